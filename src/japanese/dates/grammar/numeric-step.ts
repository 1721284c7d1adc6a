// Takes a place in folded text and gives the date in figures there: 2025-9-10, 2025.9.8, R7.9.8, 2/18.

import { gregorianYear } from "../../eras.ts";
import { matchAt } from "./match-at.ts";
import { ERA_SIGN } from "./number-pattern.ts";
import type { DayPart, MonthPart, YearPart } from "./point.ts";
import { parseEraYear } from "./year-step.ts";

export type NumericDate = {
  readonly year?: YearPart;
  readonly month: MonthPart;
  readonly day: DayPart;
  readonly end: number;
};

const FULL =
  /(?<![0-9A-Za-z./_:-])(1[6-9][0-9]{2}|2[01][0-9]{2})([-/.])( ?[0-9]{1,2})\2( ?[0-9]{1,2})(?:T(?=[0-9]{2}:)|(?![0-9A-Za-z_]|\2[0-9A-Za-z]))/y;
const ERA = new RegExp(
  `(${ERA_SIGN})([0-9]{1,2}|元)([-/.])([0-9]{1,2})\\3([0-9]{1,2})(?![0-9A-Za-z_]|\\3[0-9])`,
  "y",
);
const MONTH_DAY = /(?<![0-9A-Za-z./_:-])([0-9]{1,2})\/([0-9]{1,2})(?![0-9A-Za-z/.%_])/y;
const WEEKDAY_BEHIND = /\([日月火水木金土](?:[)・曜])/y;
const RANGE_BEHIND = /[~](?:[0-9]{1,2}\/)?[0-9]{1,2}(?![0-9/])/y;

function monthDay(
  month: string | undefined,
  day: string | undefined,
): Pick<NumericDate, "month" | "day"> | undefined {
  const parts = { month: Number(month), day: Number(day) };
  if (parts.month < 1 || parts.month > 12 || parts.day < 1 || parts.day > 31) return undefined;
  return { month: { kind: "absolute", month: parts.month }, day: { kind: "absolute", day: parts.day } };
}

/** (2/18) is a date, (1/3) is page one of three: what could count pages is left out. */
function isPlausible(text: string, at: number, end: number, month: number, day: number): boolean {
  if (text[at - 1] === "~") return true;
  if (matchAt(WEEKDAY_BEHIND, text, end) || matchAt(RANGE_BEHIND, text, end)) return true;
  const bracketed = text[at - 1] === "(" && (text[end] === ")" || text[end] === " " || text[end] === "、");
  return bracketed && (day > 12 || month > day || day > 5);
}

/** A year alone or a year and a month in figures are not read: 2025.9 is a number. */
export function readNumericDate(text: string, at: number): NumericDate | undefined {
  const full = matchAt(FULL, text, at);
  if (full !== null) {
    const parts = monthDay(full[3], full[4]);
    return parts && { year: { kind: "absolute", year: Number(full[1]) }, ...parts, end: at + full[0].length };
  }
  const era = matchAt(ERA, text, at);
  if (era !== null) {
    const parts = monthDay(era[4], era[5]);
    const eraYear = parseEraYear(era[1] ?? "", era[2] ?? "");
    if (!parts || !eraYear) return undefined;
    const year = gregorianYear(eraYear.era, eraYear.eraYear);
    return { year: { kind: "absolute", year, eraYear }, ...parts, end: at + era[0].length };
  }
  const short = matchAt(MONTH_DAY, text, at);
  if (short === null) return undefined;
  const end = at + short[0].length;
  const parts = monthDay(short[1], short[2]);
  return parts && isPlausible(text, at, end, Number(short[1]), Number(short[2]))
    ? { ...parts, end }
    : undefined;
}
