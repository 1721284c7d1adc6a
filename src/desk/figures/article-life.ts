// Article life: one article's readers since its publication, as a curve and by period.

import { coverMinutes, startOf } from "../../readership/buckets.ts";
import { windowAt } from "../../readership/ranking-windows.ts";
import type { ArticleId } from "../../terms/ids.ts";
import { RANKING_WINDOWS } from "../../terms/ranking.ts";
import { timeOf } from "./bucket-time.ts";
import { column, nameColumn } from "./columns.ts";
import type { FigureContext } from "./figure-source.ts";
import { FIGURE_TEXTS } from "../words/figure-titles.ts";
import { NOBODY_YET, WINDOW_NAMES } from "../words/figure-words.ts";
import type { Cell, Figure } from "./figure.ts";

const HOUR = 60;
const DAY = 1440;
const HOURS_KEPT = 31 * DAY;
const MINUTE_MS = 60_000;

export type ArticleQuestion = {
  readonly id: ArticleId;
  /** Milliseconds since the epoch. */
  readonly publishedAt: number;
};

type Point = { readonly start: number; readonly end: number; readonly readers: number };

/** Days where hours are forgotten, hours since; each minute of the life is in one of them. */
export async function describeLife(context: FigureContext, article: ArticleQuestion): Promise<Figure> {
  const { offsetMinutes } = context;
  const published = Math.floor(article.publishedAt / MINUTE_MS);
  let total = 0;
  const rows = (await readLife(context, article.id, published)).map(
    ({ start, end, readers }): readonly Cell[] => {
      total += readers;
      return [
        Math.max(0, Math.round(((end - published) / HOUR) * 10) / 10),
        timeOf(start, offsetMinutes),
        readers,
        total,
      ];
    },
  );
  return {
    name: "life",
    ...FIGURE_TEXTS.life,
    empty: NOBODY_YET,
    columns: [
      column("since", "count"),
      column("hour", "time"),
      column("readers", "count"),
      column("total", "count"),
    ],
    rows,
    plot: { kind: "curve", x: 0, y: 3 },
  };
}

async function readLife(
  { source, minute, offsetMinutes }: FigureContext,
  id: ArticleId,
  published: number,
): Promise<readonly Point[]> {
  const lastHour = startOf(minute - 1, HOUR, offsetMinutes) + HOUR;
  // The first day that all hours are kept of.
  const hoursFrom = startOf(minute - HOURS_KEPT + DAY - 1, DAY, offsetMinutes);
  const firstDay = startOf(published, DAY, offsetMinutes);
  const firstHour = Math.max(startOf(published, HOUR, offsetMinutes), hoursFrom);
  const days = await source.readArticleBuckets(id, { width: DAY, from: firstDay, until: hoursFrom });
  const hours = await source.readArticleBuckets(id, { width: HOUR, from: firstHour, until: lastHour });
  const points = (width: number) => (bucket: { readonly start: number; readonly readers: number }) => ({
    ...bucket,
    end: Math.min(bucket.start + width, minute),
  });
  return [...days.map(points(DAY)), ...hours.map(points(HOUR))];
}

/** The same numbers as in the rankings. */
export async function describeArticleWindows(
  context: FigureContext,
  { id }: ArticleQuestion,
): Promise<Figure> {
  const { source, minute, offsetMinutes } = context;
  const rows: (readonly Cell[])[] = [];
  for (const window of RANKING_WINDOWS) {
    let sum = 0;
    for (const range of coverMinutes(windowAt(window, minute, offsetMinutes), offsetMinutes)) {
      for (const { readers } of await source.readArticleBuckets(id, range)) sum += readers;
    }
    rows.push([window, sum]);
  }
  return {
    name: "windows",
    ...FIGURE_TEXTS.windows,
    empty: NOBODY_YET,
    columns: [nameColumn("window", WINDOW_NAMES), column("readers", "count")],
    rows,
    plot: { kind: "bars", label: 0, value: 1 },
  };
}
