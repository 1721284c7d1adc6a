// Read rankings: a store → its rankings by a ranker that has just started, as a process does that opens the store.

import type { RankingSource } from "../../readership/ranking/ranking-source.ts";
import { createRanker } from "../../readership/ranking/ranker.ts";
import type { RankedArticle, RankingWindow } from "../../terms/ranking.ts";

export type ReadRankings = Readonly<Record<RankingWindow, readonly Omit<RankedArticle, "before">[]>>;

export async function readRankings(source: RankingSource, now: number, limit: number): Promise<ReadRankings> {
  const ranker = createRanker(source);
  await ranker.follow(now);
  const list = (window: RankingWindow) =>
    ranker.list({ window, limit }).map(({ articleId, readers }) => ({ articleId, readers }));
  return { day: list("day"), week: list("week"), month: list("month") };
}
