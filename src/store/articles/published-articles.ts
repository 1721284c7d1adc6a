// Published articles: what the pages ask for, each question answered along an index.

import type { SelectQueryBuilder } from "kysely";
import { sql } from "kysely";
import type { CardQuery, Neighbours, PublishedArticles } from "../../newsroom/ports/archive.ts";
import type { TermReads } from "../../newsroom/ports/terms-store.ts";
import type { ArticleCard } from "../../terms/article.ts";
import type { ArticleId } from "../../terms/ids.ts";
import type { ArchiveTables } from "../archive-tables.ts";
import type { ArchiveReader, Engine } from "../engines/engine.ts";
import { filedUnder } from "../terms/filed-under.ts";
import { findArticle } from "./article-store.ts";
import { instantOf } from "./article-row.ts";

type CardRow = { readonly id: number; readonly card: string | null };
type CardRows = SelectQueryBuilder<ArchiveTables, "articles", CardRow>;

export function createPublishedArticles({
  reads,
  readCounter,
  peekCounter,
}: Engine): Omit<PublishedArticles, keyof TermReads> {
  return {
    findArticle: (id) => findArticle(reads, id),
    listCards: async (query) => toCards(await listCards(reads, query)),
    listCardsById: (ids) => listCardsById(reads, ids),
    listSeries: async (series) => {
      const rows = published(reads).where("series", "=", series).orderBy("series_order").orderBy("id");
      return toCards(await rows.execute());
    },
    findNeighbours: (id) => findNeighbours(reads, id),
    countPublished: (section) => countPublished(reads, section),
    readChangeNumber: () => readCounter("change"),
    peekChangeNumber: () => peekCounter?.("change"),
  };
}

function published(reads: ArchiveReader): CardRows {
  return reads
    .selectFrom("articles")
    .select(["articles.id", "articles.card"])
    .where("articles.published_at", "is not", null);
}

function listCards(reads: ArchiveReader, query: CardQuery): Promise<readonly CardRow[]> {
  const { section, kind, series, term, before, since, limit } = query;
  let rows = published(reads).limit(limit);
  if (section !== undefined) rows = rows.where("section", "=", section);
  if (kind !== undefined) rows = rows.where("kind", "=", kind);
  if (series !== undefined) rows = rows.where("series", "=", series);
  if (term) return filedUnder(rows, reads, term, query).execute();
  if (since !== undefined) rows = rows.where("published_at", ">=", instantOf(since));
  if (before) rows = olderThan(rows, instantOf(before.publishedAt), before.id);
  return newestFirst(rows).execute();
}

function newestFirst(rows: CardRows): CardRows {
  return rows.orderBy("published_at", "desc").orderBy("id", "desc");
}

function olderThan(rows: CardRows, publishedAt: number, id: number): CardRows {
  return rows.where(sql<boolean>`(published_at, id) < (${publishedAt}, ${id})`);
}

function newerThan(rows: CardRows, publishedAt: number, id: number): CardRows {
  return rows.where(sql<boolean>`(published_at, id) > (${publishedAt}, ${id})`);
}

async function listCardsById(
  reads: ArchiveReader,
  ids: readonly ArticleId[],
): Promise<readonly ArticleCard[]> {
  if (ids.length === 0) return [];
  const cards = new Map(
    toCards(await published(reads).where("id", "in", ids).execute()).map((card) => [card.id, card]),
  );
  return ids.flatMap((id) => cards.get(id) ?? []);
}

async function findNeighbours(reads: ArchiveReader, id: ArticleId): Promise<Neighbours> {
  const place = await reads
    .selectFrom("articles")
    .select(["section", "published_at"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!place || place.published_at === null) return {};
  const inSection = published(reads).where("section", "=", place.section).limit(1);
  const [older, newer] = await Promise.all([
    newestFirst(olderThan(inSection, place.published_at, id)).execute(),
    newerThan(inSection, place.published_at, id).orderBy("published_at").orderBy("id").execute(),
  ]);
  const [previous] = toCards(older);
  const [next] = toCards(newer);
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}

async function countPublished(reads: ArchiveReader, section: string | undefined): Promise<number> {
  let rows = reads
    .selectFrom("articles")
    .select((at) => at.fn.countAll<number>().as("count"))
    .where("published_at", "is not", null);
  if (section !== undefined) rows = rows.where("section", "=", section);
  return (await rows.executeTakeFirstOrThrow()).count;
}

function toCards(rows: readonly CardRow[]): readonly ArticleCard[] {
  return rows.flatMap(({ card }) => (card === null ? [] : [JSON.parse(card) as ArticleCard]));
}
