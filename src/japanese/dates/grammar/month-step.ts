// Takes a place in folded text and gives the month named there, by number or relative to another date.

import { signOf } from "../../search/sign.ts";
import { parseWholeNumber } from "../../numbers/numerals.ts";
import { matchAt } from "./match-at.ts";
import { SMALL_NUMBER } from "./number-pattern.ts";
import type { MonthPart, Reference, Step } from "./point.ts";

const RELATIVE_MONTHS: Readonly<Record<string, readonly [to: Reference, months: number]>> = {
  今月: ["anchor", 0],
  本月: ["anchor", 0],
  月内: ["anchor", 0],
  月: ["anchor", 0],
  先月: ["anchor", -1],
  先々月: ["anchor", -2],
  来月: ["anchor", 1],
  再来月: ["anchor", 2],
  同月: ["previous", 0],
  当月: ["previous", 0],
  前月: ["previous", -1],
  翌月: ["previous", 1],
};

/** The second form is the 4 of 4~6月. */
const MONTH = signOf(
  new RegExp(`(${SMALL_NUMBER})(?: ?月(?!間|曜|号|期(?!間))|(?=[~-]${SMALL_NUMBER}月))`, "y"),
);
const RELATIVE_MONTH = signOf(
  /再来月|先々月|[今本先来同前翌]月|(?<![一-龠])当月(?!分)|月内|(?<![一-龠0-9か々年])月(?=末)/y,
);
/** 減給5月, 6分の1(2月), 10分の1、1月, (10分の1)1月, 0.05月分 and 6月を超えない are lengths of time. */
const LENGTH_BEFORE =
  /(?:減給|停職|(?:出勤|業務|営業)停止|休職|懲役|禁錮|計|約|(?:[0-9]分の1|1\/[0-9]{1,2}) ?[)(、,・ ] ?|[0-9][.,]|起算して|から起算し)$/;
const LENGTH_AFTER = signOf(/分(?!析|担|科|室|遣|の?(?:活動|状況|実績|給|報))|を超え|を経過|以内|未満/y);
/** 1.12月4日 at the start of a line: the first figure counts the items. */
const ITEM_BEFORE = /\n {0,2}[0-9]{1,2}\.$/;
const ITEM_LENGTH = 6;
const DAY_BEHIND = signOf(/ ?[0-9]{1,2} ?日/y);
const TURN_OF_YEAR = signOf(/年明け/y);
const NO_MONTH_AFTER = signOf(/号|比|謝|刊|面|給|額/y);

export type MonthStep = Step<MonthPart> & { readonly kanji: boolean };

function isOfItem(text: string, at: number, end: number): boolean {
  if (text[at - 1] !== "." || !matchAt(DAY_BEHIND, text, end)) return false;
  const before = text.slice(Math.max(0, at - ITEM_LENGTH), at);
  return ITEM_BEFORE.test(at <= ITEM_LENGTH ? `\n${before}` : before);
}

function isLengthOfTime(text: string, at: number, end: number): boolean {
  if (isOfItem(text, at, end)) return false;
  if (LENGTH_BEFORE.test(text.slice(Math.max(0, at - 6), at))) return true;
  return text[end - 1] === "月" && matchAt(LENGTH_AFTER, text, end) !== null && text[at - 1] !== "年";
}

/** A month number that no calendar has gives `impossible` in its place. */
export function readMonth(text: string, at: number): MonthStep | { readonly impossible: number } | undefined {
  const found = matchAt(MONTH, text, at);
  if (found !== null) {
    const month = parseWholeNumber(found[1] ?? "");
    const end = at + found[0].length;
    if (month === undefined) return undefined;
    if (found[0].endsWith("月") && isLengthOfTime(text, at, end)) return undefined;
    if (month < 1 || month > 12) return { impossible: end };
    return { part: { kind: "absolute", month }, end, kanji: !/^[0-9]/.test(found[0]) };
  }
  if (matchAt(TURN_OF_YEAR, text, at))
    return { part: { kind: "absolute", month: 1, turn: true }, end: at + "年明け".length, kanji: false };
  const word = matchAt(RELATIVE_MONTH, text, at);
  const relative = word && RELATIVE_MONTHS[word[0]];
  if (!word || !relative || matchAt(NO_MONTH_AFTER, text, at + word[0].length)) return undefined;
  return {
    part: { kind: "relative", to: relative[0], months: relative[1] },
    end: at + word[0].length,
    kanji: false,
  };
}
