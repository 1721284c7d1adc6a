// Takes a place in folded text and gives the year named there: era, Gregorian, both, two digits or relative.

import { signOf } from "../../search/sign.ts";
import { findEra, gregorianYear } from "../../eras.ts";
import { parseWholeNumber } from "../../numbers/numerals.ts";
import { matchAt } from "./match-at.ts";
import { ERA_SIGN, ERA_YEAR_NUMBER, FULL_YEAR_NUMBER } from "./number-pattern.ts";
import type { EraYear, SecondYear, YearPart } from "./point.ts";
import { NO_YEAR_AFTER, readShortYear, type YearStep } from "./short-year-step.ts";

const SECOND = `(?: ?[(・/] ?(${FULL_YEAR_NUMBER}|${ERA_SIGN} ?${ERA_YEAR_NUMBER})年?\\)?)?`;
const ERA_YEAR = signOf(
  new RegExp(
    `(${ERA_SIGN})[. ]?(${ERA_YEAR_NUMBER})${SECOND} ?年(度)?(?: ?\\((${FULL_YEAR_NUMBER})年?(?:度)?\\)(度)?)?`,
    "dy",
  ),
);
const FULL_YEAR = signOf(
  new RegExp(
    `(?:西暦)?(?:(?<![0-9]|[0-9][.,])|(?<=(?:^|[\\n ])[0-9]{1,2}\\.))(${FULL_YEAR_NUMBER})${SECOND} ?年(度)?(?: ?\\((${ERA_SIGN} ?${ERA_YEAR_NUMBER})年?(?:度)?\\)(度)?)?`,
    "dy",
  ),
);
/** 14(平成26)年, as white papers write a year: two figures, and the era's that tells the century. */
const SHORT_WITH_ERA = signOf(
  new RegExp(`(?<![0-9.,])([0-9]{2})\\((${ERA_SIGN} ?${ERA_YEAR_NUMBER})年?\\)年(度)?`, "y"),
);
const ERA_YEAR_ONLY = new RegExp(`^(${ERA_SIGN}) ?(.+)$`);
/** Sign and year of an era: 令和7, R7, 平成元. */
export function parseEraYear(sign: string, number: string): EraYear | undefined {
  const era = findEra(sign);
  const eraYear = parseWholeNumber(number);
  return era && eraYear !== undefined && eraYear <= 99 ? { era, eraYear } : undefined;
}

function parseSecond(words: string, span: readonly [number, number]): SecondYear | undefined {
  const sign = ERA_YEAR_ONLY.exec(words);
  if (sign === null) {
    const year = parseWholeNumber(words);
    return year === undefined ? undefined : { year, span };
  }
  const eraYear = parseEraYear(sign[1] ?? "", sign[2] ?? "");
  return eraYear && { year: gregorianYear(eraYear.era, eraYear.eraYear), span, eraYear };
}

function absolute(found: RegExpExecArray, year: number, eraYear?: EraYear, group = 2): YearPart {
  const words = found[group] ?? found[group + 2];
  const span = found.indices?.[found[group] === undefined ? group + 2 : group];
  const second = words === undefined || span === undefined ? undefined : parseSecond(words, span);
  return { kind: "absolute", year, ...(eraYear && { eraYear }), ...(second && { second }) };
}

function readShortWithEra(text: string, at: number): YearStep | undefined {
  const found = matchAt(SHORT_WITH_ERA, text, at);
  const sign = found && ERA_YEAR_ONLY.exec(found[2] ?? "");
  const eraYear = sign && parseEraYear(sign[1] ?? "", sign[2] ?? "");
  if (!found || !eraYear) return undefined;
  const year = gregorianYear(eraYear.era, eraYear.eraYear);
  if (year % 100 !== Number(found[1])) return undefined;
  return {
    part: { kind: "absolute", year, eraYear },
    end: at + found[0].length,
    fiscal: found[3] !== undefined,
  };
}

/** The 平成28 of 平成28、29年度. */
const FIRST_OF_LIST = signOf(
  new RegExp(`(${ERA_SIGN})([0-9]{1,2})(?=[、,・][0-9]{1,2}(?:[、,・][0-9]{1,2})?年(度)?(?![0-9間]))`, "y"),
);
const LATER_OF_LIST = signOf(/([0-9]{1,2})年(度)?(?!間)/y);
const LIST_BEFORE = new RegExp(`(${ERA_SIGN})[0-9]{1,2}(?:[、,・][0-9]{1,2})?[、,・]$`);
const LONGEST_LIST = 9;

/** 平成28、29年度: the years of a list are of the era that stands before the first. */
function readYearOfList(text: string, at: number): YearStep | undefined {
  const first = matchAt(FIRST_OF_LIST, text, at);
  const later = first === null ? matchAt(LATER_OF_LIST, text, at) : null;
  const before = later && LIST_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_LIST), at))?.[1];
  const eraYear = first
    ? parseEraYear(first[1] ?? "", first[2] ?? "")
    : before && parseEraYear(before, later?.[1] ?? "");
  if (!eraYear) return undefined;
  const found = first ?? later;
  return {
    part: { kind: "absolute", year: gregorianYear(eraYear.era, eraYear.eraYear), eraYear },
    end: at + (found?.[0].length ?? 0),
    fiscal: (first?.[3] ?? later?.[2]) !== undefined,
  };
}

/** `end` stands behind 年, and behind a second year in parentheses; 度 is left to the period step. */
export function readYear(text: string, at: number): YearStep | undefined {
  const era = matchAt(ERA_YEAR, text, at);
  if (era !== null) {
    const eraYear = parseEraYear(era[1] ?? "", era[2] ?? "");
    if (eraYear === undefined || matchAt(NO_YEAR_AFTER, text, at + era[0].length)) return undefined;
    const year = gregorianYear(eraYear.era, eraYear.eraYear);
    return {
      part: absolute(era, year, eraYear, 3),
      end: at + era[0].length,
      fiscal: (era[4] ?? era[6]) !== undefined,
    };
  }
  const full = matchAt(FULL_YEAR, text, at);
  if (full !== null) {
    const year = parseWholeNumber(full[1] ?? "");
    if (year === undefined || matchAt(NO_YEAR_AFTER, text, at + full[0].length)) return undefined;
    return {
      part: absolute(full, year),
      end: at + full[0].length,
      fiscal: (full[3] ?? full[5]) !== undefined,
    };
  }
  return readShortWithEra(text, at) ?? readYearOfList(text, at) ?? readShortYear(text, at);
}
