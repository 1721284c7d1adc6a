// Takes days of the proleptic Gregorian calendar and gives weekdays, day arithmetic and both calendars' parts.

import { eraOfDay, FIRST_SOLAR_YEAR } from "./eras.ts";

/** A day of the proleptic Gregorian calendar; `month` and `day` count from 1. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

/** Weekdays as Japanese texts write them, Sunday first. */
export const WEEKDAYS = ["日", "月", "火", "水", "木", "金", "土"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** By the Gregorian rule, also before 1582. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

/** True for a day that the calendar has: 2025-02-29 has none. */
export function isCalendarDay(day: Day): boolean {
  return day.day >= 1 && day.day <= daysInMonth(day.year, day.month);
}

/** Days since 1970-01-01, by the civil-from-days arithmetic on years that begin in March. */
export function dayNumber({ year, month, day }: Day): number {
  const shifted = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(shifted / 400);
  const yearOfCycle = shifted - cycle * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfCycle =
    yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * 146_097 + dayOfCycle - 719_468;
}

/** The day with this number of days since 1970-01-01. */
export function dayFromNumber(number: number): Day {
  const shifted = number + 719_468;
  const cycle = Math.floor(shifted / 146_097);
  const dayOfCycle = shifted - cycle * 146_097;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day };
}

/** The day so many days later; earlier, where `days` is negative. */
export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** The day's weekday, as one character: 月. */
export function weekdayOf(day: Day): Weekday {
  // 1970-01-01 was a Thursday, the fifth of the table.
  const index = (((dayNumber(day) + 4) % 7) + 7) % 7;
  return WEEKDAYS[index] ?? "日";
}

const DAY_VALUE = /^(\d{4})-(\d{2})-(\d{2})(?:T|$|\/)/;

/** Reads the day at the beginning of an EDTF or ISO 8601 value; undefined when it names no real day. */
export function parseDay(value: string): Day | undefined {
  const found = DAY_VALUE.exec(value);
  if (found === null) return undefined;
  const day = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return isCalendarDay(day) ? day : undefined;
}

/** Writes a day as EDTF: 2025-09-08. */
export function formatDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export type BothCalendars = {
  /** 令和, 平成, … */
  readonly era: string;
  readonly eraYear: number;
  /** 令和7, 令和元. */
  readonly eraYearText: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: Weekday;
};

/**
 * The parts with which a desk writes 令和7(2025)年9月8日(月), of an EDTF or ISO 8601 value that begins with a day;
 * undefined for no real day, and before 1873, when the era's months were not the Gregorian ones.
 */
export function formatBothCalendars(value: string): BothCalendars | undefined {
  const day = parseDay(value);
  const found = day && day.year >= FIRST_SOLAR_YEAR ? eraOfDay(day) : undefined;
  if (day === undefined || found === undefined) return undefined;
  return {
    era: found.era,
    eraYear: found.eraYear,
    eraYearText: `${found.era}${found.eraYear === 1 ? "元" : String(found.eraYear)}`,
    ...day,
    weekday: weekdayOf(day),
  };
}
