// Ranking source: what a ranker asks of the store, and sums over ranges asked for a little at a time.

import type { BucketRange } from "../../terms/bucket.ts";
import type { ArticleId } from "../../terms/ids.ts";
import type { RankableArticle, ReaderSums } from "../../terms/ranking.ts";
import type { ViewClock } from "../../terms/view.ts";

export type RankingSource = {
  readonly offsetMinutes: number;
  closeMinute(now: number): Promise<ViewClock>;
  sumReaders(range: BucketRange): Promise<ReaderSums>;
  /** Of the last change of any article. */
  readChangeNumber(): Promise<number>;
  listRankable(after: number): Promise<readonly RankableArticle[]>;
  findRankable(ids: readonly ArticleId[]): Promise<readonly RankableArticle[]>;
};

/** Buckets that one question to the store spans: an answer takes some tens of milliseconds, in which SQLite does nothing else. */
const BUCKETS_AT_ONCE = 8;
const MINUTES_AT_ONCE = 60;

/** Sums that together are those of the ranges; an article may be in several. */
export async function sumRanges(
  source: RankingSource,
  ranges: readonly BucketRange[],
): Promise<readonly ReaderSums[]> {
  const sums = [];
  for (const piece of ranges.flatMap(split)) sums.push(await source.sumReaders(piece));
  return sums;
}

function split({ width, from, until }: BucketRange): readonly BucketRange[] {
  const most = width === 1 ? MINUTES_AT_ONCE : BUCKETS_AT_ONCE * width;
  const pieces: BucketRange[] = [];
  for (let start = from; start < until; start += most) {
    pieces.push({ width, from: start, until: Math.min(until, start + most) });
  }
  return pieces;
}
