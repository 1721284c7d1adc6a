// Over time: readers by minute, hour, day and month, all together or by class; buckets that nobody read in stand as nought.

import { startOf } from "../../readership/buckets.ts";
import type { ClassReaders } from "../../newsroom/ports/readers-store.ts";
import type { Bilingual } from "../../site/site-config.ts";
import type { BucketWidth } from "../../terms/bucket.ts";
import { dayText, timeOf } from "./bucket-time.ts";
import { column } from "./columns.ts";
import type { FigureContext } from "./figure-source.ts";
import { FIGURE_TEXTS } from "../words/figure-titles.ts";
import { DEVICE_NAMES, NOBODY_YET, REFERRER_NAMES } from "../words/figure-words.ts";
import type { Cell, Column, Figure } from "./figure.ts";

const HOUR = 60;
const DAY = 1440;
const MONTH_TEXT = "YYYY-MM".length;

type Stretch = {
  readonly name: "minutes" | "hours" | "days";
  readonly unit: "minute" | "hour" | "day";
  readonly width: BucketWidth;
  readonly buckets: number;
};

const MINUTES: Stretch = { name: "minutes", unit: "minute", width: 1, buckets: 30 };
const HOURS: Stretch = { name: "hours", unit: "hour", width: HOUR, buckets: 7 * 24 };
const DAYS: Stretch = { name: "days", unit: "day", width: DAY, buckets: 92 };
const DAYS_BY_CLASS = 30;

export const describeMinutes = (context: FigureContext): Promise<Figure> => describeStretch(context, MINUTES);
export const describeHours = (context: FigureContext): Promise<Figure> => describeStretch(context, HOURS);
export const describeDays = (context: FigureContext): Promise<Figure> => describeStretch(context, DAYS);

/** Minutes are whole ones; the last hour and the last day go as far as the last whole minute. */
export function rangeBack(
  { minute, offsetMinutes }: FigureContext,
  width: BucketWidth,
  buckets: number,
): { readonly width: BucketWidth; readonly from: number; readonly until: number } {
  const until = startOf(minute - 1, width, offsetMinutes) + width;
  return { width, from: until - buckets * width, until };
}

/** From the first bucket that anybody read in: what was before the beginning is not nought, it is nothing. */
async function startsOf(
  context: FigureContext,
  width: BucketWidth,
  buckets: number,
): Promise<readonly number[]> {
  const { from, until } = rangeBack(context, width, buckets);
  const first = await context.source.readFirstBucket(width);
  const starts: number[] = [];
  if (first === undefined) return starts;
  for (let start = Math.max(from, first); start < until; start += width) starts.push(start);
  return starts;
}

async function describeStretch(
  context: FigureContext,
  { name, unit, width, buckets }: Stretch,
): Promise<Figure> {
  const { source, offsetMinutes } = context;
  const counted = await source.sumClasses(rangeBack(context, width, buckets));
  const readers = addUp(counted, ({ start }) => start);
  const write = width === DAY ? dayText : timeOf;
  const starts = await startsOf(context, width, buckets);
  return {
    name,
    ...FIGURE_TEXTS[name],
    empty: NOBODY_YET,
    columns: [column(unit, width === DAY ? "day" : "time"), column("readers", "count")],
    rows: starts.map((start) => [write(start, offsetMinutes), readers.get(start) ?? 0]),
    plot: { kind: "stack", time: 0, series: [1], unit },
  };
}

/** Days are kept for ever; ten years of them are some 3,650 buckets of a few classes each. */
export async function describeMonths(context: FigureContext): Promise<Figure> {
  const { source, offsetMinutes, minute } = context;
  const counted = await source.sumClasses({ width: DAY, from: 0, until: minute });
  const monthOf = (start: number): string => dayText(start, offsetMinutes).slice(0, MONTH_TEXT);
  const readers = addUp(counted, ({ start }) => monthOf(start));
  const first = counted[0]?.start;
  const months = first === undefined ? [] : monthsBetween(monthOf(first), monthOf(minute - 1));
  return {
    name: "months",
    ...FIGURE_TEXTS.months,
    empty: NOBODY_YET,
    columns: [column("month", "day"), column("readers", "count")],
    rows: months.map((month) => [month, readers.get(month) ?? 0]),
    plot: { kind: "stack", time: 0, series: [1], unit: "month" },
  };
}

function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, MONTH_TEXT);
}

export const describeReferrersByDay = (context: FigureContext): Promise<Figure> =>
  describeClassesByDay(context, "referrer", REFERRER_NAMES);

export const describeDevicesByDay = (context: FigureContext): Promise<Figure> =>
  describeClassesByDay(context, "device", DEVICE_NAMES);

async function describeClassesByDay(
  context: FigureContext,
  side: "referrer" | "device",
  names: Readonly<Record<string, Bilingual>>,
): Promise<Figure> {
  const counted = await context.source.sumClasses(rangeBack(context, DAY, DAYS_BY_CLASS));
  const readers = addUp(counted, (row) => `${row.start} ${row[side]}`);
  const starts = await startsOf(context, DAY, DAYS_BY_CLASS);
  return describeByDay(
    context,
    `${side}s-by-day`,
    names,
    starts,
    (start, name) => readers.get(`${start} ${name}`) ?? 0,
  );
}

/** One column for each name, in the order of the names. */
export function describeByDay(
  { offsetMinutes }: FigureContext,
  name: "referrers-by-day" | "devices-by-day" | "sections-by-day" | "kinds-by-day",
  names: Readonly<Record<string, Bilingual>>,
  starts: readonly number[],
  readersOf: (start: number, name: string) => number,
): Figure {
  const keys = Object.keys(names);
  const columns: readonly Column[] = keys.map((key) => ({
    name: key,
    label: names[key] ?? { ja: key, en: key },
    kind: "count",
  }));
  const rows = starts.map((start): readonly Cell[] => [
    dayText(start, offsetMinutes),
    ...keys.map((key) => readersOf(start, key)),
  ]);
  return {
    name,
    ...FIGURE_TEXTS[name],
    empty: NOBODY_YET,
    columns: [column("day", "day"), ...columns],
    rows,
    plot: { kind: "stack", time: 0, series: keys.map((_, at) => at + 1), unit: "day" },
  };
}

function addUp<K>(counted: readonly ClassReaders[], keyOf: (row: ClassReaders) => K): ReadonlyMap<K, number> {
  const sums = new Map<K, number>();
  for (const row of counted) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.readers);
  return sums;
}
