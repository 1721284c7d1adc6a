// Takes a term that leans on nothing and gives its mention with the unknown parts marked: XXXX-07-01, XXXX-10-01/XXXX-10-10.

import { daysInMonth, WEEKDAYS } from "../../calendar.ts";
import type { Point, Term } from "../grammar/point.ts";
import type { DateMention, DatePrecision } from "../mention.ts";
import type { Context } from "./context.ts";
import { formatTime, offsetOf, type Offsets } from "./format-clock.ts";
import { detailsOf } from "./resolve-term.ts";

type Unresolved = { readonly start: string; readonly end: string; readonly precision: DatePrecision };

const THIRDS: Readonly<Record<1 | 2 | 3, readonly [first: number, last: number]>> = {
  1: [1, 10],
  2: [11, 20],
  3: [21, 31],
};
/** Of no leap year in particular: February's last day is not known. */
const SOME_YEAR = 2025;
const FIRST_QUARTER = 33;
const FISCAL_FIRST_MONTH = 4;

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

function once(value: string, precision: DatePrecision): Unresolved {
  return { start: value, end: value, precision };
}

/** Only in loose texts: what names no month and no day of a month. */
function unresolvedLoosely({ day, clock, period, year }: Point): Unresolved | undefined {
  if (day?.kind === "weekday" && day.weeks === undefined && !day.turn)
    return once(`XXXX-WXX-${WEEKDAYS.indexOf(day.weekday) || 7}`, "day");
  if (period?.alone && period.precision === "quarter")
    return once(`XXXX-${FIRST_QUARTER + (period.firstMonth - FISCAL_FIRST_MONTH) / 3}`, "quarter");
  if ((day && day.kind !== "relative") || year || !clock || clock.leansOn) return undefined;
  const start = formatTime(clock.start);
  return { start, end: clock.end ? formatTime(clock.end) : start, precision: "minute" };
}

function unresolvedDay({ month, day, clock, zone }: Point, offsets: Offsets): Unresolved | undefined {
  const unit = `XXXX-${month?.kind === "absolute" ? pad(month.month) : "XX"}`;
  const length = month?.kind === "absolute" ? daysInMonth(SOME_YEAR, month.month) : 31;
  if (day?.kind === "third") {
    const [first, last] = THIRDS[day.third];
    return {
      start: `${unit}-${pad(first)}`,
      end: `${unit}-${pad(Math.min(last, length))}`,
      precision: "third",
    };
  }
  if (day?.kind === "month-end") return once(`${unit}-${pad(length)}`, "day");
  if (day?.kind !== "absolute") return undefined;
  const date = `${unit}-${pad(day.day)}`;
  if (!clock || clock.leansOn) return once(date, "day");
  const offset = offsetOf(clock.zone ?? zone, offsets) ?? "";
  const start = `${date}${formatTime(clock.start)}${offset}`;
  return {
    start,
    end: clock.end ? `${date}${formatTime(clock.end)}${offset}` : start,
    precision: "minute",
  };
}

function unresolved(point: Point, offsets: Offsets, loose: boolean): Unresolved | undefined {
  const { year, month, day } = point;
  // 昨年8月14日 names a month and a day, of a year that is not known.
  if (year?.kind === "absolute") return undefined;
  if (month?.kind === "absolute" && !day) return once(`XXXX-${pad(month.month)}`, "month");
  const found = day && unresolvedDay(point, offsets);
  return found ?? (loose && !month ? unresolvedLoosely(point) : undefined);
}

/** 同5日: of the month named last. */
function isOfSameMonth({ month }: Point): boolean {
  return month?.kind === "relative" && month.to === "previous" && month.months === 0;
}

const MONTHS = 12;

/** 来月1日 is counted from the month of the day that opens the text; a lone day is of the paper's day. */
function leanOnText(point: Point, context: Context): Point {
  const { year, month, day } = point;
  const { openingMonth, signed, partial } = context;
  if (year || day?.kind !== "absolute") return point;
  if (month?.kind === "relative" && month.to === "anchor" && openingMonth !== undefined) {
    const counted = (openingMonth - 1 + month.months + 2 * MONTHS) % MONTHS;
    return { ...point, month: { kind: "absolute", month: counted + 1 } };
  }
  const isSigned = !month && signed?.day === day.day && partial?.month === undefined;
  return isSigned ? { ...point, month: { kind: "absolute", month: signed.month } } : point;
}

/** What the words lean on of a date before that had no year itself: 同日, 19日 behind 1月19日, a time of day alone. */
function leanOnPartial(point: Point, { partial, partialTime }: Context): Point {
  const { year, day, clock } = point;
  const month = isOfSameMonth(point) ? undefined : point.month;
  if (!partial || (year && !isOfSameMonth(point)) || month) return point;
  if (clock?.leansOn === "time" && !day && partialTime) {
    const { start, end } = partialTime.clock;
    return { ...point, ...partialTime, clock: { start: end ?? start, span: clock.span } };
  }
  const known: Pick<Point, "month"> =
    partial.month === undefined ? {} : { month: { kind: "absolute", month: partial.month } };
  if (day?.kind === "absolute") return { ...point, ...known };
  const same = day
    ? day.kind === "relative" && day.to === "previous" && day.days === 0 && !day.near
    : clock !== undefined;
  if (!same || partial.day === undefined) return point;
  return { ...point, ...known, day: { kind: "absolute", day: partial.day } };
}

const OPENING_LENGTH = 200;

function rememberPartial(context: Context, { month, day, clock, year, span }: Point): void {
  const opens = span[0] < OPENING_LENGTH && !year && day?.kind === "absolute";
  if (opens && month?.kind === "absolute") context.openingMonth ??= month.month;
  if (day && clock && !clock.leansOn) context.partialTime = { ...(month && { month }), day, clock };
  // 来月1日と4日: no month before is the month of the second.
  const before = month?.kind === "relative" && month.to === "anchor" ? undefined : context.partial?.month;
  const named = month?.kind === "absolute" ? month.month : before;
  context.partial = {
    ...(named !== undefined && { month: named }),
    ...(day?.kind === "absolute" && { day: day.day }),
  };
}

/** 4月に開幕して以降: the month began what goes on, and the days named next are not of it. */
const SINCE = /^に[^。、\n]{1,30}以[降来]/;
const SINCE_LENGTH = 36;

function isSince({ first, span }: Term, text: string): boolean {
  return !first.day && SINCE.test(text.slice(span[1], span[1] + SINCE_LENGTH));
}

/** A range's end shares the month that only its start states. */
function endOf({ first, last }: Term): Point | undefined {
  return last && (last.month || !first.month ? last : { ...last, month: first.month });
}

/** Undefined for relative words: nothing of 本日 can be written without the day it is counted from. */
export function keepUnresolved(
  term: Term,
  text: string,
  context: Context,
  offsets: Offsets,
  loose = false,
): DateMention | undefined {
  const first = leanOnPartial(leanOnText(term.first, context), context);
  const start = unresolved(first, offsets, loose);
  const closing = endOf({ ...term, first });
  const end = closing ? unresolved(closing, offsets, loose) : start;
  if (start === undefined || end === undefined) return undefined;
  if (!loose && !isSince(term, text)) rememberPartial(context, closing ?? first);
  const value = start.start === end.end ? end.end : `${start.start}/${end.end}`;
  const open = term.open === "after" ? `${start.start}/..` : `../${start.end}`;
  return {
    span: term.span,
    surface: text.slice(term.span[0], term.span[1]),
    value: term.open ? open : value,
    precision: start.precision,
    basis: "stated",
    ...(term.first.weekday && { weekday: term.first.weekday.weekday }),
    ...detailsOf(term.first),
    warnings: [],
  };
}
