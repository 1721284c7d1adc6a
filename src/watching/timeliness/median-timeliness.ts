// medianTimeliness: takes the timeliness of published articles by source, gives for each source and month the minutes that half of them took at most.

import type { SourceId } from "../../terms/ids.ts";
import type { Timeliness } from "../../terms/sources/timeliness.ts";

const HOUR_MS = 3_600_000;
/** Asia/Tokyo: +09:00 all year, since 1951. */
const JAPAN_MS = 9 * HOUR_MS;
const MONTH_TEXT = "YYYY-MM".length;

export type MonthOfSource = {
  readonly source: SourceId;
  /** `YYYY-MM` of publication, in Japan. */
  readonly month: string;
  /** Of an even number the mean of the two in the middle. */
  readonly medianMinutes: number;
  /** Articles that it is of, and of these how many count from the opening of the office. */
  readonly articles: number;
  readonly fromOffice: number;
};

export type Median = Omit<MonthOfSource, "source" | "month">;

type Row = { readonly source: SourceId; readonly timeliness: Timeliness };

/** By source, then month, oldest first; articles without minutes are left out. */
export function medianTimeliness(rows: Iterable<Row>): readonly MonthOfSource[] {
  const groups = new Map<string, { source: SourceId; month: string; rows: Row[] }>();
  for (const row of rows) {
    const { minutes, publishedAt } = row.timeliness;
    if (minutes === undefined || publishedAt === undefined) continue;
    const month = new Date(Date.parse(publishedAt) + JAPAN_MS).toISOString().slice(0, MONTH_TEXT);
    const key = `${row.source} ${month}`;
    const group = groups.get(key) ?? { source: row.source, month, rows: [] };
    groups.set(key, group);
    group.rows.push(row);
  }
  const byKey = [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return byKey.flatMap(([, { source, month, rows: of }]) => {
    const median = medianOfAll(of);
    return median ? [{ source, month, ...median }] : [];
  });
}

/** Undefined where none has minutes. */
export function medianOfAll(rows: Iterable<Row>): Median | undefined {
  const counted = [...rows].filter(({ timeliness }) => timeliness.minutes !== undefined);
  if (counted.length === 0) return undefined;
  const minutes = counted.map(({ timeliness }) => timeliness.minutes ?? 0);
  const fromOffice = counted.filter(({ timeliness }) => timeliness.countedFrom === "office-opening").length;
  return { medianMinutes: medianOf(minutes), articles: counted.length, fromOffice };
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}
