// Takes a place in folded text and gives the date in words there: year, part of the year, month and day.

import { signOf } from "../../search/sign.ts";
import { readDay, type DayPlace } from "./day-step.ts";
import { matchAt, skipAt } from "./match-at.ts";
import { readMonth } from "./month-step.ts";
import { readPart, readPeriod, readPeriodAlone } from "./period-step.ts";
import type { Point } from "./point.ts";
import { readYear } from "./year-step.ts";

/** A point that is being read, and where the text goes on. */
export type Draft = { -readonly [Key in Exclude<keyof Point, "span">]?: Point[Key] } & { end: number };

const SAME_BEFORE_NUMBER = signOf(/(?<![共合])同 ?(?=[0-9])/y);
const OF = signOf(/ ?[の/]? ?/y);
/** 35年前の本日, 昨年の今日. */
const ON_THIS_DAY = signOf(/の(?:本日|今日(?!的)|きょう(?=[はのもにかで、。]|[^ぁ-ん]|$)|この日|同じ日)/y);
const WEEK_PREFIX = signOf(
  /(?:今|来|再来|先々?|翌|前)週の?(?=[0-9]{1,2}[月日])|週明けの?(?=[0-9]{1,2}[月日])/y,
);
const REPEATED = signOf(/の?([0-9]{1,2})日(?!間|目|ぶり|以内)/dy);
const NO_DAY_AFTER_MONTH = signOf(/内|中(?!旬)/y);
const TWO_DAYS = signOf(/[0-9]{1,2}日[0-9]{1,2}日/y);
/** 11日7日: one of the two is a month whose sign went wrong. */
const SECOND_DAY = signOf(/([0-9]{1,2})日(?!間|目|ぶり|以|後|前|分|程)/y);

/** `closesRange` behind から or ~. */
export function readWords(text: string, at: number, closesRange: boolean): Draft | undefined {
  const draft: Draft = { end: skipAt(WEEK_PREFIX, text, at) };
  const start = draft.end;
  const same = skipAt(SAME_BEFORE_NUMBER, text, start);
  if (same > start) return readSame(text, same);
  const alone = readPeriodAlone(text, start);
  if (alone)
    return { year: { kind: "relative", to: "previous", years: 0 }, period: alone.part, end: alone.end };
  const year = readYear(text, start);
  if (year) {
    draft.year = year.part;
    draft.end = year.end;
    const onThisDay = year.part.kind === "relative" ? skipAt(ON_THIS_DAY, text, year.end) : year.end;
    if (onThisDay > year.end)
      return { ...draft, day: { kind: "relative", to: "anchor", days: 0 }, end: onThisDay };
    const period = readPeriod(text, year.end, year.fiscal);
    if (period) return { ...draft, period: period.part, end: period.end };
  }
  readMonthInto(draft, text, year ? skipAt(OF, text, draft.end) : start);
  if (draft.impossible) return draft;
  const bare = draft.month === undefined;
  // 今週16日: behind a week as behind a month, a number with 日 is a day.
  const place = !bare || start > at ? "month" : closesRange ? "range-end" : "bare";
  if (!bare || !year || matchAt(TWO_DAYS, text, draft.end))
    readDayInto(draft, text, bare && year ? "month" : place);
  if (!draft.day) readPartInto(draft, text);
  return draft.year || draft.month || draft.day ? draft : undefined;
}

function readPartInto(draft: Draft, text: string): void {
  if (!draft.year && !draft.month) return;
  const part = readPart(text, draft.end);
  if (part) Object.assign(draft, { part: part.part, end: part.end });
}

/** 同9月, 同4日: the number's own unit tells what is the same. */
function readSame(text: string, at: number): Draft | undefined {
  const draft: Draft = { end: at };
  readMonthInto(draft, text, at);
  if (draft.month) draft.year = { kind: "relative", to: "previous", years: 0 };
  else draft.month = { kind: "relative", to: "previous", months: 0 };
  readDayInto(draft, text, "month");
  return draft.end > at ? draft : undefined;
}

function readMonthInto(draft: Draft, text: string, at: number): void {
  // 3年6月 whose 3年 was no year is a length of time.
  if (!draft.year && text[at - 1] === "年" && text[at - 2] !== "毎") return;
  const month = readMonth(text, at);
  if (month === undefined) return;
  if ("impossible" in month) {
    if (draft.year) draft.impossible = [at, month.impossible];
    return;
  }
  // 一月 alone may be 'one month'; 末 and 内 follow a month that digits name.
  if (month.kanji && !draft.year && !readDay(text, month.end, "month")) return;
  draft.month = month.part;
  draft.end = skipAt(NO_DAY_AFTER_MONTH, text, month.end);
}

function readDayInto(draft: Draft, text: string, place: DayPlace): void {
  const at = place === "month" ? skipAt(OF, text, draft.end) : draft.end;
  const day = readDay(text, at, place);
  if (day === undefined) return;
  if ("impossible" in day) {
    draft.impossible = [at, day.impossible];
    return;
  }
  const second =
    day.part.kind === "absolute" && text[day.end - 1] === "日" && matchAt(SECOND_DAY, text, day.end);
  draft.day = day.part;
  draft.end = day.end;
  if (second) {
    draft.end = day.end + second[0].length;
    draft.doubled = { last: Number(second[1]), span: [at, draft.end] };
    return;
  }
  const repeats = day.part.kind === "relative" ? matchAt(REPEATED, text, day.end) : null;
  const span = repeats?.indices?.[1];
  if (!repeats || !span) return;
  draft.repeated = { day: Number(repeats[1]), span: [span[0], span[1] + 1] };
  draft.end = day.end + repeats[0].length;
}
