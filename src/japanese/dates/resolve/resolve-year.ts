// Takes a year part and the context and gives the Gregorian year, and what it rests on.

import type { Day } from "../../calendar.ts";
import { eraHas, ERAS, gregorianYear, type Era } from "../../eras.ts";
import type { YearPart } from "../grammar/point.ts";
import type { DateRule } from "../mention.ts";
import { isForeseenBefore, isOfSeason, isOnThisLine, yearRightBefore, type Context } from "./context.ts";
import { yearUnderHeading } from "./heading-year.ts";
import { middleOf, nearestYear } from "./known.ts";
import { isBeforeNow, isPlanned, tellsOfPast } from "./tense.ts";

/** 令和19 is 2037: a page with 19.4.1 is of 平成. */
const HEISEI_FROM = 19;

export type ResolvedYear = { readonly year: number; readonly rules: readonly DateRule[] };

/** April to March: January 2026 belongs to the fiscal year 2025. */
export function fiscalYearOf(year: number, month: number): number {
  return month < 4 ? year - 1 : year;
}

function resolveTwoDigits(
  part: YearPart & { readonly kind: "two-digit" },
  context: Context,
): ResolvedYear | undefined {
  const era = isOnThisLine(context, context.era) ? context.era?.date : undefined;
  if (era && eraHas(era, part.number)) {
    return { year: gregorianYear(era, part.number), rules: ["two-digit-year", "previous-date"] };
  }
  if (part.alone && !context.shortYears) return undefined;
  context.shortYears = true;
  const { number } = part;
  const year = centuryFor(number, context) ?? modernYear(number, context);
  return year === undefined ? undefined : { year, rules: ["two-digit-year"] };
}

/** The last of 昭和: a greater number counts from 1900. */
const LAST_OF_SHOWA = 64;

/** 90年入庁, 24年7月 where the text has no year in full: 90 is of no era, and then 24 is not either. */
function modernYear(number: number, context: Context): number | undefined {
  context.ofNoEra ||= number > LAST_OF_SHOWA;
  if (!context.ofNoEra) return undefined;
  return number < HALF_A_CENTURY ? 2000 + number : 1900 + number;
}

const HALF_A_CENTURY = 50;
const CENTURY = 100;

/**
 * Of the last hundred years before the announcement or the text's first date. A year named on the way, 1977年に入り、
 * 14年から, says nothing of before or after: the nearest is meant.
 */
function centuryFor(
  number: number,
  { anchor, firstDate, firstMonth, year: before }: Context,
): number | undefined {
  const last = anchor?.day.year ?? (firstDate ?? firstMonth)?.year;
  const named = last ?? before?.date;
  if (named === undefined) return undefined;
  const latest = last ?? named + HALF_A_CENTURY;
  const ofCentury = latest - (latest % CENTURY) + number;
  const year = ofCentury > latest ? ofCentury - CENTURY : ofCentury;
  // 1984年4月に入り、24年1月から: a text's first date may be of somebody's youth.
  const isYouth =
    anchor === undefined && last !== undefined && latest - year > HALF_A_CENTURY && number < HALF_A_CENTURY;
  return isYouth ? year + CENTURY : year;
}

/** 26年度 is of this century or of the era that runs, whichever is nearer; a plan names years to come too. */
function resolveShortFiscalYear(number: number, context: Context): ResolvedYear | undefined {
  const reference =
    (context.anchor?.day ?? context.firstDate ?? context.firstMonth)?.year ?? context.year?.date;
  if (reference === undefined) return undefined;
  const named = isOnThisLine(context, context.era) ? context.era?.date : undefined;
  if (named && eraHas(named, number))
    return { year: gregorianYear(named, number), rules: ["two-digit-year", "previous-date"] };
  const century = reference - (reference % 100) + number;
  const era = ERAS.find(({ firstDay }) => firstDay.year <= reference);
  const ofEra = era && gregorianYear(era, number);
  const nearest =
    ofEra !== undefined && Math.abs(ofEra - reference) < Math.abs(century - reference) ? ofEra : century;
  return { year: nearest, rules: ["two-digit-year"] };
}

/** 10.11.2 where no era is named: of 令和, unless that is too far to come; then of 平成. */
function likelyEra(number: number): Era | undefined {
  return ERAS[number < HEISEI_FROM ? 0 : 1];
}

export function resolveYear(part: YearPart, context: Context, fiscal: boolean): ResolvedYear | undefined {
  if (part.kind === "absolute") return { year: part.year, rules: [] };
  if (part.kind === "two-digit")
    return fiscal ? resolveShortFiscalYear(part.number, context) : resolveTwoDigits(part, context);
  if (part.kind === "of-era") {
    const era = context.era?.date ?? likelyEra(part.number);
    if (!era || !eraHas(era, part.number)) return undefined;
    return {
      year: gregorianYear(era, part.number),
      rules: [context.era ? "previous-date" : "two-digit-year"],
    };
  }
  const { anchor } = context;
  if (part.to === "previous") {
    const named = fiscal ? (context.fiscalYear ?? context.year) : context.year;
    if (named) return { year: named.date + part.years, rules: ["previous-date"] };
  }
  // 前年度 with no year named before it is counted from the announcement.
  if (anchor === undefined) {
    const { heading, soleYear, soleYearEnd = 0, at } = context;
    // 来年 is not counted from what is recalled behind it.
    if (!heading && part.years > 0 && soleYearEnd > at[0]) return undefined;
    if (heading) return { year: heading.year + part.years, rules: ["previous-date"] };
    return soleYear === undefined ? undefined : { year: soleYear + part.years, rules: ["first-date"] };
  }
  const { year, month } = anchor.day;
  return { year: (fiscal ? fiscalYearOf(year, month) : year) + part.years, rules: [anchor.rule] };
}

/** 2022年12月に決定された方針: what is recalled of a month tells nothing of the days before it. */
const IS_RECALLED = /^に[^。、\n]{0,20}(?:された|した|決定|策定|締結|署名|始ま)/;
/** 2023年2月に入院された際、: why somebody is known; of no day on other lines. */
const IS_OCCASION = /^に[^。、\n]{0,24}た(?:際|とき|時)[、。]/;
const RECALL_LENGTH = 40;

/** The text's first month with a year, unless it stands behind the words and is only recalled. */
function firstMonthFor({ firstMonth, firstMonthEnd = 0, folded, at }: Context): Day | undefined {
  const behind = folded.slice(firstMonthEnd, firstMonthEnd + RECALL_LENGTH);
  if (IS_OCCASION.test(behind)) return undefined;
  if (firstMonthEnd <= at[0]) return firstMonth;
  return IS_RECALLED.test(behind) ? undefined : firstMonth;
}

function isOccasion({ month, folded }: Context): boolean {
  if (month === undefined || month.date.day !== undefined) return false;
  return IS_OCCASION.test(folded.slice(month.end, month.end + RECALL_LENGTH));
}

/** 昨年11月に出港し、4月に帰国した: in the same sentence the months go on from the one recalled. */
function yearBehindRecalled({ month: named, sentenceStart }: Context, month: number): number | undefined {
  if (!named?.recalled || named.end <= sentenceStart) return undefined;
  return named.date.year + (month < named.date.month ? 1 : 0);
}

/** 1月から10月まで, announced in November: a stretch that has ended is of the year that runs. */
function isBehindUs(reference: Day, month: number, { untilMonth }: Context): boolean {
  return untilMonth !== undefined && month < untilMonth && untilMonth <= reference.month;
}

/** The announcement's own day, or a word for it on the line before: 今朝, 本日. */
function isAnchorsDay(reference: Day, { anchor }: Context): boolean {
  if (anchor?.rule !== "anchor") return false;
  const { year, month, day } = anchor.day;
  return reference.year === year && reference.month === month && reference.day === day;
}

/** Months behind the announcement's nothing has happened yet: what is told of in the past was a year before. */
function nearestInTense(reference: Day, month: number, day: number | undefined, context: Context): number {
  const year = nearestYear(reference, month, day);
  const isAnchor = isAnchorsDay(reference, context);
  const isToCome = year > reference.year || (year === reference.year && month > reference.month + 1);
  if (isAnchor && year > reference.year && isBehindUs(reference, month, context)) return reference.year;
  const isPast = year < reference.year || (year === reference.year && month < reference.month);
  if (isAnchor && isPast && isPlanned(context)) return year + 1;
  return isAnchor && isToCome && tellsOfPast(context) ? year - 1 : year;
}

/**
 * The year of a month that stands without one: a date named before on the same line decides, then the anchor,
 * then the last date before, then the text's first full date; of the years around it the nearest is taken. A year that
 * heads the lines comes before all that stands on other lines.
 */
export function inferYear(
  context: Context,
  month: number,
  day: number | undefined,
): ResolvedYear | undefined {
  const before = yearRightBefore(context, month);
  if (before !== undefined) return { year: before, rules: ["previous-date"] };
  const named = context.month;
  const recalled = yearBehindRecalled(context, month);
  if (recalled !== undefined) return { year: recalled, rules: ["previous-date"] };
  const near =
    isOnThisLine(context, named) && !named?.recalled && !isForeseenBefore(context) && !isBeforeNow(context)
      ? named
      : undefined;
  if (!near && context.heading)
    return { year: yearUnderHeading(context.heading, month), rules: ["previous-date"] };
  const choices: readonly (readonly [reference: ReturnType<typeof middleOf> | undefined, rule: DateRule])[] =
    [
      [near && middleOf(near.date), "previous-date"],
      [context.anchor?.day, context.anchor?.rule ?? "anchor"],
      [isOccasion(context) ? undefined : named && middleOf(named.date), "previous-date"],
      [context.firstDate ?? firstMonthFor(context), "first-date"],
    ];
  for (const [reference, rule] of choices) {
    if (reference)
      return { year: nearestInTense(reference, month, day, context), rules: [rule, "nearest-year"] };
  }
  return yearOfSentence(context, month) ?? yearOfSeason(context, month);
}

/** 2027年夏の人事。…7月27日付で: where nothing else tells the year, a season's that the month is of. */
function yearOfSeason({ seasonNamed }: Context, month: number): ResolvedYear | undefined {
  if (seasonNamed === undefined || !isOfSeason(seasonNamed, month)) return undefined;
  return { year: seasonNamed.year, rules: ["first-date", "nearest-year"] };
}

/** Budgets and plans of a year are spoken of before it. */
const OF_A_PLAN = /予算|概算|計画|整備|税制|要求/;

/** 平成22年度の訪問団は9月6日から…: where nothing else tells the year, the fiscal year that the sentence names. */
function yearOfSentence(context: Context, month: number): ResolvedYear | undefined {
  const { fiscalYear, fiscalYearOfDeeds, folded, sentenceStart, at } = context;
  if (fiscalYearOfDeeds !== undefined)
    return {
      year: yearUnderHeading({ year: fiscalYearOfDeeds, fiscal: true }, month),
      rules: ["first-date", "nearest-year"],
    };
  if (!fiscalYear || fiscalYear.end <= sentenceStart) return undefined;
  if (OF_A_PLAN.test(folded.slice(fiscalYear.end, at[0]))) return undefined;
  return {
    year: yearUnderHeading({ year: fiscalYear.date, fiscal: true }, month),
    rules: ["previous-date", "nearest-year"],
  };
}
