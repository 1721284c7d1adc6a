// Takes a term that is resolved and leaves in the context what later dates may lean on: year, month, day, times, stretches.

import type { Point, Term } from "../grammar/point.ts";
import { remember, type Context } from "./context.ts";
import { isWholeDay, type Known, type Resolution } from "./known.ts";

/** 平成24年度以来 counts from a year that is none of the text's own. */
function isRecalledStart({ first, open }: Term, text: string): boolean {
  return (open === "after" ? !first.month : true) && text.startsWith("以来", first.span[1]);
}

/** 1月は、…: the month that the line's sentences are of. */
function markTopic(context: Context, { first, last, span }: Term, text: string): void {
  const { month } = context;
  if (!month || last || first.day || month.end !== first.span[1] || text[span[1]] !== "は") return;
  if (span[0] === context.lineStart) context.month = { ...month, topic: true };
}

/** 昨年11月10日に出港し、: what stands behind without a year is of that year or the next, not of the nearest. */
function markRecalled(context: Context, { first }: Term): void {
  const { month } = context;
  const isPast = first.year?.kind === "relative" && first.year.to === "anchor" && first.year.years < 0;
  const isLast = first.month?.kind === "absolute" && first.month.towards === "past";
  if (month && (isPast || isLast) && month.end === first.span[1])
    context.month = { ...month, recalled: true };
}

function isDeadline({ last, span }: Term, text: string): boolean {
  return !last && text.startsWith("まで", span[1]);
}

/** 8日は、前日から県庁に詰め、5時に: the hour is of the 8th. */
function isInPassing({ first: { day, clock }, span }: Term, text: string): boolean {
  if (clock || day?.kind !== "relative" || day.to !== "previous" || day.days >= 0) return false;
  return /^(?:から|より|に(?:続|引き続))/.test(text.slice(span[1], span[1] + 4));
}

/**
 * Whether times of day on later lines are of this day: not of a deadline, nor of what is recalled by a word (昨日, 先月19日,
 * 8日以来).
 */
function holdsTimes(term: Term, text: string): boolean {
  const { first, open } = term;
  if (open || isDeadline(term, text)) return false;
  if (first.clock) return true;
  if (/since $/i.test(text.slice(Math.max(0, term.span[0] - 6), term.span[0]))) return false;
  const { day, month, year } = first;
  if (month?.kind === "relative" && month.to === "anchor" && month.months < 0) return false;
  if (year?.kind === "relative" && year.years < 0) return false;
  return !isInPassing(term, text) && (day?.kind !== "relative" || day.to === "previous" || day.days >= 0);
}

/** 令和8年末の計画: its last day stands for the end of a year, and no 同日 and no 10日 behind it is counted from that. */
function leanedOn({ period }: Point, known: Known): Known {
  return period?.lastDayOnly ? { year: known.year } : known;
}

function rememberPoint(context: Context, point: Point, known: Known | undefined): void {
  if (known === undefined) return;
  // 前年度 behind 前年度 is the same year: what is compared with does not become the year compared.
  const { year, month } = point;
  if (year?.kind === "relative" && year.to === "previous" && year.years < 0 && !month) return;
  const era = point.year?.kind === "absolute" ? point.year.eraYear?.era : undefined;
  remember(context, leanedOn(point, known), point.span[1], point.period?.fiscal ?? false, era);
}

/** Behind 5日から7日まで a lone 6日 lies within the range: it does not run back behind its end. */
function rememberFirstDay(context: Context, known: Known | undefined): void {
  if (known === undefined) return;
  const { year, month, day } = known;
  const named = context.month;
  if (named === undefined || day === undefined) return;
  if (named.date.year === year && named.date.month === month)
    context.month = { ...named, date: { ...named.date, day } };
}

/** A stretch that 前年度同期 can repeat: of days or months, and no fiscal year, which the words would name. */
function rememberPeriod(context: Context, term: Term, first: Resolution, last: Resolution | undefined): void {
  const end = last?.end ?? first.end;
  const repeats = ["half-year", "quarter", "month", "day"].includes(first.precision);
  const repeated = term.first.year?.kind === "relative" && term.first.year.samePeriod;
  if (!repeats || repeated || term.open || first.start === end) return;
  context.period = { start: first.start, end, precision: first.precision };
}

/** Before the term's end is read, which may lean on its first point. */
export function rememberFirst(
  context: Context,
  term: Term,
  point: Point,
  first: Resolution,
  text: string,
): void {
  if (!isRecalledStart(term, text)) rememberPoint(context, point, first.known);
  markTopic(context, term, text);
  markRecalled(context, term);
}

export function rememberLast(
  context: Context,
  term: Term,
  first: Resolution,
  last: Resolution | undefined,
  text: string,
): void {
  if (term.last && last) {
    rememberPoint(context, term.last, last.known);
    rememberFirstDay(context, first.known);
  }
  rememberPeriod(context, term, first, last);
  context.deadline = isDeadline(term, text);
  context.inPassing = isInPassing(term, text);
  const named = last?.known ?? first.known;
  const isYearEnd = (term.last ?? term.first).period?.lastDayOnly === true;
  if (named && isWholeDay(named) && !isYearEnd && holdsTimes(term, text)) context.clockDay = named;
}
