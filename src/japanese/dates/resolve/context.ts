// Context: what a date's words may lean on: the anchor, the dates named before, and how near they stand.

import type { Day } from "../../calendar.ts";
import { isCalendarDay } from "../../calendar.ts";
import type { Span } from "../../../terms/span.ts";
import type { Era } from "../../eras.ts";
import type { Point, Term, TimeOfDay } from "../grammar/point.ts";
import type { DateRule } from "../mention.ts";
import type { HeadingYear } from "./heading-year.ts";
import { yearUnderHeading } from "./heading-year.ts";
import { isWholeDay, type Known, type Resolution } from "./known.ts";

/** A date named before; `end` is where its words end. */
export type Named<Part> = { readonly date: Part; readonly end: number };

export type Context = {
  readonly anchor?: { readonly day: Day; readonly rule: DateRule };
  /** The text's first full date, wherever it stands. */
  readonly firstDate?: Day;
  readonly firstDateEnd?: number;
  /** The middle of the text's first month with a year, where no date is full: it tells years, and no day. */
  readonly firstMonth?: Day;
  /** Where that month ends, if it stands in the text. */
  readonly firstMonthEnd?: number;
  /** The year of all the text's months and days that state one, where they are of one year. */
  readonly soleYear?: number;
  /** The day with a time of day, and no year, that ends a line: when a paper sent its words out. */
  readonly signed?: { readonly month: number; readonly day: number };
  /** The fiscal year of a mission or exercise that the text's beginning names, where it names no other: 令和9年度巡航訓練. */
  readonly fiscalYearOfDeeds?: number;
  /** The only fiscal year of which the text names a half or a quarter: 令和9年度上半期. */
  readonly yearOfParts?: number;
  /** The only year of which the text names a season, and the month in which it begins: 2027年夏. */
  readonly seasonNamed?: { readonly year: number; readonly firstMonth: number };
  /** Where that sole year's first date ends. */
  readonly soleYearEnd?: number;
  /** Where the line that is being read begins. */
  lineStart: number;
  /** Where the sentence that is being read begins. */
  sentenceStart: number;
  /** The folded text, and where the words that are being read stand in it. */
  readonly folded: string;
  at: Span;
  year?: Named<number>;
  era?: Named<Era>;
  month?: Named<{ readonly year: number; readonly month: number; readonly day?: number }> & {
    /** 1月は、: the sentences behind are of that month. */
    readonly topic?: boolean;
    /** 昨年9月: of a year that a word sets apart from the text's own. */
    readonly recalled?: boolean;
  };
  day?: Named<Day>;
  /** The day that began its line last: a row of an itinerary. */
  row?: Named<Day>;
  /** The day that a time of day alone is of: the one named last, unless as a deadline. */
  clockDay?: Day;
  /** The day named last is a deadline. */
  deadline?: boolean;
  /** The day named last only says since when something lasts. */
  inPassing?: boolean;
  /** The time of day named last, for 同8分 and 同時刻. */
  time?: TimeOfDay;
  /** The day that the time named last was of. */
  timeOf?: Resolution;
  /** The month in which the stretch ends that is being read: 1月から10月まで. */
  untilMonth?: number | undefined;
  /** The text has written a year with two digits. */
  shortYears?: boolean;
  /** One of them was greater than any era's. */
  ofNoEra?: boolean;
  /** The year that heads the lines being read. */
  heading?: HeadingYear | undefined;
  /** The fiscal year named last, by the year in which it begins. */
  fiscalYear?: Named<number>;
  /** The year and the last month of a quarter that the text has counted from its year's beginning: 3四半期まで. */
  countedUp?: { readonly year: number; readonly lastMonth: number };
  /** The stretch of time named last, with both ends: 上半期, 4月1日から6月30日まで. */
  period?: Pick<Resolution, "start" | "end" | "precision">;
  /** The month and day named last that nothing gave a year: what 同日 and a lone time of day lean on then. */
  partial?: { readonly month?: number; readonly day?: number };
  /** The month of the day without a year that opens the text: what 来月 is counted from then. */
  openingMonth?: number;
  /** The time of day named last that nothing gave a year, with its day: what 同時刻 leans on then. */
  partialTime?: Pick<Point, "month"> & Required<Pick<Point, "day" | "clock">>;
};

export function isOnThisLine(context: Context, named: { readonly end: number } | undefined): boolean {
  return named !== undefined && named.end > context.lineStart;
}

/** The year that stands alone right before, as fiscal year or as year: 昨年度は2月19日, 昨年は7月28日. */
export function yearRightBefore(
  { year, fiscalYear, month, at }: Context,
  ofMonth: number,
): number | undefined {
  if (!year || at[0] - year.end > 2 || month?.end === year.end) return undefined;
  return yearUnderHeading({ year: year.date, fiscal: fiscalYear?.end === year.end }, ofMonth);
}

/** The month named last lies behind the announcement's, in another sentence: what is foreseen there dates nothing here. */
export function isForeseenBefore({ month, anchor, sentenceStart }: Context): boolean {
  if (!month || !anchor || month.end > sentenceStart) return false;
  const { date } = month;
  return date.year > anchor.day.year || (date.year === anchor.day.year && date.month > anchor.day.month);
}

const MIDDLE = 15;

/** 2019年4月の派遣開始以降: told of what goes on. */
const SINCE_THEN = /^の?[^。、\n]{0,16}以[降来]/;
const SINCE_LENGTH = 20;

/** The first date of the text that gives year, month and day by itself, else its first month with a year. */
export function findFirstDate(
  folded: string,
  terms: readonly Term[],
): Pick<Context, "firstDate" | "firstDateEnd" | "firstMonth" | "firstMonthEnd" | "soleYear" | "soleYearEnd"> {
  const years = new Set<number>();
  let middle: Day | undefined;
  let firstMonthEnd: number | undefined;
  let soleYearEnd: number | undefined;
  let found: { readonly firstDate: Day; readonly firstDateEnd: number } | undefined;
  for (const { first, span, open } of terms) {
    if (first.year?.kind !== "absolute" || first.month?.kind !== "absolute") continue;
    const { year } = first.year;
    const { month } = first.month;
    // 2011年9月以来 counts from a year that is none of the text's own.
    const isLastTime = open !== "after" && folded.startsWith("以来", span[1]);
    if (isLastTime) continue;
    if (open !== "after" && !SINCE_THEN.test(folded.slice(span[1], span[1] + SINCE_LENGTH))) years.add(year);
    soleYearEnd ??= span[1];
    if (month <= 12) firstMonthEnd ??= span[1];
    middle ??= month <= 12 ? { year, month, day: MIDDLE } : undefined;
    if (found || first.day?.kind !== "absolute") continue;
    const day = { year, month, day: first.day.day };
    if (isCalendarDay(day)) found = { firstDate: day, firstDateEnd: span[1] };
  }
  const [soleYear] = years;
  const sole =
    years.size === 1 && soleYear !== undefined
      ? { soleYear, ...(soleYearEnd !== undefined && { soleYearEnd }) }
      : {};
  if (found) return { ...found, ...sole };
  return middle === undefined
    ? sole
    : { firstMonth: middle, ...(firstMonthEnd !== undefined && { firstMonthEnd }), ...sole };
}

/** 令和9年度の巡航訓練: what is done within the year; its figures are told when it is over, its budget before it. */
const DEED_OF_YEAR =
  /^の?[^。、\n]{0,24}?(?:派遣|訓練|演習|航海|巡航|競技会|研修|観閲|観艦)(?![^。、\n]{0,16}(?:状況|実績|回数|件数|予算|計画))/;
const DEED_LENGTH = 60;
/** So many characters of a text are its title and its first sentence. */
const BEGINNING = 200;

export function findFiscalYearOfDeeds(
  folded: string,
  terms: readonly Term[],
): Pick<Context, "fiscalYearOfDeeds"> {
  const years = new Set<number>();
  let named: number | undefined;
  for (const { first, last, span } of terms) {
    if (first.year?.kind !== "absolute") continue;
    if (last || first.month || first.period?.fiscal !== true) return {};
    years.add(first.year.year);
    if (span[0] < BEGINNING && DEED_OF_YEAR.test(folded.slice(span[1], span[1] + DEED_LENGTH)))
      named ??= first.year.year;
  }
  return named === undefined || years.size > 1 ? {} : { fiscalYearOfDeeds: named };
}

/** What figures of a half or a quarter are of, where the text has no other. */
export function findYearOfParts(terms: readonly Term[]): Pick<Context, "yearOfParts"> {
  const years = new Set<number>();
  for (const { first } of terms) {
    const { year, period } = first;
    const isPart = period?.fiscal === true && ["half-year", "quarter"].includes(period.precision);
    if (isPart && year?.kind === "absolute") years.add(year.year);
  }
  const [yearOfParts] = years;
  return yearOfParts === undefined || years.size > 1 ? {} : { yearOfParts };
}

/** 2027年夏の人事: a day of that season that nothing else dates is of its year. */
export function findSeason(terms: readonly Term[]): Pick<Context, "seasonNamed"> {
  const seasons = terms.flatMap(({ first: { year, period }, last }) =>
    year?.kind === "absolute" && period?.precision === "season" && !last
      ? [{ year: year.year, firstMonth: period.firstMonth }]
      : [],
  );
  const [seasonNamed, ...others] = seasons;
  return seasonNamed === undefined || others.some(({ year }) => year !== seasonNamed.year)
    ? {}
    : { seasonNamed };
}

const MONTHS_OF_SEASON = 3;

export function isOfSeason({ firstMonth }: { readonly firstMonth: number }, month: number): boolean {
  return month >= firstMonth && month < firstMonth + MONTHS_OF_SEASON;
}

const LONGEST_SIGNATURE = 40;

/** 新聞 12月20日 20時59分, at the end of a short line. */
export function findSigned(folded: string, terms: readonly Term[]): Pick<Context, "signed"> {
  const ends = (at: number): boolean => at === folded.length || folded[at] === "\n";
  for (const { first, last, span } of terms) {
    const { year, month, day, clock } = first;
    if (last || year || month?.kind !== "absolute" || day?.kind !== "absolute" || !clock) continue;
    if (!ends(span[1]) || folded.lastIndexOf("\n", span[0]) < span[0] - LONGEST_SIGNATURE) continue;
    return { signed: { month: month.month, day: day.day } };
  }
  return {};
}

export function remember(
  context: Context,
  known: Known,
  end: number,
  fiscal: boolean,
  era: Era | undefined,
): void {
  const { year, month, day } = known;
  context.year = { date: year, end };
  if (era) context.era = { date: era, end };
  if (fiscal) context.fiscalYear = { date: year, end };
  if (month === undefined) return;
  context.month = { date: { year, month, ...(day !== undefined && { day }) }, end };
  if (isWholeDay(known)) context.day = { date: known, end };
}
