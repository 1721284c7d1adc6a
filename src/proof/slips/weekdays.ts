// Takes desk text and gives dates whose weekday is not the day's own: 2026年3月6日(木).

import { isCalendarDay, WEEKDAYS, weekdayOf } from "../../japanese/calendar.ts";
import { ERAS, findEra, gregorianYear } from "../../japanese/eras.ts";
import type { Slip } from "../../terms/slip.ts";
import type { Span } from "../../terms/span.ts";
import type { DeskText } from "../desk-text.ts";
import { findInWords } from "../desk-text.ts";

const DATE_WITH_WEEKDAY = new RegExp(
  `(?:(?<era>${ERAS.map(({ name }) => name).join("|")})(?<eraYear>元|\\d{1,2})(?:\\(\\d{4}年?\\))?|(?<year>\\d{4}))年` +
    `(?<month>\\d{1,2})月(?<day>\\d{1,2})日\\((?<weekday>[${WEEKDAYS.join("")}])[)・]`,
  "gu",
);

function yearOf({ era, eraYear, year }: Readonly<Record<string, string | undefined>>): number {
  const known = era === undefined ? undefined : findEra(era);
  return known === undefined ? Number(year) : gregorianYear(known, eraYear === "元" ? 1 : Number(eraYear));
}

export function findWeekdaySlips(desk: DeskText): readonly Slip[] {
  return findInWords(desk, DATE_WITH_WEEKDAY).flatMap(({ match, span }): readonly Slip[] => {
    const groups = match.groups ?? {};
    const day = { year: yearOf(groups), month: Number(groups["month"]), day: Number(groups["day"]) };
    if (!isCalendarDay(day)) return [];
    const own = weekdayOf(day);
    const place: Span = [span[1] - 2, span[1] - 1];
    return own === groups["weekday"]
      ? []
      : [
          {
            code: "style-weekday",
            span,
            message: `"${match[0]}": the day was a ${own}`,
            fix: { span: place, text: own },
          },
        ];
  });
}
