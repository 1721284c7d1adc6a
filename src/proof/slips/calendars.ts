// Takes desk text and gives slips of the calendar: both calendars at the first date, one at every later date.

import { ERAS, eraOfDay, findEra, gregorianYear } from "../../japanese/eras.ts";
import type { Slip } from "../../terms/slip.ts";
import type { DeskText, Found } from "../desk-text.ts";
import { findInWords } from "../desk-text.ts";

const YEAR_OF_DATE = new RegExp(
  `(?<era>${ERAS.map(({ name }) => name).join("|")})(?<eraYear>元|\\d{1,2})(?<both>\\((?<inBoth>\\d{4})(?:年)?\\))?年(?!度)` +
    `|(?<![(\\d])(?<year>\\d{4})年(?=(?<month>\\d{1,2})月(?<day>\\d{1,2})日)`,
  "gu",
);

/** The year as house style writes it at the first date: 令和7(2025)年. Undefined for a date before 明治. */
function inBothCalendars({ match }: Found): string | undefined {
  const { era, eraYear = "", year = "", month = "", day = "" } = match.groups ?? {};
  if (era !== undefined) {
    const known = findEra(era);
    const number = eraYear === "元" ? 1 : Number(eraYear);
    return known && `${era}${eraYear}(${gregorianYear(known, number)})年`;
  }
  const found = eraOfDay({ year: Number(year), month: Number(month), day: Number(day) });
  return found && `${found.era}${found.eraYear === 1 ? "元" : found.eraYear}(${year})年`;
}

function firstDateSlip(first: Found | undefined): readonly Slip[] {
  if (first === undefined || first.match.groups?.["both"] !== undefined) return [];
  const { span, match } = first;
  const wanted = inBothCalendars(first);
  return [
    {
      code: "style-calendar",
      span,
      message: `"${match[0]}": the first date gives both calendars, 令和7(2025)年`,
      ...(wanted === undefined ? {} : { fix: { span, text: wanted } }),
    },
  ];
}

function laterDateSlip({ match, span }: Found): readonly Slip[] {
  const both = match.groups?.["both"];
  if (both === undefined) return [];
  const message = `"${match[0]}": both calendars only at the first date`;
  return [{ code: "style-calendar", span, message, fix: { span, text: match[0].replace(both, "") } }];
}

export function findCalendarSlips(desk: DeskText): readonly Slip[] {
  const [first, ...later] = findInWords(desk, YEAR_OF_DATE, "prose");
  return [...firstDateSlip(first), ...later.flatMap(laterDateSlip)];
}
