// Takes a place in folded text and gives the month named there, by number or relative to another date.

import { parseWholeNumber } from "../../numbers/numerals.ts";
import { matchAt } from "./match-at.ts";
import { SMALL_NUMBER } from "./number-pattern.ts";
import type { MonthPart, Reference, Step } from "./point.ts";

const RELATIVE_MONTHS: Readonly<Record<string, readonly [to: Reference, months: number]>> = {
  今月: ["anchor", 0],
  本月: ["anchor", 0],
  月内: ["anchor", 0],
  先月: ["anchor", -1],
  先々月: ["anchor", -2],
  来月: ["anchor", 1],
  再来月: ["anchor", 2],
  同月: ["previous", 0],
  前月: ["previous", -1],
  翌月: ["previous", 1],
};

/** The second form is the 4 of 4~6月. */
const MONTH = new RegExp(`(${SMALL_NUMBER})(?: ?月(?!間|曜|号|期(?!間))|(?=[~-]${SMALL_NUMBER}月))`, "y");
const RELATIVE_MONTH = /再来月|先々月|[今本先来同前翌]月|月内/y;
const NO_MONTH_AFTER = /号|比|謝|刊|面|給|額/y;

export type MonthStep = Step<MonthPart> & { readonly kanji: boolean };

/** A month number that no calendar has gives `impossible` in its place. */
export function readMonth(text: string, at: number): MonthStep | { readonly impossible: number } | undefined {
  const found = matchAt(MONTH, text, at);
  if (found !== null) {
    const month = parseWholeNumber(found[1] ?? "");
    const end = at + found[0].length;
    if (month === undefined) return undefined;
    if (month < 1 || month > 12) return { impossible: end };
    return { part: { kind: "absolute", month }, end, kanji: !/^[0-9]/.test(found[0]) };
  }
  const word = matchAt(RELATIVE_MONTH, text, at);
  const relative = word && RELATIVE_MONTHS[word[0]];
  if (!word || !relative || matchAt(NO_MONTH_AFTER, text, at + word[0].length)) return undefined;
  return {
    part: { kind: "relative", to: relative[0], months: relative[1] },
    end: at + word[0].length,
    kanji: false,
  };
}
