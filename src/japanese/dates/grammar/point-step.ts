// Takes a place in folded text and gives the whole point in time there, step by step: zone, year, month, day, weekday, clock.

import { readClock } from "./clock-step.ts";
import { readDay, type DayPlace } from "./day-step.ts";
import { readDayFirst, readEnglishDate, skipToEnglishTime } from "./english-step.ts";
import { matchAt, skipAt } from "./match-at.ts";
import { readMonth } from "./month-step.ts";
import { readNumericDate } from "./numeric-step.ts";
import { readPart, readPeriod, readPeriodAlone } from "./period-step.ts";
import type { Point } from "./point.ts";
import { readWeekday } from "./weekday-step.ts";
import { readYear } from "./year-step.ts";
import { readZone } from "./zone-step.ts";

type Draft = { -readonly [Key in Exclude<keyof Point, "span">]?: Point[Key] } & { end: number };

const SAME_BEFORE_NUMBER = /(?<![共合])同 ?(?=[0-9])/y;
const OF = / ?[の/]? ?/y;
const WEEK_PREFIX = /(?:今|来|再来|先々?|翌|前)週の?(?=[0-9]{1,2}[月日])/y;
/** 11日7日: one of the two is a month whose sign went wrong. */
const SECOND_DAY = /([0-9]{1,2})日(?!間|目|ぶり|以|後|前|分|程)/y;
const TWO_DAYS = /[0-9]{1,2}日[0-9]{1,2}日/y;
const CHRISTIAN_ERA = /西暦/y;
const ABOUT = /前後|近く(?!の|に)/y;
const BEFORE_CLOCK = /[ 、,の]{0,2}\(?/y;
const AFTER_ZONE = /[、, ]?の?/y;
const REPEATED = /の?([0-9]{1,2})日(?!間|目|ぶり|以内)/dy;
const NO_DAY_AFTER_MONTH = /内|中(?!旬)/y;

function readWords(text: string, at: number, closesRange: boolean): Draft | undefined {
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

/** 令和7年11月22日(12時45分): a time in parentheses needs its closing one, which belongs to the date then. */
function readClockInto(draft: Draft, text: string, english: boolean): void {
  const start = english ? skipToEnglishTime(text, draft.end) : skipAt(BEFORE_CLOCK, text, draft.end);
  const gap = text.slice(draft.end, start);
  const zone = readZone(text, start);
  const at = zone ? skipAt(AFTER_ZONE, text, zone.end) : start;
  const clock = readClock(text, at, !english && /^ ?$/.test(gap));
  if (!clock) return;
  if ("impossible" in clock) {
    draft.impossibleTime = [at, clock.impossible];
    return;
  }
  draft.clock = clock.part;
  if (zone) draft.zone = zone.part;
  draft.end = gap.endsWith("(") && text[clock.end] === ")" ? clock.end + 1 : clock.end;
}

function namesOneDay(draft: Draft): boolean {
  return draft.day !== undefined && !["third", "week"].includes(draft.day.kind);
}

function firstOf(text: string, at: number): "digit" | "letter" | "other" {
  const unit = text.charCodeAt(at);
  if (unit >= 0x30 && unit <= 0x39) return "digit";
  return unit < 0x80 ? "letter" : "other";
}

function readDate(
  text: string,
  at: number,
  closesRange: boolean,
): (Draft & { readonly english: boolean; readonly rangeDay?: number }) | undefined {
  // The first character tells which steps can read at all; each spares the others' expressions.
  const first = firstOf(text, at);
  const numeric = readNumericDate(text, skipAt(CHRISTIAN_ERA, text, at));
  if (numeric) return { ...numeric, english: false };
  const english =
    first === "letter" ? readEnglishDate(text, at) : first === "digit" ? readDayFirst(text, at) : undefined;
  if (english) return { ...english, english: true };
  const words = readWords(text, at, closesRange);
  return words && { ...words, english: false };
}

/** The point at `at`: a date, a date with a time of day, or a time of day alone. `closesRange` behind から or ~. */
export function readPoint(
  text: string,
  at: number,
  closesRange = false,
): (Point & { readonly rangeDay?: number }) | undefined {
  const zone = firstOf(text, at) === "other" ? readZone(text, at) : undefined;
  const start = zone ? skipAt(AFTER_ZONE, text, zone.end) : at;
  const date = readDate(text, start, closesRange);
  if (date === undefined) {
    const clock = readClock(text, start, false);
    if (!clock || "impossible" in clock) return undefined;
    return { span: [at, clock.end], clock: clock.part, ...(zone && { zone: zone.part }) };
  }
  const { english, end: _, ...parts } = date;
  const draft: Draft = { ...parts, end: date.end };
  if (namesOneDay(draft)) {
    const weekday = draft.weekday ? undefined : readWeekday(text, draft.end);
    if (weekday) Object.assign(draft, { weekday: weekday.part, end: weekday.end });
    readClockInto(draft, text, english);
  }
  if (zone) draft.zone ??= zone.part;
  if (!draft.clock && draft.end > start && skipAt(ABOUT, text, draft.end) > draft.end)
    Object.assign(draft, { approximate: true, end: skipAt(ABOUT, text, draft.end) });
  const { end, ...point } = draft;
  return { ...point, span: [at, end] };
}
