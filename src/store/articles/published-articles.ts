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
  readChanges,
  peekChanges,
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
    readChanges,
    readChangeNumber: async () => (await readChanges()).change,
    peekChanges: () => {
      try {
        return peekChanges?.();
      } catch {
        // Nobody awaits this answer. The store's failure is told where it is asked in the ordinary way.
        return undefined;
      }
    },
  };
}

function published(reads: ArchiveReader): CardRows {
  return reads
    .selectFrom("articles")
    .select(["articles.id", "articles.card"])
    .where("articles.published_at", "is not", null);
}

/** What a list is of: along a column's own index, or along the one of all. */
type Strand = { readonly column: "section" | "kind" | "series"; readonly value: string };
/** A place in the order of every list; with it all that stands at or behind it is left out. */
type Place = { readonly at: number; readonly id: number };

/** The first and the last instant that a date can be (ECMA-262), and an id above all. */
const EARLIEST = -8.64e15;
const LATEST: Place = { at: 8.64e15, id: 2 ** 31 - 1 };

function listCards(reads: ArchiveReader, query: CardQuery): Promise<readonly CardRow[]> {
  const { term, before, since, limit } = query;
  let rows = published(reads).limit(limit);
  const strands = strandsOf(query);
  if (term) {
    for (const { column, value } of strands) rows = rows.where(column, "=", value);
    return filedUnder(rows, reads, term, query).execute();
  }
  const [strand, ...others] = strands;
  for (const { column, value } of others) rows = rows.where(column, "=", value);
  const from = since === undefined ? EARLIEST : instantOf(since);
  const until = before ? { at: instantOf(before.publishedAt), id: before.id } : LATEST;
  return olderThan(rows, strand, until, from).execute();
}

function strandsOf({ section, kind, series }: CardQuery): readonly Strand[] {
  return [
    ...(series === undefined ? [] : [{ column: "series", value: series } as const]),
    ...(section === undefined ? [] : [{ column: "section", value: section } as const]),
    ...(kind === undefined ? [] : [{ column: "kind", value: kind } as const]),
  ];
}

/**
 * The column stands in the bounds and in the order, in place of a plain "=": PostgreSQL takes the index of all articles
 * otherwise, and reads through those of other sections, a million where this one has been silent for years.
 */
function olderThan(rows: CardRows, strand: Strand | undefined, { at, id }: Place, from: number): CardRows {
  if (!strand) {
    const within = rows.where(sql<boolean>`(published_at, id) < (${at}, ${id})`);
    return newestFirst(within.where("published_at", ">=", from));
  }
  const { column, value } = strand;
  const within = rows
    .where(sql<boolean>`(${sql.ref(column)}, published_at, id) < (${value}, ${at}, ${id})`)
    .where(sql<boolean>`(${sql.ref(column)}, published_at) >= (${value}, ${from})`);
  return newestFirst(within.orderBy(column, "desc"));
}

function newerThan(rows: CardRows, { column, value }: Strand, { at, id }: Place): CardRows {
  return rows
    .where(sql<boolean>`(${sql.ref(column)}, published_at, id) > (${value}, ${at}, ${id})`)
    .where(sql<boolean>`(${sql.ref(column)}, published_at) <= (${value}, ${LATEST.at})`)
    .orderBy(column)
    .orderBy("published_at")
    .orderBy("id");
}

function newestFirst(rows: CardRows): CardRows {
  return rows.orderBy("published_at", "desc").orderBy("id", "desc");
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
  const one = published(reads).limit(1);
  const section = { column: "section", value: place.section } as const;
  const own = { at: place.published_at, id };
  const [older, newer] = await Promise.all([
    olderThan(one, section, own, EARLIEST).execute(),
    newerThan(one, section, own).execute(),
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
