// Known: a date as far as it is known, and the arithmetic on it that resolving needs.

import { dayNumber, daysInMonth, formatDay } from "../../calendar.ts";
import type { Day } from "../../calendar.ts";
import type { DatePrecision, DateRule } from "../mention.ts";

/** `month` without `day` is a month, neither is a year. */
export type Known = { readonly year: number; readonly month?: number; readonly day?: number };

/**
 * A resolved point: `known` for what follows in the text, unless it may lean on nothing of it; `start` and `end` in EDTF
 * (the same unless an interval).
 */
export type Resolution = {
  readonly known: Known | undefined;
  readonly start: string;
  readonly end: string;
  readonly precision: DatePrecision;
  readonly rules: readonly DateRule[];
};

export function formatKnown({ year, month, day }: Known): string {
  if (month === undefined) return String(year).padStart(4, "0");
  return day === undefined ? formatDay({ year, month, day: 1 }).slice(0, 7) : formatDay({ year, month, day });
}

export function addMonths(
  year: number,
  month: number,
  months: number,
): { readonly year: number; readonly month: number } {
  const index = year * 12 + (month - 1) + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** The day itself, or the middle of what is known, for telling which of several years is nearest. */
export function middleOf({ year, month = 7, day = 15 }: Known): Day {
  return { year, month, day };
}

/**
 * The year that a month (and day) without one is in: the reference's own, unless it falls less than half as far from
 * the reference in another. In December 1月 is next January's, but in September 2月 is last February's, since
 * official texts say 来年 for the other.
 */
export function nearestYear(reference: Day, month: number, day = 15): number {
  const distance = (year: number): number =>
    Math.abs(
      dayNumber({ year, month, day: Math.min(day, daysInMonth(year, month)) }) - dayNumber(reference),
    ) * (year === reference.year ? 1 : 2);
  return [reference.year, reference.year - 1, reference.year + 1].reduce((best, year) =>
    distance(year) < distance(best) ? year : best,
  );
}

export function isWholeDay(known: Known): known is Day {
  return known.month !== undefined && known.day !== undefined;
}

/** One day as its own interval. */
export function wholeDay(day: Day, rules: readonly DateRule[]): Resolution {
  const value = formatDay(day);
  return { known: day, start: value, end: value, precision: "day", rules };
}

/** From one day to another; what follows in the text may lean on the month of the first. */
export function daysOf(
  first: Day,
  last: Day,
  precision: "third" | "week",
  rules: readonly DateRule[],
): Resolution {
  return {
    known: { year: first.year, month: first.month },
    start: formatDay(first),
    end: formatDay(last),
    precision,
    rules,
  };
}
