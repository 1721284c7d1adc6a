// Article row: an article → the columns its lists need, and the card that they show.

import { cardOf } from "../../newsroom/card-of.ts";
import type { Article } from "../../terms/article.ts";
import type { ArchiveTables } from "../archive-tables.ts";

export function toArticleRow(
  article: Article,
): Omit<ArchiveTables["articles"], "id" | "key" | "change" | "excluded"> {
  const card = cardOf(article);
  return {
    revision: article.revision,
    state: article.state.kind,
    section: article.section,
    kind: article.kind,
    series: article.series?.series ?? null,
    series_order: article.series?.order ?? null,
    published_at: card ? instantOf(card.publishedAt) : null,
    card: card ? JSON.stringify(card) : null,
  };
}

/** Milliseconds since the epoch. */
export function instantOf(instant: string): number {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) throw new Error(`Cannot place "${instant}" in time: it is not an ISO 8601 instant.`);
  return at;
}

/** Written by this room alone, from the same type. */
export function parseArticle(json: string): Article {
  return JSON.parse(json) as Article;
}
