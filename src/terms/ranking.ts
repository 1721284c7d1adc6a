// Ranking: which articles were read most, counted in reader-days.

import type { ArticleId } from "./ids.ts";

export const RANKING_WINDOWS = ["day", "week", "month"] as const;
/** The last 1,440 complete minutes, 168 complete hours, 720 complete hours. */
export type RankingWindow = (typeof RANKING_WINDOWS)[number];

/** One article of a ranking; `readers` are reader-days within the window, always above zero. */
export type RankedArticle = {
  readonly articleId: ArticleId;
  readonly readers: number;
  /** Its place (1 for the first) in the same ranking an hour before, for the day, or a day before; absent: it had none. */
  readonly before?: number;
};

/**
 * Readers of articles, summed over some buckets, each article once, as two columns: the first number of readers is the
 * first article's. A ranker that starts reads a million of them, and rows would take four times as long.
 */
export type ReaderSums = { readonly articles: readonly ArticleId[]; readonly readers: readonly number[] };

/** What decides whether and where an article can be ranked, as of one change of it. */
export type RankableArticle = {
  readonly articleId: ArticleId;
  readonly section: string;
  /** Milliseconds since the epoch; null where readers may not see the article. */
  readonly publishedAt: number | null;
  /** An editor keeps it out of the rankings. */
  readonly excluded: boolean;
  /** Number of the change that made it so. */
  readonly change: number;
};
