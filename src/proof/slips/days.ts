// Takes desk text and gives days that the calendar does not have: 2月30日, 令和7年2月29日, 6月29日から31日.

import { type Day, isCalendarDay } from "../../japanese/calendar.ts";
import { ERAS, findEra, gregorianYear } from "../../japanese/eras.ts";
import type { Slip } from "../../terms/slip.ts";
import type { DeskText, Found } from "../desk-text.ts";
import { findInWords } from "../desk-text.ts";

/** 2月30日間 would be a duration, and so is what 30日後 tells of. */
const NOT_A_DAY = "(?![間後前]|以内|以上|連続|目)";

const DATE = new RegExp(
  `(?:(?:(?<era>${ERAS.map(({ name }) => name).join("|")})(?<eraYear>元|\\d{1,2})(?:\\(\\d{4}年?\\))?|(?<![\\d.])(?<year>\\d{4}))年)?` +
    `(?<![\\d.第])(?<month>\\d{1,2})月(?<day>\\d{1,2})日${NOT_A_DAY}(?:\\([^()]{1,6}\\))?(?:(?:[~-]|から|及び|と|、)(?<until>\\d{1,2})日${NOT_A_DAY})?`,
  "gu",
);

/** A day without its year may be one of any year: 2月29日 is a day of a leap year. */
const LEAP_YEAR = 2000;

function yearOf({ era, eraYear, year }: Readonly<Record<string, string | undefined>>): number {
  const known = era === undefined ? undefined : findEra(era);
  if (known !== undefined) return gregorianYear(known, eraYear === "元" ? 1 : Number(eraYear));
  return year === undefined ? LEAP_YEAR : Number(year);
}

function isPossible({ match }: Found): boolean {
  const groups = match.groups ?? {};
  const dayOf = (day: string | undefined): Day => ({
    year: yearOf(groups),
    month: Number(groups["month"]),
    day: Number(day),
  });
  return [groups["day"], groups["until"]].every((day) => day === undefined || isCalendarDay(dayOf(day)));
}

/** What was meant nobody knows but the desk: there is no fix. */
export function findImpossibleDays(desk: DeskText): readonly Slip[] {
  return findInWords(desk, DATE)
    .filter((found) => !isPossible(found))
    .map(({ match, span }) => ({
      code: "style-day",
      span,
      message: `"${match[0]}": the calendar has no such day`,
    }));
}
