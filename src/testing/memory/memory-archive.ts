// Memory archive: what the site asks of a store, held in arrays, for tests that need no database.

import type { CardQuery, PublishedArticles } from "../../newsroom/ports/archive.ts";
import type { LedgerMoments } from "../../newsroom/ports/ledger-moment.ts";
import type { NewRedirect, RedirectStore } from "../../newsroom/ports/redirect-store.ts";
import type { SearchStore } from "../../newsroom/ports/search-store.ts";
import type { SitemapStore } from "../../newsroom/ports/sitemap-store.ts";
import { listAskedAddresses, readRedirectFrom } from "../../newsroom/redirects/redirect-address.ts";
import { JAPAN_OFFSET_MINUTES } from "../../readership/day-of.ts";
import type { RankingSource } from "../../readership/ranking/ranking-source.ts";
import { minuteOf } from "../../readership/ranking-windows.ts";
import type { Article, ArticleCard, ArticleDraft, Provenance } from "../../terms/article.ts";
import { type ArticleId, articleId } from "../../terms/ids.ts";
import type { View } from "../../terms/view.ts";
import { entriesOf, listShards, matches, neighboursOf, search } from "./memory-lists.ts";
import { type MemoryMedia, createMemoryMedia } from "./memory-media.ts";
import { listRankable, recordViews, sumReaders } from "./memory-readership.ts";
import { type MemoryLedger, createMemoryLedger } from "./memory-ledger.ts";
import { createMemoryMoments } from "./memory-moment.ts";
import { type Shelf, changesOf, listAll } from "./memory-shelf.ts";
import { createMemoryTerms, isAbout } from "./memory-terms.ts";

export type ArticleSketch = Partial<Omit<ArticleDraft, "headline" | "lead">> & {
  readonly headline: string;
  readonly lead?: string;
  /** Absent: stays a draft. */
  readonly publishedAt?: string;
  readonly provenance?: Provenance;
};

export type MemoryArchive = PublishedArticles &
  MemoryMedia &
  MemoryLedger &
  LedgerMoments &
  SitemapStore &
  Pick<SearchStore, "search"> &
  Pick<RedirectStore, "findRedirect"> &
  RankingSource & {
    recordViews(views: readonly View[], now: number): Promise<number>;
    add(sketch: ArticleSketch): Article;
    replace(article: Article): void;
    redirect(redirect: NewRedirect): void;
    withdraw(id: number, withdrawnAt: string, reason: string): void;
    /** How often each method was called. */
    readonly calls: Map<string, number>;
    /** From now on every read fails with it; with nothing, reads work again. */
    fail(failure?: Error): void;
  };

type Reads = PublishedArticles &
  MemoryLedger &
  SitemapStore &
  Pick<SearchStore, "search"> &
  Pick<RedirectStore, "findRedirect"> &
  RankingSource &
  Pick<MemoryArchive, "recordViews">;

function createReads(shelf: Shelf): Reads {
  /** Counts the call, then answers on a later turn, as a real store would. */
  const read = async <T>(name: string, value: () => T): Promise<T> => {
    shelf.calls.set(name, (shelf.calls.get(name) ?? 0) + 1);
    await new Promise(setImmediate);
    if (shelf.failure) throw shelf.failure;
    return value();
  };
  const isOfTerm = (id: ArticleId, { term }: CardQuery): boolean => {
    const article = shelf.articles.get(id);
    return !term || (article !== undefined && isAbout(article, term));
  };
  const select = (query: CardQuery) =>
    listAll(shelf).filter((card) => matches(card, query) && isOfTerm(card.id, query));
  const inOrder = (a: ArticleCard, b: ArticleCard) => (a.series?.order ?? 0) - (b.series?.order ?? 0);
  return {
    ...createMemoryTerms(() => shelf.articles.values(), read),
    ...createMemoryLedger(
      () => shelf.articles.values(),
      read,
      () => {
        shelf.ledgerChanges += 1;
      },
    ),
    findArticle: (id) => read("findArticle", () => shelf.articles.get(id)),
    listCards: (query) => read("listCards", () => select(query).slice(0, query.limit)),
    listCardsById: (ids) =>
      read("listCardsById", () => ids.flatMap((id) => listAll(shelf).find((card) => card.id === id) ?? [])),
    listSeries: (series) => read("listSeries", () => select({ series, limit: 0 }).toSorted(inOrder)),
    search: (question) => read("search", () => search(shelf, question)),
    findRedirect: (target) =>
      read("findRedirect", () =>
        listAskedAddresses(target)
          .map((address) => shelf.redirects.get(address))
          .find((redirect) => redirect !== undefined),
      ),
    listSitemapShards: () => read("listSitemapShards", () => listShards(shelf)),
    listSitemapEntries: (shard, limit, after = articleId(0)) =>
      read("listSitemapEntries", () =>
        entriesOf(shelf, shard)
          .filter(({ id }) => id > after)
          .slice(0, limit),
      ),
    findNeighbours: (id) => read("findNeighbours", () => neighboursOf(shelf, id)),
    countPublished: (section) =>
      read("countPublished", () => select({ limit: 0, ...(section !== undefined && { section }) }).length),
    peekChanges: () => (shelf.failure ? undefined : changesOf(shelf)),
    readChanges: () => read("readChanges", () => changesOf(shelf)),
    readChangeNumber: () => read("readChangeNumber", () => shelf.changes),
    offsetMinutes: JAPAN_OFFSET_MINUTES,
    closeMinute: (now) => read("closeMinute", () => ({ minute: minuteOf(now), epoch: 0 })),
    sumReaders: (range) => read("sumReaders", () => sumReaders(shelf.views, range)),
    listRankable: (after) => read("listRankable", () => listRankable(shelf, after)),
    findRankable: (ids) =>
      read("findRankable", () =>
        listRankable(shelf, -1).filter((article) => ids.includes(article.articleId)),
      ),
    recordViews: (added, now) => read("recordViews", () => recordViews(shelf, added, now)),
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
    redirects: new Map(),
    calls: new Map(),
    changes: 0,
    ledgerChanges: 0,
    changedBy: new Map(),
    failure: undefined,
  };
  const replace = (article: Article): void => {
    shelf.articles.set(article.id, article);
    shelf.changes += 1;
    shelf.changedBy.set(article.id, shelf.changes);
  };
  const reads = createReads(shelf);
  return {
    ...reads,
    ...createMemoryMoments(
      reads,
      () => shelf.articles.values(),
      () => changesOf(shelf).ledger,
    ),
    ...createMemoryMedia(shelf.articles),
    calls: shelf.calls,
    replace,
    redirect: (redirect) => {
      const from = readRedirectFrom(redirect.from);
      if (!from.ok) throw new Error(from.error);
      shelf.redirects.set(from.value, redirect);
    },
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
