// Memory archive: what the site asks of a store, held in arrays, for tests that need no database.

import type { CardQuery, Neighbours, PublishedArticles, ReadershipStore, View } from "../newsroom/archive.ts";
import type { Article, ArticleCard, ArticleDraft, Provenance } from "../terms/article.ts";
import { articleId } from "../terms/ids.ts";
import { RANKING_WINDOWS, type RankedArticle, type Rankings, type RankingWindow } from "../terms/ranking.ts";

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
    /** While set, every read fails with it. */
    failure: Error | undefined;
  };

const WINDOW_MS: Readonly<Record<RankingWindow, number>> = {
  day: 1_440 * 60_000,
  week: 168 * 3_600_000,
  month: 720 * 3_600_000,
};

function cardOf(article: Article): readonly ArticleCard[] {
  if (article.state.kind !== "published") return [];
  return [
    {
      id: article.id,
      headline: article.headline.text,
      lead: article.lead.text,
      section: article.section,
      kind: article.kind,
      publishedAt: article.state.publishedAt,
      updatedAt: article.updatedAt,
      ...(article.series && { series: article.series }),
      ...(article.provenance && { issuer: article.provenance.issuer }),
    },
  ];
}

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

function rank(
  cards: readonly ArticleCard[],
  views: readonly View[],
  since: number,
  until: number,
): RankedArticle[] {
  const counts = new Map<number, number>();
  for (const { articleId: id, at } of views)
    if (at >= since && at < until) counts.set(id, (counts.get(id) ?? 0) + 1);
  return cards
    .flatMap(({ id }) => (counts.has(id) ? [{ articleId: id, readers: counts.get(id) ?? 0 }] : []))
    .toSorted((a, b) => b.readers - a.readers);
}

export function createMemoryArchive(): MemoryArchive {
  const articles = new Map<number, Article>();
  const views: View[] = [];
  const calls = new Map<string, number>();
  let changes = 0;

  const listAll = (): readonly ArticleCard[] => [...articles.values()].flatMap(cardOf).toSorted(newestFirst);
  const neighbours = (id: number): Neighbours => {
    const all = listAll();
    const own = all.find((card) => card.id === id);
    const section = all.filter((card) => card.section === own?.section);
    const at = section.findIndex((card) => card.id === id);
    const [previous, next] = at < 0 ? [] : [section[at + 1], section[at - 1]];
    return { ...(previous && { previous }), ...(next && { next }) };
  };
  const rankings = (now: number, limit: number): Rankings => {
    const until = Math.floor(now / 60_000) * 60_000;
    const all = listAll();
    const [day = [], week = [], month = []] = RANKING_WINDOWS.map((name) =>
      rank(all, views, until - WINDOW_MS[name], until).slice(0, limit),
    );
    return { asOf: new Date(until).toISOString(), windows: { day, week, month } };
  };
  /** Counts the call, then answers on a later turn, as a real store would. */
  const read = async <T>(name: string, value: () => T): Promise<T> => {
    calls.set(name, (calls.get(name) ?? 0) + 1);
    await new Promise(setImmediate);
    if (archive.failure) throw archive.failure;
    return value();
  };
  const recordViews = (added: readonly View[]): number => {
    const isNew = (view: View): boolean =>
      !views.some((known) => known.articleId === view.articleId && known.readerKey === view.readerKey);
    const counted = added.filter(isNew);
    views.push(...counted);
    return counted.length;
  };

  const archive: MemoryArchive = {
    calls,
    failure: undefined,
    findArticle: (id) => read("findArticle", () => articles.get(id)),
    listCards: (query) =>
      read("listCards", () =>
        listAll()
          .filter((card) => matches(card, query))
          .slice(0, query.limit),
      ),
    listCardsById: (ids) =>
      read("listCardsById", () => {
        const all = new Map(listAll().map((card) => [card.id, card]));
        return ids.flatMap((id) => all.get(id) ?? []);
      }),
    listSeries: (series) =>
      read("listSeries", () =>
        listAll()
          .filter((card) => card.series?.series === series)
          .toSorted((a, b) => (a.series?.order ?? 0) - (b.series?.order ?? 0)),
      ),
    findNeighbours: (id) => read("findNeighbours", () => neighbours(id)),
    countPublished: (section) =>
      read(
        "countPublished",
        () => listAll().filter((card) => section === undefined || card.section === section).length,
      ),
    readChangeNumber: () => read("readChangeNumber", () => changes),
    readRankings: (now, limit) => read("readRankings", () => rankings(now, limit)),
    recordViews: (added) => read("recordViews", () => recordViews(added)),
    add: (sketch) => {
      const { headline, lead, publishedAt, ...rest } = sketch;
      const id = articleId(articles.size + 1);
      const createdAt = publishedAt ?? "2025-09-10T00:00:00.000Z";
      const article: Article = {
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
      archive.replace(article);
      return article;
    },
    replace: (article) => {
      articles.set(article.id, article);
      changes += 1;
    },
    withdraw: (id, withdrawnAt, reason) => {
      const article = articles.get(id);
      if (article?.state.kind !== "published") throw new Error(`Article ${id} is not published.`);
      const { publishedAt } = article.state;
      archive.replace({ ...article, state: { kind: "withdrawn", publishedAt, withdrawnAt, reason } });
    },
  };
  return archive;
}
