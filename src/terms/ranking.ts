// Ranking: which articles were read most, counted in reader-days.

import type { ArticleId } from "./ids.ts";

export const RANKING_WINDOWS = ["day", "week", "month"] as const;
/** The last 1,440 complete minutes, 168 complete hours, 720 complete hours. */
export type RankingWindow = (typeof RANKING_WINDOWS)[number];

/** One article of a ranking; `readers` are reader-days within the window, always above zero. */
export type RankedArticle = { readonly articleId: ArticleId; readonly readers: number };

export type Rankings = {
  /** The end of the last complete minute counted; ISO 8601 UTC instant. */
  readonly asOf: string;
  readonly windows: Readonly<Record<RankingWindow, readonly RankedArticle[]>>;
};
