// Takes a place in folded text and gives the day named there: by number, relative, a third of a month, a week, a weekday.

import type { Weekday } from "../../calendar.ts";
import { parseWholeNumber } from "../../numbers/numerals.ts";
import { matchAt } from "./match-at.ts";
import { isLengthOfTime, namesNoDay } from "./no-day.ts";
import { SMALL_NUMBER } from "./number-pattern.ts";
import type { DayPart, Reference, Step } from "./point.ts";

const RELATIVE_DAYS: Readonly<Record<string, readonly [to: Reference, days: number]>> = {
  本日: ["anchor", 0],
  今日: ["anchor", 0],
  昨日: ["anchor", -1],
  一昨日: ["anchor", -2],
  明日: ["anchor", 1],
  明後日: ["anchor", 2],
  同日: ["previous", 0],
  前日: ["previous", -1],
  翌日: ["previous", 1],
};
const RELATIVE_WEEKS: Readonly<Record<string, number>> = { 今週: 0, 先週: -1, 来週: 1, 再来週: 2 };
const THIRDS: Readonly<Record<string, 1 | 2 | 3>> = { 上旬: 1, 初旬: 1, 中旬: 2, 下旬: 3 };

/** What stands before the day: its month, から or ~, or nothing; then a number of days may be meant. */
export type DayPlace = "month" | "range-end" | "bare";

/** The second form is the 2 of 11月2~4日 and 8月1、2日. */
const DAY = new RegExp(`(${SMALL_NUMBER})(?: ?日|(?=[~・、,-] ?${SMALL_NUMBER}日))`, "y");
const RELATIVE_DAY = /本日|今日|一昨日|昨日|明日|明後日|同日|前日|翌日/y;
/** 今日 is also 'these days', which names no day. */
const THESE_DAYS =
  /(?:的|に至|まで、?の?|の(?:国際|世界|社会|安全保障|日本|情勢|我が国|わが国|地域|厳しい|複雑|ような))/y;
const THIRD = /の?(上旬|初旬|中旬|下旬)/y;
const MONTH_END = /の?末日?/y;
const WEEK = /(再来週|[今先来]週)/y;
const WEEKDAY = /([日月火水木金土])曜日?/y;
const NO_WEEKDAY_BEFORE = /[毎各第週0-9一二三四五土日月火水木金・]$/;

function readNumberedDay(
  text: string,
  at: number,
  place: DayPlace,
): Step<DayPart> | { readonly impossible: number } | undefined {
  const found = matchAt(DAY, text, at);
  if (found === null) return undefined;
  const day = parseWholeNumber(found[1] ?? "");
  const end = at + found[0].length;
  if (day === undefined) return undefined;
  if (place === "bare" && namesNoDay(text, at, end, day)) return undefined;
  if (place === "range-end" && isLengthOfTime(text, end)) return undefined;
  if (day < 1 || day > 31) return place === "month" ? { impossible: end } : undefined;
  return { part: { kind: "absolute", day }, end };
}

function readWeek(text: string, at: number): Step<DayPart> | undefined {
  const week = matchAt(WEEK, text, at);
  const weeks = week ? RELATIVE_WEEKS[week[0]] : undefined;
  let end = week ? at + week[0].length : at;
  if (week && text[end] === "の") end += 1;
  const weekday = matchAt(WEEKDAY, text, end);
  if (weekday !== null && (week !== null || !NO_WEEKDAY_BEFORE.test(text.slice(Math.max(0, at - 1), at)))) {
    const part: DayPart = {
      kind: "weekday",
      weekday: weekday[1] as Weekday,
      ...(weeks !== undefined && { weeks }),
    };
    return { part, end: end + weekday[0].length };
  }
  if (week === null || weeks === undefined) return undefined;
  return { part: { kind: "week", weeks }, end: at + week[0].length };
}

export function readDay(
  text: string,
  at: number,
  place: DayPlace,
): Step<DayPart> | { readonly impossible: number } | undefined {
  const numbered = readNumberedDay(text, at, place);
  if (numbered !== undefined) return numbered;
  if (place === "month") {
    const third = matchAt(THIRD, text, at);
    const number = third && THIRDS[third[1] ?? ""];
    if (third && number) return { part: { kind: "third", third: number }, end: at + third[0].length };
    const last = matchAt(MONTH_END, text, at);
    return last ? { part: { kind: "month-end" }, end: at + last[0].length } : undefined;
  }
  const word = matchAt(RELATIVE_DAY, text, at);
  const relative = word && RELATIVE_DAYS[word[0]];
  if (!word || !relative) return readWeek(text, at);
  if (word[0] === "今日" && matchAt(THESE_DAYS, text, at + 2)) return undefined;
  return { part: { kind: "relative", to: relative[0], days: relative[1] }, end: at + word[0].length };
}
