// Takes a place in folded English text and gives the part of a year there: fiscal 2029, the second half of this year, the end of March 2032, next spring.

import { signOf } from "../../search/sign.ts";
import type { EnglishDate } from "./english-words-step.ts";
import { matchAt } from "./match-at.ts";
import type { YearPart, YearPeriod } from "./point.ts";

/** From 1600 to 2099. */
export const YEAR = "(1[6-9][0-9]{2}|20[0-9]{2})(?![0-9])";
export const MONTH_NAMES =
  "January,February,March,April,May,June,July,August,September,October,November,December".split(",");
/** 1 to 12, of a name in whole or shortened, in letters of either case: Sept., march. */
export function monthNumber(name: string): number {
  const short = name.slice(0, 3).toLowerCase();
  return MONTH_NAMES.findIndex((month) => month.toLowerCase().startsWith(short)) + 1;
}

const FISCAL = signOf(
  new RegExp(
    `(?<![A-Za-z])(?:J?FY|(?:Japan(?:ese)?'?s? )?[Ff]iscal(?: [Yy]ear)?)(?: \\(J?FY\\))? ?${YEAR}`,
    "y",
  ),
);
const PART = signOf(/(first|second|third|fourth) (half|quarter) of /iy);
const END = signOf(/the end of /iy);
const CALENDAR_YEAR = signOf(new RegExp(`${YEAR}|(this|the|next|last) year`, "iy"));
const MONTH_OF_YEAR = signOf(
  new RegExp(`(${MONTH_NAMES.join("|")})(?:,? ${YEAR})?|(this|the|next) month`, "iy"),
);
const SEASON = signOf(/(this|next|last) (spring|summer|fall|autumn|winter)\b/iy);
const WITHIN = signOf(/within the (year|month)\b/iy);

const ORDINALS: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, fourth: 3 };
const SEASON_MONTHS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  fall: 9,
  autumn: 9,
  winter: 12,
};
const TURNS: Readonly<Record<string, number>> = { this: 0, the: 0, last: -1, next: 1 };
const FISCAL_YEAR: YearPeriod = { firstMonth: 4, months: 12, precision: "fiscal-year", fiscal: true };
const CALENDAR: YearPeriod = { firstMonth: 1, months: 12, precision: "year", fiscal: false };

type Year = { readonly year: YearPart; readonly period: YearPeriod; readonly end: number };

function turned(word: string | undefined): YearPart {
  return { kind: "relative", to: "anchor", years: TURNS[(word ?? "").toLowerCase()] ?? 0 };
}

function readFiscalYear(text: string, at: number): Year | undefined {
  const found = matchAt(FISCAL, text, at);
  return found?.[1] === undefined
    ? undefined
    : { year: { kind: "absolute", year: Number(found[1]) }, period: FISCAL_YEAR, end: at + found[0].length };
}

/** Fiscal 2029, 2026, this year: what the words behind `of` count in. */
function readWholeYear(text: string, at: number): Year | undefined {
  const fiscal = readFiscalYear(text, at);
  if (fiscal) return fiscal;
  const found = matchAt(CALENDAR_YEAR, text, at);
  if (found === null) return undefined;
  const year: YearPart =
    found[1] === undefined ? turned(found[2]) : { kind: "absolute", year: Number(found[1]) };
  return { year, period: CALENDAR, end: at + found[0].length };
}

/** The first half of FY2025, the second quarter of next year. */
function readPartOfYear(text: string, at: number): EnglishDate | undefined {
  const part = matchAt(PART, text, at);
  const whole = part && readWholeYear(text, at + part[0].length);
  const number = ORDINALS[(part?.[1] ?? "").toLowerCase()];
  if (!part || !whole || number === undefined) return undefined;
  const half = part[2]?.toLowerCase() === "half";
  if (half && number > 1) return undefined;
  const months = half ? 6 : 3;
  const firstMonth = whole.period.firstMonth + number * months;
  return {
    ...whole,
    period: { ...whole.period, firstMonth, months, precision: half ? "half-year" : "quarter" },
  };
}

/** The end of March 2032, of this year, of FY 2027: its last day. */
function readEndOf(text: string, at: number): EnglishDate | undefined {
  const found = matchAt(END, text, at);
  if (found === null) return undefined;
  const start = at + found[0].length;
  const month = matchAt(MONTH_OF_YEAR, text, start);
  if (month) {
    const number = monthNumber(month[1] ?? "");
    return {
      ...(month[2] !== undefined && { year: { kind: "absolute", year: Number(month[2]) } }),
      month: number
        ? { kind: "absolute", month: number }
        : { kind: "relative", to: "anchor", months: TURNS[(month[3] ?? "").toLowerCase()] ?? 0 },
      day: { kind: "month-end" },
      end: start + month[0].length,
    };
  }
  const whole = readWholeYear(text, start);
  return whole && { ...whole, period: { ...whole.period, lastDayOnly: true } };
}

function readSeasonOf(text: string, at: number): EnglishDate | undefined {
  const season = matchAt(SEASON, text, at);
  const firstMonth = SEASON_MONTHS[(season?.[2] ?? "").toLowerCase()];
  if (!season || firstMonth === undefined) return undefined;
  const period: YearPeriod = { firstMonth, months: 3, precision: "season", fiscal: false };
  return { year: turned(season[1]), period, end: at + season[0].length };
}

export function readEnglishPeriod(text: string, at: number): EnglishDate | undefined {
  const part = readPartOfYear(text, at) ?? readEndOf(text, at) ?? readSeasonOf(text, at);
  if (part) return part;
  const fiscal = readFiscalYear(text, at);
  if (fiscal) return fiscal;
  const within = matchAt(WITHIN, text, at);
  if (within === null) return undefined;
  const end = at + within[0].length;
  return within[1]?.toLowerCase() === "year"
    ? { year: turned("this"), end }
    : { month: { kind: "relative", to: "anchor", months: 0 }, end };
}
