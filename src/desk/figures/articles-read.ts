// Articles read: what is being read now and what was read most in a day, with headlines.

import { coverMinutes } from "../../readership/buckets.ts";
import { windowAt } from "../../readership/ranking-windows.ts";
import type { ArticleCard } from "../../terms/article.ts";
import type { BucketRange } from "../../terms/bucket.ts";
import type { ArticleId } from "../../terms/ids.ts";
import { column, nameColumn, sectionNames } from "./columns.ts";
import type { FigureContext } from "./figure-source.ts";
import { FIGURE_TEXTS } from "../words/figure-titles.ts";
import { KIND_NAMES, NOBODY_YET } from "../words/figure-words.ts";
import type { Cell, Figure } from "./figure.ts";
import { rangeBack } from "./over-time.ts";

const NOW_MINUTES = 30;
const MOST_NOW = 20;
const MOST_OF_A_DAY = 50;
const MOST_TIES = 500;

type Read = { readonly id: ArticleId; readonly readers: number; readonly card: ArticleCard | undefined };

export async function describeNow(context: FigureContext): Promise<Figure> {
  const read = await listMostRead(context, [rangeBack(context, 1, NOW_MINUTES)], MOST_NOW);
  return {
    name: "now",
    ...FIGURE_TEXTS.now,
    empty: NOBODY_YET,
    columns: [
      column("article", "article"),
      column("headline", "text"),
      nameColumn("section", sectionNames(context.sections)),
      column("readers", "count"),
    ],
    rows: read.map(({ id, card, readers }): readonly Cell[] => [
      id,
      card?.headline ?? null,
      card?.section ?? null,
      readers,
    ]),
    plot: { kind: "bars", label: 1, value: 3 },
  };
}

export async function describeArticles(context: FigureContext): Promise<Figure> {
  const { minute, offsetMinutes } = context;
  const day = coverMinutes(windowAt("day", minute, offsetMinutes), offsetMinutes);
  const read = await listMostRead(context, day, MOST_OF_A_DAY);
  return {
    name: "articles",
    ...FIGURE_TEXTS.articles,
    empty: NOBODY_YET,
    columns: [
      column("article", "article"),
      column("headline", "text"),
      nameColumn("section", sectionNames(context.sections)),
      nameColumn("kind", KIND_NAMES),
      column("published", "time"),
      column("readers", "count"),
    ],
    rows: read.map(({ id, card, readers }): readonly Cell[] => [
      id,
      card?.headline ?? null,
      card?.section ?? null,
      card?.kind ?? null,
      card?.publishedAt ?? null,
      readers,
    ]),
    plot: { kind: "bars", label: 1, value: 5 },
  };
}

/** As rankings order them, but for what is withdrawn or kept out: it has been read all the same. */
async function listMostRead(
  { source }: FigureContext,
  ranges: readonly BucketRange[],
  most: number,
): Promise<readonly Read[]> {
  const sums = new Map<ArticleId, number>();
  for (const range of ranges) {
    const { articles, readers } = await source.sumReaders(range);
    for (const [at, id] of articles.entries()) sums.set(id, (sums.get(id) ?? 0) + (readers[at] ?? 0));
  }
  const ordered = [...sums].toSorted(([a, inA], [b, inB]) => inB - inA || b - a);
  // Equal numbers are put in order by publication, which is on the cards: those that tie with the last are looked up too.
  const least = ordered[most - 1]?.[1] ?? 0;
  const first = ordered
    .filter(([, readers], at) => at < most || readers === least)
    .slice(0, most + MOST_TIES);
  const cards = new Map((await source.listCardsById(first.map(([id]) => id))).map((card) => [card.id, card]));
  const read = first.map(([id, readers]): Read => ({ id, readers, card: cards.get(id) }));
  return read.toSorted((a, b) => b.readers - a.readers || newerFirst(a, b)).slice(0, most);
}

function newerFirst(a: Read, b: Read): number {
  const publishedA = a.card?.publishedAt ?? "";
  const publishedB = b.card?.publishedAt ?? "";
  return publishedA === publishedB ? b.id - a.id : publishedB.localeCompare(publishedA);
}
