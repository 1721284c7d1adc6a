// Memory archive: what the site asks of a store, held in arrays, for tests that need no database.

import type { CardQuery, Neighbours, PublishedArticles, ReadershipStore, View } from "../newsroom/archive.ts";
import { cardOf } from "../newsroom/card-of.ts";
import type { MinuteRange } from "../readership/buckets.ts";
import { rankArticles } from "../readership/rank-articles.ts";
import { lastCompleteMinute, windowAt } from "../readership/ranking-windows.ts";
import type { Article, ArticleCard, ArticleDraft, Provenance } from "../terms/article.ts";
import { type ArticleId, articleId } from "../terms/ids.ts";
import type { RankedArticle, Rankings, RankingWindow } from "../terms/ranking.ts";

const MINUTE_MS = 60_000;

export type ArticleSketch = Partial<Omit<ArticleDraft, "headline" | "lead">> & {
  readonly headline: string;
  readonly lead?: string;
  /** Absent: stays a draft. */
  readonly publishedAt?: string;
  readonly provenance?: Provenance;
};

export type MemoryArchive = PublishedArticles &
  Pick<ReadershipStore, "readRankings" | "recordViews"> & {
    add(sketch: ArticleSketch): Article;
    replace(article: Article): void;
    withdraw(id: number, withdrawnAt: string, reason: string): void;
    /** How often each method was called. */
    readonly calls: Map<string, number>;
    /** From now on every read fails with it; with nothing, reads work again. */
    fail(failure?: Error): void;
  };

const newestFirst = (a: ArticleCard, b: ArticleCard): number =>
  b.publishedAt.localeCompare(a.publishedAt) || b.id - a.id;

function matches(card: ArticleCard, query: CardQuery): boolean {
  const { section, kind, series, before } = query;
  if (section !== undefined && card.section !== section) return false;
  if (kind !== undefined && card.kind !== kind) return false;
  if (series !== undefined && card.series?.series !== series) return false;
  if (!before) return true;
  return (
    card.publishedAt < before.publishedAt || (card.publishedAt === before.publishedAt && card.id < before.id)
  );
}

function countReaders(views: readonly View[], { from, until }: MinuteRange): ReadonlyMap<ArticleId, number> {
  const counts = new Map<ArticleId, number>();
  for (const { articleId: id, at } of views) {
    const minute = Math.floor(at / MINUTE_MS);
    if (minute >= from && minute < until) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

type Shelf = {
  readonly articles: Map<number, Article>;
  readonly views: View[];
  readonly calls: Map<string, number>;
  changes: number;
  failure: Error | undefined;
};

const listAll = ({ articles }: Shelf): readonly ArticleCard[] =>
  [...articles.values()].flatMap((article) => cardOf(article) ?? []).toSorted(newestFirst);

function neighboursOf(shelf: Shelf, id: number): Neighbours {
  const all = listAll(shelf);
  const own = all.find((card) => card.id === id);
  const section = all.filter((card) => card.section === own?.section);
  const at = section.findIndex((card) => card.id === id);
  const [previous, next] = at < 0 ? [] : [section[at + 1], section[at - 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}

function rankingsAt(shelf: Shelf, now: number, limit: number): Rankings {
  const all = listAll(shelf);
  const rank = (window: RankingWindow): readonly RankedArticle[] => {
    const counts = countReaders(shelf.views, windowAt(window, now));
    const counted = all.map(({ id, publishedAt }) => ({
      articleId: id,
      readers: counts.get(id) ?? 0,
      publishedAt: Date.parse(publishedAt),
    }));
    return rankArticles(counted, limit);
  };
  return {
    asOf: lastCompleteMinute(now),
    windows: { day: rank("day"), week: rank("week"), month: rank("month") },
  };
}

function recordViews({ views }: Shelf, added: readonly View[]): number {
  const isNew = ({ articleId: id, readerKey }: View): boolean =>
    !views.some((known) => known.articleId === id && known.readerKey === readerKey);
  const counted = added.filter(isNew);
  views.push(...counted);
  return counted.length;
}

function createReads(
  shelf: Shelf,
): PublishedArticles & Pick<ReadershipStore, "readRankings" | "recordViews"> {
  /** Counts the call, then answers on a later turn, as a real store would. */
  const read = async <T>(name: string, value: () => T): Promise<T> => {
    shelf.calls.set(name, (shelf.calls.get(name) ?? 0) + 1);
    await new Promise(setImmediate);
    if (shelf.failure) throw shelf.failure;
    return value();
  };
  const select = (query: CardQuery) => listAll(shelf).filter((card) => matches(card, query));
  const inOrder = (a: ArticleCard, b: ArticleCard) => (a.series?.order ?? 0) - (b.series?.order ?? 0);
  return {
    findArticle: (id) => read("findArticle", () => shelf.articles.get(id)),
    listCards: (query) => read("listCards", () => select(query).slice(0, query.limit)),
    listCardsById: (ids) =>
      read("listCardsById", () => ids.flatMap((id) => listAll(shelf).find((card) => card.id === id) ?? [])),
    listSeries: (series) => read("listSeries", () => select({ series, limit: 0 }).toSorted(inOrder)),
    findNeighbours: (id) => read("findNeighbours", () => neighboursOf(shelf, id)),
    countPublished: (section) =>
      read("countPublished", () => select({ limit: 0, ...(section !== undefined && { section }) }).length),
    readChangeNumber: () => read("readChangeNumber", () => shelf.changes),
    readRankings: (now, limit) => read("readRankings", () => rankingsAt(shelf, now, limit)),
    recordViews: (added) => read("recordViews", () => recordViews(shelf, added)),
  };
}

function articleOf(id: ArticleId, sketch: ArticleSketch): Article {
  const { headline, lead, publishedAt, ...rest } = sketch;
  const createdAt = publishedAt ?? "2025-09-10T00:00:00.000Z";
  return {
    kind: "announcement",
    section: "defence",
    body: [],
    warnings: [],
    language: "ja",
    ...rest,
    headline: { text: headline, grounds: [] },
    lead: { text: lead ?? "", grounds: [] },
    id,
    state: publishedAt === undefined ? { kind: "draft" } : { kind: "published", publishedAt },
    revision: 1,
    createdAt,
    updatedAt: createdAt,
  };
}

export function createMemoryArchive(): MemoryArchive {
  const shelf: Shelf = {
    articles: new Map(),
    views: [],
    calls: new Map(),
    changes: 0,
    failure: undefined,
  };
  const replace = (article: Article): void => {
    shelf.articles.set(article.id, article);
    shelf.changes += 1;
  };
  return {
    ...createReads(shelf),
    calls: shelf.calls,
    replace,
    fail: (failure) => {
      shelf.failure = failure;
    },
    add: (sketch) => {
      const article = articleOf(articleId(shelf.articles.size + 1), sketch);
      replace(article);
      return article;
    },
    withdraw: (id, withdrawnAt, reason) => {
      const article = shelf.articles.get(id);
      if (article?.state.kind !== "published") throw new Error(`Article ${id} is not published.`);
      const { publishedAt } = article.state;
      replace({ ...article, state: { kind: "withdrawn", publishedAt, withdrawnAt, reason } });
    },
  };
}
