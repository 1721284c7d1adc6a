// In windows: readers by section, kind, referrer and device, in the same three periods as the rankings.

import { coverMinutes } from "../../readership/buckets.ts";
import { windowAt } from "../../readership/ranking-windows.ts";
import type { BucketRange } from "../../terms/bucket.ts";
import type { Bilingual } from "../../site/site-config.ts";
import type { RankingWindow } from "../../terms/ranking.ts";
import { RANKING_WINDOWS } from "../../terms/ranking.ts";
import { nameColumn, sectionNames } from "./columns.ts";
import type { FigureContext } from "./figure-source.ts";
import { FIGURE_TEXTS } from "../words/figure-titles.ts";
import {
  type COLUMN_NAMES,
  DEVICE_NAMES,
  KIND_NAMES,
  NOBODY_YET,
  REFERRER_NAMES,
  WINDOW_NAMES,
} from "../words/figure-words.ts";
import type { Figure } from "./figure.ts";

/** Readers by name in each window. */
export type WindowSums = Readonly<Record<RankingWindow, ReadonlyMap<string, number>>>;

type Share = {
  readonly figure: "sections" | "kinds" | "referrers" | "devices";
  readonly column: keyof typeof COLUMN_NAMES;
  readonly names: Readonly<Record<string, Bilingual>>;
};

/** What the three windows are made of; all that lies within the week is read once for both. */
export async function readWindows<Row extends { readonly readers: number }>(
  { minute, offsetMinutes }: FigureContext,
  read: (range: BucketRange) => Promise<readonly Row[]>,
): Promise<Readonly<Record<RankingWindow, readonly Row[]>>> {
  const readAll = async (from: number, until: number): Promise<readonly Row[]> => {
    const pieces = coverMinutes({ from, until }, offsetMinutes);
    return (await Promise.all(pieces.map(read))).flat();
  };
  const range = (window: RankingWindow) => windowAt(window, minute, offsetMinutes);
  const week = await readAll(range("week").from, range("week").until);
  const earlier = await readAll(range("month").from, range("week").from);
  return { day: await readAll(range("day").from, range("day").until), week, month: [...earlier, ...week] };
}

export async function describeReferrers(context: FigureContext): Promise<Figure> {
  const rows = await readWindows(context, (range) => context.source.sumClasses(range));
  const share = { figure: "referrers", column: "referrer", names: REFERRER_NAMES } as const;
  return describeShare(
    share,
    sumWindows(rows, ({ referrer }) => referrer),
  );
}

export async function describeDevices(context: FigureContext): Promise<Figure> {
  const rows = await readWindows(context, (range) => context.source.sumClasses(range));
  const share = { figure: "devices", column: "device", names: DEVICE_NAMES } as const;
  return describeShare(
    share,
    sumWindows(rows, ({ device }) => device),
  );
}

export async function describeSections(context: FigureContext): Promise<Figure> {
  const rows = await readWindows(context, (range) => context.source.sumSections(range));
  const names = sectionNames(context.sections);
  return describeShare(
    { figure: "sections", column: "section", names },
    sumWindows(rows, ({ section }) => section),
  );
}

export async function describeKinds(context: FigureContext): Promise<Figure> {
  const rows = await readWindows(context, (range) => context.source.sumSections(range));
  return describeShare(
    { figure: "kinds", column: "kind", names: KIND_NAMES },
    sumWindows(rows, ({ kind }) => kind),
  );
}

function sumWindows<Row extends { readonly readers: number }>(
  rows: Readonly<Record<RankingWindow, readonly Row[]>>,
  nameOf: (row: Row) => string,
): WindowSums {
  const sum = (window: RankingWindow): ReadonlyMap<string, number> => {
    const sums = new Map<string, number>();
    for (const row of rows[window]) sums.set(nameOf(row), (sums.get(nameOf(row)) ?? 0) + row.readers);
    return sums;
  };
  return { day: sum("day"), week: sum("week"), month: sum("month") };
}

/** In the order of the names; sections that the house has no more come last. */
function describeShare({ figure, column, names }: Share, sums: WindowSums): Figure {
  const found = new Set(RANKING_WINDOWS.flatMap((window) => [...sums[window].keys()]));
  const known = Object.keys(names);
  const keys =
    found.size === 0 ? [] : [...known, ...[...found].filter((key) => !known.includes(key)).toSorted()];
  return {
    name: figure,
    ...FIGURE_TEXTS[figure],
    empty: NOBODY_YET,
    columns: [
      nameColumn(column, names),
      ...RANKING_WINDOWS.map((window) => ({
        name: window,
        label: WINDOW_NAMES[window],
        kind: "count" as const,
      })),
    ],
    rows: keys.map((key) => [key, ...RANKING_WINDOWS.map((window) => sums[window].get(key) ?? 0)]),
    plot: { kind: "bars", label: 0, value: RANKING_WINDOWS.length },
  };
}
