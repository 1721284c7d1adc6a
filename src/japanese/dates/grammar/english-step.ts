// Takes a place in folded English text and gives the date there: September 8, 2025; 8 September; FY 2024; next week.

import { signOf } from "../../search/sign.ts";
import { WEEKDAYS } from "../../calendar.ts";
import { MONTH_NAMES, monthNumber, YEAR } from "./english-periods-step.ts";
import { readEnglishWords, yearPart, type EnglishDate } from "./english-words-step.ts";
import { matchAt, skipAt } from "./match-at.ts";
import type { DayPart, MonthPart, YearPart, YearPeriod } from "./point.ts";

const WEEKDAY_NAMES = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const MONTH =
  "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b(?:\\.(?=[ \\n]{1,2}[0-9]))?";
const DAY = "([0-3]?[0-9])(?:st|nd|rd|th)?(?![0-9:A-Za-z%])";
/** October 8 (Wed.), 2025: taken with the date only where the year follows. */
const WEEKDAY_BETWEEN =
  "(?: \\((?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]{0,6}\\.?\\)(?=,? (?:1[6-9]|20)[0-9]{2}))?";
const GAP = "[ \\n]{1,2}";
const MONTH_FIRST = signOf(
  new RegExp(
    `(?<![A-Za-z])${MONTH}${GAP}${DAY}(?: ?(?:-|~|to|through|until) ?${DAY}(?! ${MONTH}))?${WEEKDAY_BETWEEN}(?:,?${GAP}${YEAR}|${GAP}(?:of )?(this|last|next) year)?`,
    "y",
  ),
);
/** March 9 and 10, 9 and 10 March: two days of which the second follows the first. */
const MONTH_THEN_PAIR = signOf(
  new RegExp(
    `(?<![A-Za-z])${MONTH}${GAP}${DAY} and ${DAY}(?! ${MONTH})(?=[,.;)\\n]| (?:in|at|of|on|with|by|for|and)\\b|$)(?:,?${GAP}${YEAR})?`,
    "y",
  ),
);
const PAIR_THEN_MONTH = signOf(
  new RegExp(`(?<![0-9A-Za-z.,/-])${DAY} and ${DAY}${GAP}${MONTH}(?:,?${GAP}${YEAR})?`, "y"),
);
const DAY_FIRST = signOf(
  new RegExp(
    `(?<![0-9A-Za-z.,/-])${DAY}(?: ?(?:-|~|to|through|until) ?${DAY})?${GAP}(?:of )?${MONTH}(?:,?${GAP}${YEAR})?`,
    "y",
  ),
);
const MONTH_YEAR = signOf(new RegExp(`(?<![A-Za-z])${MONTH},?${GAP}(?:of )?${YEAR}`, "y"));
/** May and March alone are words of other meanings. */
const MONTH_ALONE = signOf(
  new RegExp(
    `(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ee]arly|[Ll]ate|[Mm]id)[ -])(${MONTH_NAMES.join("|")})\\b(?!,? [0-9])`,
    "y",
  ),
);
const MONTH_RELATIVE = signOf(
  new RegExp(
    `(?<![A-Za-z])(?:${MONTH}${GAP}(?:of )?(this|last|next) year|(?:[Tt]his|([Ll]ast|[Nn]ext)) ${MONTH}(?! ?[0-9]))`,
    "y",
  ),
);
/** The 22nd of this month. */
const DAY_OF_MONTH = signOf(/(?<![0-9A-Za-z.,/-])([0-3]?[0-9])(?:st|nd|rd|th) of (this|last|next) month\b/y);
/** 2016-December-30, as a stamp. */
const YEAR_FIRST = signOf(new RegExp(`${YEAR}-${MONTH}-${DAY}`, "y"));
const DECADE = signOf(/([12][0-9]{2})0s\b/y);
const IN_YEAR = signOf(
  new RegExp(
    `(?<![A-Za-z])(?:in|since|by|until|of|from|In|Since|By|Until|From) (?:early |late |mid-?)?${YEAR}(?![-/.,][0-9]|[A-Za-z%])(?! (?:ships?|people|personnel|members|troops|aircraft))`,
    "dy",
  ),
);
/** The 2018 radar incident; that 2029 marked: a year that names what happened, or is spoken of. */
const YEAR_OF_EVENT = signOf(
  /(?:that (20[0-9]{2})(?= (?:mark|is|was|saw))|[Tt]he (20[0-9]{2})(?= [a-z]{1,20}(?: [a-z]{1,20})? ?(?:incident|accident|earthquake|exercise|summit|meeting|talks|agreement)\b))/dy,
);
const WEEKDAY = signOf(/(?<![A-Za-z])(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day(?!s)(?:, ?(?:the )?|[ \n])?/y);

/** A weekday's name is part of many other names. */
const ON = /\b(?:on|by|until|since|this|from|said|told reporters|announced|[ap]\.m\.) $/i;
const BEFORE_WEEKDAY = 16;

const TURN = /\b(next|last) $/i;

const YEARS_OFF: Readonly<Record<string, number>> = { this: 0, last: -1, next: 1 };
function monthPart(name: string | undefined): MonthPart & { readonly kind: "absolute" } {
  return { kind: "absolute", month: monthNumber(name ?? "") };
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

function isNextDay(first: string | undefined, second: string | undefined): boolean {
  return Number(second) === Number(first) + 1;
}

function readMonthDay(text: string, at: number): EnglishDate | undefined {
  const pair = matchAt(MONTH_THEN_PAIR, text, at);
  const both = pair && isNextDay(pair[2], pair[3]) ? dayParts(pair[2], pair[3]) : undefined;
  if (pair && both)
    return { ...yearPart(pair[5]), month: monthPart(pair[1]), ...both, end: at + pair[0].length };
  const monthFirst = matchAt(MONTH_FIRST, text, at);
  if (monthFirst !== null) {
    const days = dayParts(monthFirst[2], monthFirst[3]);
    const turned: YearPart | undefined = monthFirst[6]
      ? { kind: "relative", to: "anchor", years: YEARS_OFF[monthFirst[6]] ?? 0 }
      : undefined;
    const year = turned ? { year: turned } : yearPart(monthFirst[5]);
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
  const end = at + relative[0].length;
  const month = monthPart(relative[1] ?? relative[4]);
  const turn = relative[3]?.toLowerCase();
  if (turn !== undefined) return { month: { ...month, towards: turn === "last" ? "past" : "future" }, end };
  const years = YEARS_OFF[relative[2] ?? "this"] ?? 0;
  return { year: { kind: "relative", to: "anchor", years }, month, end };
}

/** 8 September 2025: what begins with a figure. */
export function readDayFirst(text: string, at: number): EnglishDate | undefined {
  const decade = matchAt(DECADE, text, at);
  if (decade) {
    const period: YearPeriod = { firstMonth: 1, months: 120, precision: "decade", fiscal: false };
    return { ...yearPart(`${decade[1]}0`), period, end: at + decade[0].length };
  }
  const ofMonth = matchAt(DAY_OF_MONTH, text, at);
  const numbered = ofMonth && dayParts(ofMonth[1], undefined);
  if (ofMonth && numbered) {
    const months = YEARS_OFF[ofMonth[2] ?? "this"] ?? 0;
    return { month: { kind: "relative", to: "anchor", months }, ...numbered, end: at + ofMonth[0].length };
  }
  const stamp = matchAt(YEAR_FIRST, text, at);
  const stamped = stamp && dayParts(stamp[3], undefined);
  if (stamp && stamped)
    return { ...yearPart(stamp[1]), month: monthPart(stamp[2]), ...stamped, end: at + stamp[0].length };
  const pair = matchAt(PAIR_THEN_MONTH, text, at);
  const both = pair && isNextDay(pair[1], pair[2]) ? dayParts(pair[1], pair[2]) : undefined;
  if (pair && both)
    return { ...yearPart(pair[4]), month: monthPart(pair[3]), ...both, end: at + pair[0].length };
  const found = matchAt(DAY_FIRST, text, at);
  const days = found && dayParts(found[1], found[2]);
  if (!found || !days) return undefined;
  return { ...yearPart(found[4]), month: monthPart(found[3]), ...days, end: at + found[0].length };
}

const RESTATED = signOf(/, (?=[JFMASOND][a-z]{2})/y);

/** Tomorrow, September 4: the day that is meant is said again. */
function restated(text: string, word: EnglishDate | undefined): EnglishDate | undefined {
  if (word?.day?.kind !== "relative") return word;
  const start = skipAt(RESTATED, text, word.end);
  return (start > word.end ? readMonthDay(text, start) : undefined) ?? word;
}

/** What begins with a letter. A weekday before the date is its stated weekday; alone it names the day itself. */
export function readEnglishDate(text: string, at: number): EnglishDate | undefined {
  const found = matchAt(WEEKDAY, text, at);
  if (found === null)
    return readMonthDay(text, at) ?? readMonthAlone(text, at) ?? restated(text, readEnglishWords(text, at));
  const name = (found[1] ?? "").slice(0, 3).toLowerCase();
  const weekday = WEEKDAYS[WEEKDAY_NAMES.indexOf(name)] ?? "日";
  const nameEnd = at + (found[1] ?? "").length + "day".length;
  const date = readMonthDay(text, at + found[0].length);
  if (date !== undefined) return { ...date, weekday: { weekday, span: [at, nameEnd] } };
  const before = text.slice(Math.max(0, at - BEFORE_WEEKDAY), at);
  if (ON.test(before)) return { day: { kind: "weekday", weekday }, end: nameEnd };
  const turn = TURN.exec(before)?.[1]?.toLowerCase();
  if (turn === undefined) return undefined;
  return { day: { kind: "weekday", weekday, turn: turn === "next" ? "next" : "last" }, end: nameEnd };
}

/** `in 2025`: only a year with its preposition is a date; the span is the year's. */
export function readEnglishYear(
  text: string,
  at: number,
): (EnglishDate & { readonly start: number; readonly open: boolean }) | undefined {
  const found = matchAt(IN_YEAR, text, at) ?? matchAt(YEAR_OF_EVENT, text, at);
  const span = found?.indices?.[1] ?? found?.indices?.[2];
  if (!found || !span) return undefined;
  return { ...yearPart(found[1] ?? found[2]), start: span[0], end: span[1], open: /^since/i.test(found[0]) };
}

const CLOCK_THEN = signOf(
  /(?:[ \n]{1,2}|,[ \n]?)?(?:on )?(?=[A-Z0-9]|today|yesterday|tomorrow|last night|this morning)/y,
);

/** The date behind a time of day: 10:42-10:51 A.M. April 24, 2012. */
export function readDateBehindClock(text: string, at: number): EnglishDate | undefined {
  const start = skipAt(CLOCK_THEN, text, at);
  const first = text.charCodeAt(start);
  const date = first > 0x39 ? readEnglishDate(text, start) : readDayFirst(text, start);
  const kind = date?.day?.kind;
  return kind === "absolute" || kind === "relative" || kind === "weekday" ? date : undefined;
}

const BETWEEN = signOf(/,? ?(?:at |from |, |\()?/y);

/** The place behind what may stand between an English date and its time of day. */
export function skipToEnglishTime(text: string, at: number): number {
  return skipAt(BETWEEN, text, at);
}
