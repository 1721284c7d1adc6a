// Numeral forms: a folded term → the same with its numbers in digits for kanji, or in kanji for digits: 一佐 and 1佐.

import { KANJI_NUMERALS, parseKanjiNumeral } from "../../japanese/numbers/numerals.ts";

/** What is counted or numbered behind a number; without one of these, and 第 before, 一 may be part of a name. */
const COUNTED = "佐尉曹士等次回隻機個期号名人件年月日式";
const KANJI_NUMBER = new RegExp(`(?<=第)[${KANJI_NUMERALS}]+|[${KANJI_NUMERALS}]+(?=[${COUNTED}])`, "gu");
const DIGITS = new RegExp(`(?<=第)\\d{1,2}(?!\\d)|(?<!\\d)\\d{1,2}(?=[${COUNTED}])`, "gu");
const KANJI_DIGITS = [..."〇一二三四五六七八九"];

function inKanji(digits: string): string {
  const number = Number(digits);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : (KANJI_DIGITS[tens] ?? "")}十`;
  return number === 0 ? "〇" : ten + (ones === 0 ? "" : (KANJI_DIGITS[ones] ?? ""));
}

/** Those that differ from the term. */
export function numeralForms(term: string): readonly string[] {
  const digits = term.replace(KANJI_NUMBER, (number) => String(parseKanjiNumeral(number) ?? number));
  const kanji = term.replace(DIGITS, inKanji);
  return [digits, kanji].filter((form) => form !== term);
}
