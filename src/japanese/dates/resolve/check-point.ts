// Takes a point with its resolved date and gives the doubts: weekday, second calendar and impossible days.

import { isCalendarDay, weekdayOf } from "../../calendar.ts";
import { eraHas, isLunarYear } from "../../eras.ts";
import type { Warning } from "../../../terms/document.ts";
import type { EraYear, Point } from "../grammar/point.ts";
import { formatKnown, isWholeDay, type Known } from "./known.ts";

function eraWords({ era, eraYear }: EraYear): string {
  return `${era.name}${eraYear}年`;
}

function checkEra(eraYear: EraYear | undefined, known: Known, point: Point): readonly Warning[] {
  if (!eraYear || eraHas(eraYear.era, eraYear.eraYear, known.month, known.day)) return [];
  const message = `The era has no such date: ${eraWords(eraYear)} read as ${formatKnown(known)}.`;
  return [{ code: "impossible-date", span: point.span, message }];
}

function checkLunar(eraYear: EraYear | undefined, point: Point): readonly Warning[] {
  if (!eraYear || !point.month || !isLunarYear(eraYear.era, eraYear.eraYear)) return [];
  const message = `Until 明治5年12月2日 Japan's months followed the moon; ${eraWords(eraYear)} is read without its month and day.`;
  return [{ code: "lunar-date", span: point.span, message }];
}

function checkNumbers({ impossible, impossibleTime, doubled }: Point): readonly Warning[] {
  const warnings: Warning[] = [];
  if (impossible) {
    const message = "The number behind this date is no month or day of any calendar.";
    warnings.push({ code: "impossible-date", span: impossible, message });
  }
  if (doubled) {
    const message = "Two numbers of days stand in one date; one of them may be a month.";
    warnings.push({ code: "impossible-date", span: doubled.span, message });
  }
  if (impossibleTime) {
    const message = "No day has the time of day that stands behind this date.";
    warnings.push({ code: "impossible-time", span: impossibleTime, message });
  }
  return warnings;
}

function checkSecondYear(point: Point): readonly Warning[] {
  if (point.year?.kind !== "absolute" || !point.year.second) return [];
  const { year, second } = point.year;
  if (second.year === year) return [];
  const message = `The two calendars disagree: the year is ${year}, the words beside it say ${second.year}.`;
  return [{ code: "calendar-disagrees", span: second.span, message }];
}

function checkWeekday(point: Point, known: Known): readonly Warning[] {
  if (!point.weekday || !isWholeDay(known) || !isCalendarDay(known)) return [];
  const actual = weekdayOf(known);
  if (actual === point.weekday.weekday) return [];
  const message = `${formatKnown(known)} is a ${actual}曜日, the text says ${point.weekday.weekday}曜日.`;
  return [{ code: "weekday-disagrees", span: point.weekday.span, message }];
}

function checkRepeated(point: Point, relative: Known | undefined): readonly Warning[] {
  if (!point.repeated || !relative || relative.day === point.repeated.day) return [];
  const message = `The words name ${formatKnown(relative)}, the number beside them the ${point.repeated.day}日.`;
  return [{ code: "day-disagrees", span: point.repeated.span, message }];
}

/** `relative` is the day of the relative word alone, where a number repeats it: 本日28日. */
export function checkPoint(point: Point, known: Known | undefined, relative?: Known): readonly Warning[] {
  const warnings: Warning[] = [...checkNumbers(point)];
  if (known === undefined) return warnings;
  const eraYear = point.year?.kind === "absolute" ? point.year.eraYear : undefined;
  if (!point.period) warnings.push(...checkEra(eraYear, known, point));
  warnings.push(...checkLunar(eraYear, point), ...checkSecondYear(point));
  if (isWholeDay(known) && !isCalendarDay(known)) {
    const message = `The calendar has no day ${formatKnown(known)}.`;
    warnings.push({ code: "impossible-date", span: point.span, message });
  }
  warnings.push(...checkWeekday(point, known), ...checkRepeated(point, relative));
  if (point.clock?.ambiguous) {
    const message =
      "午前12時 and 午後12時 are read in two ways; 午後12時 is taken as noon, 午前12時 as midnight.";
    warnings.push({ code: "ambiguous-time", span: point.clock.span, message });
  }
  return warnings;
}
