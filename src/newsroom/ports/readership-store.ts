// Readership store: what counting and ranking readers ask of the store; both engines answer alike.

import type { BucketRange } from "../../terms/bucket.ts";
import type { ArticleId } from "../../terms/ids.ts";
import type { RankableArticle, ReaderSums } from "../../terms/ranking.ts";
import type { View, ViewClock } from "../../terms/view.ts";

/** An editor's decision to keep an article out of the rankings, or to let it in again. */
export type RankingDecision = {
  readonly articleId: ArticleId;
  readonly excluded: boolean;
  readonly by: string;
  /** ISO 8601 UTC instant. */
  readonly at: string;
  readonly reason: string;
};

/** Times are milliseconds since the epoch, as the machine's clock says. */
export type ReadershipStore = {
  /** Minutes by which the newsroom's clock, and so its hours and days, stand ahead of UTC. */
  readonly offsetMinutes: number;
  /**
   * Durable when the promise resolves: all of the views or, where it rejects, none. They are of the minute in which
   * they are committed. Counts each reader once per article and day, and tells how many were counted.
   */
  recordViews(views: readonly View[], now: number): Promise<number>;
  /** Ends all minutes before `now`: what `sumReaders` gives of them never changes again within the epoch. */
  closeMinute(now: number): Promise<ViewClock>;
  /** Readers of each article over the buckets of a range, in no order; articles without readers are left out. */
  sumReaders(range: BucketRange): Promise<ReaderSums>;
  /** Articles whose state has changed since change `after`, in the order of their changes; all of them after -1. */
  listRankable(after: number): Promise<readonly RankableArticle[]>;
  /** These articles as they are now, in no order; one that was never there is left out. */
  findRankable(ids: readonly ArticleId[]): Promise<readonly RankableArticle[]>;
  /** Keeps the decision for good. `missing`: there is no such article. */
  decideRanking(decision: RankingDecision): Promise<"saved" | "missing">;
  /** Oldest first. */
  listRankingDecisions(article?: ArticleId): Promise<readonly RankingDecision[]>;
  /**
   * Removes some of what need not be kept any more: who read on days that have ended, their keys, minutes and hours
   * that no ranking counts. `more`: there is more of it.
   */
  forgetViews(now: number): Promise<"done" | "more">;
};
