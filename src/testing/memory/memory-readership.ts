// Memory readership: readers of articles recorded, summed and made ready for the ranker, by a look through all views.

import { cardOf } from "../../newsroom/card-of.ts";
import { minuteOf } from "../../readership/ranking-windows.ts";
import type { MinuteRange } from "../../terms/bucket.ts";
import type { RankableArticle, ReaderSums } from "../../terms/ranking.ts";
import type { View } from "../../terms/view.ts";
import type { Shelf } from "./memory-shelf.ts";

export function sumReaders(views: Shelf["views"], { from, until }: MinuteRange): ReaderSums {
  const within = views.filter(({ minute }) => minute >= from && minute < until);
  const byArticle = Map.groupBy(within, ({ articleId }) => articleId);
  return { articles: [...byArticle.keys()], readers: [...byArticle.values()].map(({ length }) => length) };
}

export function listRankable({ articles, changedBy }: Shelf, after: number): readonly RankableArticle[] {
  return [...articles.values()].flatMap((article) => {
    const card = cardOf(article);
    const change = changedBy.get(article.id) ?? 0;
    if (change <= after) return [];
    return {
      articleId: article.id,
      section: article.section,
      publishedAt: card ? Date.parse(card.publishedAt) : null,
      excluded: false,
      change,
    };
  });
}

/** A reader counts once per article; no test here lasts over midnight. */
export function recordViews({ views }: Shelf, added: readonly View[], now: number): number {
  const before = views.length;
  for (const { articleId: id, visitor } of added) {
    const reader = `${visitor.address} ${visitor.userAgent}`;
    const known = views.some((view) => view.articleId === id && view.reader === reader);
    if (!known) views.push({ articleId: id, reader, minute: minuteOf(now) });
  }
  return views.length - before;
}
