// Memory lists: lists, neighbours, search and sitemaps, answered by a look through all published articles.

import { isDeepStrictEqual } from "node:util";
import { cardOf } from "../../newsroom/card-of.ts";
import { changedAt } from "../../newsroom/changed-at.ts";
import type { CardQuery, Neighbours } from "../../newsroom/ports/archive.ts";
import type { SearchAnswer, SearchQuestion } from "../../newsroom/ports/search-store.ts";
import { type SitemapEntry, type SitemapShard, shardOf } from "../../newsroom/ports/sitemap-store.ts";
import type { ArticleCard } from "../../terms/article.ts";
import { isWidenedHit, lookThrough } from "./look-through.ts";
import { type Shelf, listAll } from "./memory-shelf.ts";

export function matches(card: ArticleCard, query: CardQuery): boolean {
  const { section, kind, series, before, since } = query;
  if (since !== undefined && card.publishedAt < since) return false;
  if (section !== undefined && card.section !== section) return false;
  if (kind !== undefined && card.kind !== kind) return false;
  if (series !== undefined && card.series?.series !== series) return false;
  if (!before) return true;
  return (
    card.publishedAt < before.publishedAt || (card.publishedAt === before.publishedAt && card.id < before.id)
  );
}

export function neighboursOf(shelf: Shelf, id: number): Neighbours {
  const all = listAll(shelf);
  const own = all.find((card) => card.id === id);
  const section = all.filter((card) => card.section === own?.section);
  const at = section.findIndex((card) => card.id === id);
  const [previous, next] = at < 0 ? [] : [section[at + 1], section[at - 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}

export function search(shelf: Shelf, question: SearchQuestion): SearchAnswer {
  const { after, limit } = question;
  const all = lookThrough([...shelf.articles.values()], question);
  const start = after ? all.findIndex(({ place }) => isDeepStrictEqual(place, after)) + 1 : 0;
  const shown = all.slice(start, start + limit);
  const last = shown.at(-1);
  const others = all.filter(isWidenedHit).length;
  const first = shown.findIndex(isWidenedHit);
  return {
    cards: shown.flatMap(({ article }) => cardOf(article) ?? []),
    count: all.length - others,
    ...(last && start + limit < all.length && { next: last.place }),
    ...(first >= 0 && { widened: { first, count: others } }),
  };
}

export function entriesOf(shelf: Shelf, shard: number): readonly SitemapEntry[] {
  const cards = listAll(shelf).filter(({ id }) => shardOf(id) === shard);
  return cards.map((card) => ({ id: card.id, changedAt: changedAt(card) })).toSorted((a, b) => a.id - b.id);
}

export function listShards(shelf: Shelf): readonly SitemapShard[] {
  const shards = [...new Set(listAll(shelf).map(({ id }) => shardOf(id)))].toSorted((a, b) => a - b);
  return shards.map((shard) => ({
    shard,
    changedAt: entriesOf(shelf, shard)
      .map(({ changedAt }) => changedAt)
      .reduce((a, b) => (a > b ? a : b)),
  }));
}
