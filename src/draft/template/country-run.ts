// Takes a name and gives how much of its beginning is a run of two or more countries: 日韓防衛相会談 → 2.

import { COUNTRIES, COUNTRY_LETTERS, COUNTRY_NAMES } from "../../japanese/countries.ts";

/** Words that begin like a run of countries and are none. */
const NO_RUNS = ["日比谷", "日中戦", "中米", "南米"];

const anyOf = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&"))
    .join("|");

const COMMON = anyOf([...COUNTRY_NAMES, ...COUNTRY_LETTERS]);
/** After 日 the rarer letters and codes are countries too (日馬, 日土, 日NZ); alone, 西 and 土 are not. */
const AFTER_JAPAN = anyOf([
  ...COUNTRY_NAMES,
  ...COUNTRIES.flatMap(({ letter, code }) => [code, ...(letter === undefined ? [] : [letter])]),
]);
const JOINT = "[・-]?";

const RUN = new RegExp(
  `^(?!${anyOf(NO_RUNS)})(?:日本?(?:${JOINT}(?:${AFTER_JAPAN}))+|(?:${COMMON})(?:${JOINT}(?:${COMMON}))+)`,
  "u",
);

export function countryRunLength(name: string): number {
  return RUN.exec(name)?.[0].length ?? 0;
}
