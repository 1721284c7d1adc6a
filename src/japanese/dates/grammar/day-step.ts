// Takes a place in folded text and gives the day named there: by number, relative, a third of a month, a week, a weekday.

import { signOf } from "../../search/sign.ts";
import { parseWholeNumber } from "../../numbers/numerals.ts";
import { matchAt, skipAt } from "./match-at.ts";
import { isLengthOfTime, namesNoDay } from "./no-day.ts";
import { SMALL_NUMBER } from "./number-pattern.ts";
import type { DayPart, Reference, Step } from "./point.ts";
import { readRelativeDay } from "./relative-day-step.ts";
import { isWeekday } from "./weekday-step.ts";

const RELATIVE_WEEKS: Readonly<Record<string, readonly [to: Reference, weeks: number]>> = {
  今週: ["anchor", 0],
  週内: ["anchor", 0],
  先週: ["anchor", -1],
  先々週: ["anchor", -2],
  来週: ["anchor", 1],
  再来週: ["anchor", 2],
  前週: ["previous", -1],
  翌週: ["previous", 1],
};
const THIRDS: Readonly<Record<string, 1 | 2 | 3>> = { 上旬: 1, 初旬: 1, 中旬: 2, 下旬: 3 };

/** What stands before the day: its month, から or ~, or nothing; then a number of days may be meant. */
export type DayPlace = "month" | "range-end" | "bare";

/** The second form is the 2 of 11月2~4日 and 8月1、2日. */
const DAY = signOf(
  new RegExp(`(${SMALL_NUMBER})(?: ?日|(?=[~・、,-] ?${SMALL_NUMBER}(?:日(?!間|目|以|後|前)|の?両日)))`, "y"),
);
/** The 、3両日 of 2、3両日. */
export const BOTH_DAYS = signOf(/[・、,] ?([0-9]{1,2})の?両日/y);
/** 今日 is also 'these days', which names no day. */
const THESE_DAYS = signOf(
  /(?:的|に至|まで、?の?|の(?:国際|世界|社会|安全保障|日本|情勢|我が国|わが国|地域|厳しい|複雑|ような))/y,
);
const THIRD = signOf(/の?(上旬|初旬|中旬|下旬)/y);
const MONTH_END = signOf(/の?末日?/y);
const WEEK = signOf(/再来週|先々週|[今先来前翌]週|(?<![一-龠0-9々])週内/y);
const WEEKEND = signOf(/末/y);
const WEEKDAY = signOf(/([日月火水木金土])曜日?/y);
const TURN = signOf(/([次前])の(?=[日月火水木金土]曜)/y);
const DAYS_AGO = signOf(/([1-9][0-9]?)日前(?=に(?:起|発|行わ|あっ|実施|公|確認|飛)|の)/y);
const NO_DAYS_AGO_BEFORE = /[のらば約計数0-9.,]$/;
const OF = signOf(/の/y);
/** 土曜日、日曜日に当たる場合 and 土曜日及び祝日 are of every week. */
const NO_WEEKDAY_AFTER = signOf(
  /(?:、|・|及び|又は|や|と)(?:[日月火水木金土]曜|祝|休)|に当たる|の場合|ごと/y,
);
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
  // 2、3両日 are days, 2、3日 may be how many.
  if (place === "bare" && !matchAt(BOTH_DAYS, text, end) && namesNoDay(text, at, end, day)) return undefined;
  if (place === "range-end" && isLengthOfTime(text, end)) return undefined;
  if (day < 1 || day > 31) return place === "month" ? { impossible: end } : undefined;
  return { part: { kind: "absolute", day }, end };
}

/** 週明け is the next Monday. */
const TURN_OF_WEEK = signOf(/週明け/y);

/** 金曜日, 次の土曜日: a weekday that no week is named beside. */
function readWeekdayAlone(text: string, at: number): Step<DayPart> | undefined {
  const turn = matchAt(TURN, text, at);
  const start = turn ? at + turn[0].length : at;
  const found = matchAt(WEEKDAY, text, start);
  if (found === null || !isWeekday(found[1])) return undefined;
  if (!turn && NO_WEEKDAY_BEFORE.test(text.slice(Math.max(0, at - 1), at))) return undefined;
  if (!turn && matchAt(NO_WEEKDAY_AFTER, text, start + found[0].length)) return undefined;
  const part: DayPart = {
    kind: "weekday",
    weekday: found[1],
    ...(turn && { turn: turn[1] === "次" ? "next" : "last" }),
  };
  return { part, end: start + found[0].length };
}

function readWeek(text: string, at: number): Step<DayPart> | undefined {
  if (matchAt(TURN_OF_WEEK, text, at))
    return { part: { kind: "weekday", weekday: "月", turn: "next" }, end: at + "週明け".length };
  const week = matchAt(WEEK, text, at);
  const relative = week && RELATIVE_WEEKS[week[0]];
  if (!week || !relative) return readWeekdayAlone(text, at);
  const [to, weeks] = relative;
  const end = at + week[0].length;
  const weekday = matchAt(WEEKDAY, text, skipAt(OF, text, end));
  if (weekday !== null && isWeekday(weekday[1]) && to === "anchor")
    return {
      part: { kind: "weekday", weekday: weekday[1], weeks },
      end: skipAt(OF, text, end) + weekday[0].length,
    };
  const weekend = matchAt(WEEKEND, text, end) !== null;
  return {
    part: { kind: "week", weeks, to, ...(weekend && { weekend }) },
    end: end + (weekend ? 1 : 0),
  };
}

/** 2日前に起きた: so many days before the announcement's. */
function readDaysAgo(text: string, at: number): Step<DayPart> | undefined {
  const found = matchAt(DAYS_AGO, text, at);
  if (found === null || NO_DAYS_AGO_BEFORE.test(text.slice(Math.max(0, at - 1), at))) return undefined;
  return { part: { kind: "relative", to: "anchor", days: -Number(found[1]) }, end: at + found[0].length };
}

/** 3月中旬から下旬: a third of the month that the first stands in. */
export function readThird(text: string, at: number): Step<DayPart> | undefined {
  const found = matchAt(THIRD, text, at);
  const third = found && THIRDS[found[1] ?? ""];
  return found && third ? { part: { kind: "third", third }, end: at + found[0].length } : undefined;
}

export function readDay(
  text: string,
  at: number,
  place: DayPlace,
): Step<DayPart> | { readonly impossible: number } | undefined {
  const ago = place === "bare" ? readDaysAgo(text, at) : undefined;
  if (ago) return ago;
  const numbered = readNumberedDay(text, at, place);
  if (numbered !== undefined) return numbered;
  if (place === "month") {
    const third = readThird(text, at);
    if (third) return third;
    const last = matchAt(MONTH_END, text, at);
    return last ? { part: { kind: "month-end" }, end: at + last[0].length } : undefined;
  }
  const relative = readRelativeDay(text, at);
  if (relative === undefined) return readWeek(text, at);
  return text.startsWith("今日", at) && matchAt(THESE_DAYS, text, at + 2) ? undefined : relative;
}
