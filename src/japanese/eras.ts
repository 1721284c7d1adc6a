// Takes eras and their years and gives years and days of the Gregorian calendar, with each era's exact first and last day.

import type { Day } from "./calendar.ts";

export type Era = {
  readonly name: string;
  /** R7.9.8 */
  readonly letter: string;
  /** The single character that some systems print for the era. */
  readonly ligature: string;
  readonly firstDay: Day;
  /** Absent for the era that still runs. */
  readonly lastDay?: Day;
};

/**
 * From the edicts that changed the era. 明治 was proclaimed on 1868-10-23 and applied from the first day of that
 * lunar year (1868-01-25); 昭和64 ended and 平成 began at midnight, and 大正 and 昭和 each began on the day of the
 * accession, which the era before it shares (1912-07-30, 1926-12-25).
 */
export const ERAS: readonly Era[] = [
  { name: "令和", letter: "R", ligature: "㋿", firstDay: { year: 2019, month: 5, day: 1 } },
  {
    name: "平成",
    letter: "H",
    ligature: "㍻",
    firstDay: { year: 1989, month: 1, day: 8 },
    lastDay: { year: 2019, month: 4, day: 30 },
  },
  {
    name: "昭和",
    letter: "S",
    ligature: "㍼",
    firstDay: { year: 1926, month: 12, day: 25 },
    lastDay: { year: 1989, month: 1, day: 7 },
  },
  {
    name: "大正",
    letter: "T",
    ligature: "㍽",
    firstDay: { year: 1912, month: 7, day: 30 },
    lastDay: { year: 1926, month: 12, day: 25 },
  },
  {
    name: "明治",
    letter: "M",
    ligature: "㍾",
    firstDay: { year: 1868, month: 1, day: 25 },
    lastDay: { year: 1912, month: 7, day: 30 },
  },
];

/**
 * Until 明治5年12月2日 (1872-12-31) months followed the moon; the next day was 明治6年1月1日, 1873-01-01. The lunar years
 * of 明治 began on these days of the Gregorian calendar.
 */
const LUNAR_YEARS: readonly Day[] = [
  { year: 1868, month: 1, day: 25 },
  { year: 1869, month: 2, day: 11 },
  { year: 1870, month: 2, day: 1 },
  { year: 1871, month: 2, day: 19 },
  { year: 1872, month: 2, day: 9 },
];
const LAST_LUNAR_DAY = { month: 12, day: 2 };
/** 1873-01-01: from here on Japan's months and days are the Gregorian ones. */
export const FIRST_SOLAR_YEAR = 1873;

/** True for the years of 明治 whose months and days are not the Gregorian ones: 明治元年 to 明治5年. */
export function isLunarYear(era: Era, eraYear: number): boolean {
  return era.letter === "M" && eraYear <= LUNAR_YEARS.length;
}

/** Finds an era by its name, its letter or its ligature. */
export function findEra(sign: string): Era | undefined {
  // 令 和 8 年: a letterhead spaced letter by letter.
  const name = sign.replace(" ", "");
  return ERAS.find((era) => era.name === name || era.letter === sign || era.ligature === sign);
}

/** The Gregorian year in which the era's year `eraYear` falls: 令和 7 → 2025. */
export function gregorianYear(era: Era, eraYear: number): number {
  return era.firstDay.year + eraYear - 1;
}

function precedes(a: Day, b: Day): boolean {
  return (a.year - b.year || a.month - b.month || a.day - b.day) < 0;
}

/** The era and year of a day; on a day that two eras share, the later one. Undefined before 明治. */
export function eraOfDay(day: Day): { readonly era: string; readonly eraYear: number } | undefined {
  const era = ERAS.find((candidate) => !precedes(day, candidate.firstDay));
  if (era === undefined) return undefined;
  const lunar =
    day.year < FIRST_SOLAR_YEAR && LUNAR_YEARS.findLastIndex((first) => !precedes(day, first)) + 1;
  return { era: era.name, eraYear: lunar || day.year - era.firstDay.year + 1 };
}

/**
 * True when the era has such a year, and, where given, such a month or day: 平成31年4月 and 昭和64年1月7日 exist,
 * 平成31年5月1日 and 令和0年 do not. Days that the calendar lacks are not this function's matter.
 */
export function eraHas(era: Era, eraYear: number, month?: number, day?: number): boolean {
  if (eraYear < 1) return false;
  const year = gregorianYear(era, eraYear);
  // The twelfth month of 明治5 had two days; a leap month or the moon's other months are not this function's matter.
  if (isLunarYear(era, eraYear))
    return eraYear < LUNAR_YEARS.length || month !== LAST_LUNAR_DAY.month || (day ?? 1) <= LAST_LUNAR_DAY.day;
  const latest: Day = { year, month: month ?? 12, day: day ?? 31 };
  const earliest: Day = { year, month: month ?? 1, day: day ?? 1 };
  if (precedes(latest, era.firstDay)) return false;
  return era.lastDay === undefined || !precedes(era.lastDay, earliest);
}
