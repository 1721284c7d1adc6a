// Takes a place in folded text and gives the whole point in time there, step by step: zone, year, month, day, weekday, clock.

import { signOf } from "../../search/sign.ts";
import { readClock } from "./clock-step.ts";
import { readDateBehindClock, readDayFirst, readEnglishDate, skipToEnglishTime } from "./english-step.ts";
import { skipAt } from "./match-at.ts";
import { readNumericDate } from "./numeric-step.ts";
import type { Point } from "./point.ts";
import { readWeekday } from "./weekday-step.ts";
import { readWords, type Draft } from "./words-step.ts";
import { readZone, readZoneBefore } from "./zone-step.ts";

/** After A.M., p.m. or the figures of 09:38. */
const ENGLISH_CLOCK_END = /[.mM0-9]/;
const CHRISTIAN_ERA = signOf(/西暦/y);
const ABOUT = signOf(/前後|近く(?!の|に)/y);
/** The hyphen of 2023/03/22-08:54, as agencies stamp. */
const BEFORE_CLOCK = signOf(/-(?=[0-9]{2}:[0-5][0-9](?![0-9]))|[ 、,の]{0,2}\(?/y);
const AFTER_ZONE = signOf(/[、, ]?の?/y);

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
): { readonly draft: Draft; readonly english: boolean } | undefined {
  // The first character tells which steps can read at all; each spares the others' expressions.
  const first = firstOf(text, at);
  const numeric = readNumericDate(text, skipAt(CHRISTIAN_ERA, text, at));
  if (numeric) return { draft: { ...numeric }, english: false };
  const english =
    first === "letter" ? readEnglishDate(text, at) : first === "digit" ? readDayFirst(text, at) : undefined;
  if (english) return { draft: { ...english }, english: true };
  const words = readWords(text, at, closesRange);
  return words && { draft: words, english: false };
}

/** The point at `at`: a date, a date with a time of day, or a time of day alone. `closesRange` behind から or ~. */
export function readPoint(
  text: string,
  at: number,
  closesRange = false,
): (Point & { readonly rangeDay?: number }) | undefined {
  const zone = (firstOf(text, at) === "other" ? readZone(text, at) : undefined) ?? readZoneBefore(text, at);
  const start = zone ? skipAt(AFTER_ZONE, text, zone.end) : at;
  const date = readDate(text, start, closesRange);
  if (date === undefined) {
    const clock = readClock(text, start, false);
    if (!clock || "impossible" in clock) return undefined;
    const behind = ENGLISH_CLOCK_END.test(text[clock.end - 1] ?? "")
      ? readDateBehindClock(text, clock.end)
      : undefined;
    if (behind) {
      const { end: dateEnd, ...date } = behind;
      return { ...date, span: [at, dateEnd], clock: clock.part };
    }
    return { span: [at, clock.end], clock: clock.part, ...(zone && { zone: zone.part }) };
  }
  const { draft, english } = date;
  if (namesOneDay(draft)) {
    const weekday = draft.weekday ? undefined : readWeekday(text, draft.end);
    if (weekday) Object.assign(draft, { weekday: weekday.part, end: weekday.end });
    readClockInto(draft, text, english);
  }
  if (zone) draft.zone ??= zone.part;
  if (!draft.clock && draft.end > start && skipAt(ABOUT, text, draft.end) > draft.end)
    Object.assign(draft, { approximate: true, end: skipAt(ABOUT, text, draft.end) });
  const { end, ...point } = draft;
  return Object.assign(point, { span: [at, end] as const });
}
