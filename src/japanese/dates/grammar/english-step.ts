// Takes a place in folded English text and gives the date there: September 8, 2025; 8 September; FY 2024; next week.

import { WEEKDAYS } from "../../calendar.ts";
import { matchAt, skipAt } from "./match-at.ts";
import type { DayPart, MonthPart, Point, YearPart, YearPeriod } from "./point.ts";

export type EnglishDate = Omit<Point, "span"> & { readonly end: number; readonly rangeDay?: number };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAY_NAMES = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const MONTH =
  "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
const YEAR = "(1[6-9][0-9]{2}|20[0-9]{2})(?![0-9])";
const DAY = "([0-3]?[0-9])(?:st|nd|rd|th)?(?![0-9:A-Za-z%])";
const GAP = "[ \\n]{1,2}";
const MONTH_FIRST = new RegExp(
  `(?<![A-Za-z])${MONTH}${GAP}${DAY}(?: ?(?:-|~|to) ?${DAY}(?! ${MONTH}))?(?:,?${GAP}${YEAR})?`,
  "y",
);
const DAY_FIRST = new RegExp(
  `(?<![0-9A-Za-z.,/-])${DAY}(?: ?(?:-|~|to) ?${DAY})?${GAP}(?:of )?${MONTH}(?:,?${GAP}${YEAR})?`,
  "y",
);
const MONTH_YEAR = new RegExp(`(?<![A-Za-z])${MONTH},?${GAP}(?:of )?${YEAR}`, "y");
/** May and March alone are words of other meanings. */
const MONTH_ALONE =
  /(?<=\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ee]arly|[Ll]ate|[Mm]id)[ -])(January|February|March|April|May|June|July|August|September|October|November|December)\b(?!,? [0-9])/y;
const MONTH_RELATIVE = new RegExp(
  `(?<![A-Za-z])(?:${MONTH}${GAP}(?:of )?(this|last|next) year|this ${MONTH})`,
  "y",
);
const FISCAL = new RegExp(`(?<![A-Za-z])(?:J?FY|(?:Japan(?:ese)?'?s? )?[Ff]iscal [Yy]ear) ?${YEAR}`, "y");
const IN_YEAR = new RegExp(
  `(?<![A-Za-z])(?:in|since|by|until|of|from|In|Since|By|Until|From) ${YEAR}(?![-/.,][0-9]|[A-Za-z%])(?! (?:ships?|people|personnel|members|troops|aircraft))`,
  "dy",
);
const WORD =
  /(?<![A-Za-z'-])(today|yesterday|last night|tonight|this morning|this afternoon|this evening|tomorrow|this year|last year|next year|this month|last month|next month|this week|last week|next week)\b(?!'s world)/iy;
const WEEKDAY = /(?<![A-Za-z])(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day(?!s)(?:, ?(?:the )?|[ \n])?/y;

/** A weekday's name is part of many other names. */
const ON = /\b(?:on|by|until|since|this|from) $/i;

const WORDS: Readonly<Record<string, Omit<EnglishDate, "end">>> = {
  today: { day: { kind: "relative", to: "anchor", days: 0 } },
  yesterday: { day: { kind: "relative", to: "anchor", days: -1 } },
  "last night": { day: { kind: "relative", to: "anchor", days: -1 } },
  tonight: { day: { kind: "relative", to: "anchor", days: 0 } },
  "this morning": { day: { kind: "relative", to: "anchor", days: 0 } },
  "this afternoon": { day: { kind: "relative", to: "anchor", days: 0 } },
  "this evening": { day: { kind: "relative", to: "anchor", days: 0 } },
  tomorrow: { day: { kind: "relative", to: "anchor", days: 1 } },
  "this year": { year: { kind: "relative", to: "anchor", years: 0 } },
  "last year": { year: { kind: "relative", to: "anchor", years: -1 } },
  "next year": { year: { kind: "relative", to: "anchor", years: 1 } },
  "this month": { month: { kind: "relative", to: "anchor", months: 0 } },
  "last month": { month: { kind: "relative", to: "anchor", months: -1 } },
  "next month": { month: { kind: "relative", to: "anchor", months: 1 } },
  "this week": { day: { kind: "week", weeks: 0 } },
  "last week": { day: { kind: "week", weeks: -1 } },
  "next week": { day: { kind: "week", weeks: 1 } },
};
const YEARS_OFF: Readonly<Record<string, number>> = { this: 0, last: -1, next: 1 };
const FISCAL_YEAR: YearPeriod = { firstMonth: 4, months: 12, precision: "fiscal-year", fiscal: true };

function monthPart(name: string | undefined): MonthPart {
  return { kind: "absolute", month: MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1 };
}

function yearPart(words: string | undefined): { readonly year?: YearPart } {
  return words === undefined ? {} : { year: { kind: "absolute", year: Number(words) } };
}

function dayParts(
  first: string | undefined,
  last: string | undefined,
): { readonly day: DayPart; readonly rangeDay?: number } | undefined {
  const day = Number(first);
  if (day < 1 || day > 31) return undefined;
  const rangeDay = last === undefined ? undefined : Number(last);
  return { day: { kind: "absolute", day }, ...(rangeDay !== undefined && rangeDay > day && { rangeDay }) };
}

function readMonthDay(text: string, at: number): EnglishDate | undefined {
  const monthFirst = matchAt(MONTH_FIRST, text, at);
  if (monthFirst !== null) {
    const days = dayParts(monthFirst[2], monthFirst[3]);
    const year = yearPart(monthFirst[5]);
    return days && { ...year, month: monthPart(monthFirst[1]), ...days, end: at + monthFirst[0].length };
  }
  return readDayFirst(text, at);
}

function readMonthAlone(text: string, at: number): EnglishDate | undefined {
  const ofYear = matchAt(MONTH_YEAR, text, at);
  if (ofYear !== null)
    return { ...yearPart(ofYear[2]), month: monthPart(ofYear[1]), end: at + ofYear[0].length };
  const relative = matchAt(MONTH_RELATIVE, text, at);
  if (relative === null) {
    const alone = matchAt(MONTH_ALONE, text, at);
    return alone ? { month: monthPart(alone[1]), end: at + alone[0].length } : undefined;
  }
  const years = YEARS_OFF[relative[2] ?? "this"] ?? 0;
  const month = monthPart(relative[1] ?? relative[3]);
  return { year: { kind: "relative", to: "anchor", years }, month, end: at + relative[0].length };
}

function readWords(text: string, at: number): EnglishDate | undefined {
  const fiscal = matchAt(FISCAL, text, at);
  if (fiscal !== null) return { ...yearPart(fiscal[1]), period: FISCAL_YEAR, end: at + fiscal[0].length };
  const word = matchAt(WORD, text, at);
  const parts = word && WORDS[(word[1] ?? "").toLowerCase()];
  return word && parts ? { ...parts, end: at + word[0].length } : undefined;
}

/** 8 September 2025: what begins with a figure. */
export function readDayFirst(text: string, at: number): EnglishDate | undefined {
  const found = matchAt(DAY_FIRST, text, at);
  const days = found && dayParts(found[1], found[2]);
  if (!found || !days) return undefined;
  return { ...yearPart(found[4]), month: monthPart(found[3]), ...days, end: at + found[0].length };
}

/** What begins with a letter. A weekday before the date is its stated weekday; alone it names the day itself. */
export function readEnglishDate(text: string, at: number): EnglishDate | undefined {
  const found = matchAt(WEEKDAY, text, at);
  if (found === null) return readMonthDay(text, at) ?? readMonthAlone(text, at) ?? readWords(text, at);
  const name = (found[1] ?? "").slice(0, 3).toLowerCase();
  const weekday = WEEKDAYS[WEEKDAY_NAMES.indexOf(name)] ?? "日";
  const nameEnd = at + (found[1] ?? "").length + "day".length;
  const date = readMonthDay(text, at + found[0].length);
  if (date !== undefined) return { ...date, weekday: { weekday, span: [at, nameEnd] } };
  if (!ON.test(text.slice(Math.max(0, at - 6), at))) return undefined;
  return { day: { kind: "weekday", weekday }, end: nameEnd };
}

/** `in 2025`: only a year with its preposition is a date; the span is the year's. */
export function readEnglishYear(
  text: string,
  at: number,
): (EnglishDate & { readonly start: number; readonly open: boolean }) | undefined {
  const found = matchAt(IN_YEAR, text, at);
  const span = found?.indices?.[1];
  if (!found || !span) return undefined;
  return { ...yearPart(found[1]), start: span[0], end: span[1], open: /^since/i.test(found[0]) };
}

const CLOCK_THEN = /(?:[ \n]{1,2}|,[ \n]?)?(?:on )?(?=[A-Z0-9])/y;

/** The date behind a time of day: 10:42-10:51 A.M. April 24, 2012. */
export function readDateBehindClock(text: string, at: number): EnglishDate | undefined {
  const start = skipAt(CLOCK_THEN, text, at);
  const first = text.charCodeAt(start);
  const date = first > 0x39 ? readEnglishDate(text, start) : readDayFirst(text, start);
  return date?.day?.kind === "absolute" ? date : undefined;
}

const BETWEEN = /,? ?(?:at |from |, |\()?/y;

/** The place behind what may stand between an English date and its time of day. */
export function skipToEnglishTime(text: string, at: number): number {
  return skipAt(BETWEEN, text, at);
}
