// Takes one point and the context and gives its value in EDTF without a time of day, or nothing where it leans on nothing.

import { dayNumber, daysInMonth, isCalendarDay } from "../../calendar.ts";
import type { Point, WrittenValue, YearPeriod } from "../grammar/point.ts";
import type { DateRule } from "../mention.ts";
import { isOnThisLine, type Context } from "./context.ts";
import { addMonths, formatKnown, wholeDay, type Known, type Resolution } from "./known.ts";
import {
  isLoneDay,
  moveToRepeatedDay,
  resolveDayBeside,
  resolveDayOfMonth,
  resolveLoneDay,
  resolveRelativeDay,
} from "./resolve-day.ts";
import { resolveMonth } from "./resolve-month.ts";
import { resolveYear } from "./resolve-year.ts";

/** EDTF writes seasons where months stand: 21 is spring, 24 winter. */
const FIRST_SEASON = 21;

function resolvePeriod(period: YearPeriod, year: number, rules: readonly DateRule[]): Resolution {
  if (period.precision === "decade") {
    const value = `${Math.floor(year / 10)}X`;
    return { known: { year }, start: value, end: value, precision: "decade", rules };
  }
  if (period.precision === "century") {
    const first = year - ((year - 1) % 100);
    const [start, end] = [formatKnown({ year: first }), formatKnown({ year: first + 99 })];
    return { known: { year }, start, end, precision: "century", rules };
  }
  if (period.precision === "season") {
    const value = `${formatKnown({ year })}-${FIRST_SEASON + (period.firstMonth - 3) / 3}`;
    return { known: { year }, start: value, end: value, precision: "season", rules };
  }
  const first = addMonths(year, period.firstMonth, 0);
  const last = addMonths(year, period.firstMonth, period.months - 1);
  const lastDay = { ...last, day: daysInMonth(last.year, last.month) };
  if (period.lastDayOnly) return wholeDay(lastDay, rules);
  const start = formatKnown({ ...first, day: 1 });
  return { known: { year }, start, end: formatKnown(lastDay), precision: period.precision, rules };
}

/** 2030年度3四半期 behind 2030年度3四半期まで is counted from the year's beginning too. */
function countedUp(period: YearPeriod, year: number, context: Context): YearPeriod {
  if (period.precision !== "quarter" || !period.fiscal) return period;
  const lastMonth = period.firstMonth + period.months - 1;
  if (period.months > QUARTER_MONTHS) context.countedUp = { year, lastMonth };
  const known = context.countedUp;
  if (known === undefined || known.year !== year || known.lastMonth !== lastMonth) return period;
  return { ...period, firstMonth: FISCAL_FIRST_MONTH, months: lastMonth - FISCAL_FIRST_MONTH + 1 };
}

const QUARTER_MONTHS = 3;
const FISCAL_FIRST_MONTH = 4;

/** 第4四半期 with no year beside it, in April, is that of the year before. */
function hasBegun(period: YearPeriod, year: number, { anchor, fiscalYear }: Context): boolean {
  if (!period.alone || !anchor || fiscalYear) return true;
  const first = { ...addMonths(year, period.firstMonth, 0), day: 1 };
  return dayNumber(first) <= dayNumber(anchor.day);
}

/** What is left of 11日7日 and its like: only what both readings share. */
function resolveDoubled(point: Point): Resolution | undefined {
  if (!point.doubled) return undefined;
  const year = point.year?.kind === "absolute" ? formatKnown({ year: point.year.year }) : "XXXX";
  const value = `${year}-XX-${String(point.doubled.last).padStart(2, "0")}`;
  return { known: undefined, start: value, end: value, precision: "day", rules: [] };
}

function resolveWritten({ start, end, precision }: WrittenValue): Resolution {
  return { known: undefined, start, end, precision, rules: [] };
}

/** 前年度同期 behind 2025年度上半期 is the first half of the year before. */
function resolveSamePeriod(years: number, { period }: Context): Resolution | undefined {
  if (period === undefined) return undefined;
  const moved = (value: string): string => `${Number(value.slice(0, 4)) + years}${value.slice(4)}`;
  const [start, end] = [moved(period.start), moved(period.end)];
  return { known: undefined, start, end, precision: period.precision, rules: ["previous-date"] };
}

function resolveYearAlone(point: Point, context: Context): Resolution | undefined {
  if (point.year === undefined) return undefined;
  const resolved = resolveYear(point.year, context, point.period?.fiscal ?? false);
  if (resolved === undefined) return undefined;
  const { year, rules } = resolved;
  if (point.period) {
    const begun = hasBegun(point.period, year, context) ? year : year - 1;
    return resolvePeriod(countedUp(point.period, begun, context), begun, rules);
  }
  const value = formatKnown({ year });
  return { known: { year }, start: value, end: value, precision: "year", rules };
}

/** A time of day alone belongs to the day named before it, else to the announcement's day. */
function resolveDayOfClock(context: Context): Resolution | undefined {
  const { day, clockDay, anchor, firstDate } = context;
  const named =
    isOnThisLine(context, day) && !context.deadline && !context.inPassing
      ? day?.date
      : (clockDay ?? (anchor ? undefined : day?.date));
  if (named) return wholeDay(named, ["previous-date"]);
  if (anchor) return wholeDay(anchor.day, [anchor.rule]);
  return firstDate && wholeDay(firstDate, ["first-date"]);
}

/** 35年前の本日. Of a 29th of February the other year has none, and nothing is told. */
function moveByYears({ known, rules }: Resolution, years: number): Resolution | undefined {
  const { year, month, day } = known ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return isCalendarDay({ year: year + years, month, day })
    ? wholeDay({ year: year + years, month, day }, rules)
    : undefined;
}

/** `base` is the first point of the range that this point ends. */
export function resolvePoint(point: Point, context: Context, base?: Known): Resolution | undefined {
  const { day, month } = point;
  if (point.written) return resolveWritten(point.written);
  if (point.doubled) return resolveDoubled(point);
  if (point.year?.kind === "relative" && point.year.samePeriod)
    return resolveSamePeriod(point.year.years, context);
  if (!point.year && !month && !day) return resolveDayOfClock(context);
  if (isLoneDay(point)) {
    const beside = !base && point.zone ? resolveDayBeside(point.day.day, context) : undefined;
    return beside ?? resolveLoneDay(point.day.day, point.weekday?.weekday, context, base);
  }
  if (!month && day) {
    const resolution = resolveRelativeDay(day, context);
    if (resolution && point.year?.kind === "relative") return moveByYears(resolution, point.year.years);
    return resolution && point.repeated ? moveToRepeatedDay(resolution, point.repeated.day) : resolution;
  }
  if (!month) return resolveYearAlone(point, context);
  const resolved = resolveMonth(point, context, base);
  if (resolved === undefined) return undefined;
  if (day) return resolveDayOfMonth(day, resolved, resolved.rules);
  const known = { year: resolved.year, month: resolved.month };
  const value = formatKnown(known);
  return { known, start: value, end: value, precision: "month", rules: resolved.rules };
}
