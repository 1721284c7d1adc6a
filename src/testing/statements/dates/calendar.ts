// Calendar: days of the Gregorian calendar as plain numbers, their order, weekday and era year.

export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

const WEEKDAYS = ["日", "月", "火", "水", "木", "金", "土"] as const;
const MS_PER_DAY = 86_400_000;

function dayNumber({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

export function addDays(from: CalendarDay, days: number): CalendarDay {
  const moved = new Date((dayNumber(from) + days) * MS_PER_DAY);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return dayNumber(to) - dayNumber(from);
}

export function weekdayOf(day: CalendarDay, shifted = 0): string {
  // 1970-01-01 was a Thursday.
  return WEEKDAYS[(((dayNumber(day) + 4 + shifted) % 7) + 7) % 7] ?? "日";
}

/** Reiwa from 1 May 2019, Heisei before. */
export function eraOf(day: CalendarDay): {
  readonly name: string;
  readonly letter: string;
  readonly year: number;
} {
  const reiwa = daysBetween({ year: 2019, month: 5, day: 1 }, day) >= 0;
  return reiwa
    ? { name: "令和", letter: "R", year: day.year - 2018 }
    : { name: "平成", letter: "H", year: day.year - 1988 };
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

export function isoDay({ year, month, day }: CalendarDay): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

export type ClockTime = { readonly hour: number; readonly minute: number };

export function isoMinute(day: CalendarDay, { hour, minute }: ClockTime): string {
  return `${isoDay(day)}T${twoDigits(hour)}:${twoDigits(minute)}+09:00`;
}
