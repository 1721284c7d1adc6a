// Gives the patterns of numbers inside dates, for the steps' expressions.

import { KANJI_NUMERALS } from "../../numbers/numerals.ts";

/** A number of one or two digits. */
export const SMALL_NUMBER = `(?:[0-9]{1,2}|[${KANJI_NUMERALS}]{1,3})`;
/** The year of an era; 元 is the first. */
export const ERA_YEAR_NUMBER = `(?:[0-9]{1,2}|元|[${KANJI_NUMERALS}]{1,4})`;
/** A Gregorian year from 1600 to 2199: 2025, 二〇二五, 二千二十五. */
export const FULL_YEAR_NUMBER =
  "(?:1[6-9][0-9]{2}|2[01][0-9]{2}|[一二][〇零一六七八九][〇零一二三四五六七八九]{2}|二千[一二三四五六七八九十]{0,4})";
/** Alternatives; those of letterheads may be spaced. */
export const ERA_NAME = "令 ?和|平 ?成|昭 ?和|大正|明治|[㋿㍻㍼㍽㍾]";
export const ERA_SIGN = `(?:${ERA_NAME}|(?<![0-9A-Za-z.-])[RHSTM])`;
