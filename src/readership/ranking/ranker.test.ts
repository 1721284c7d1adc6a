import assert from "node:assert/strict";
import { test } from "node:test";
import { type ArticleId, articleId } from "../../terms/ids.ts";
import type { RankableArticle } from "../../terms/ranking.ts";
import { createRanker } from "./ranker.ts";
import type { RankingSource } from "./ranking-source.ts";

const MINUTE_MS = 60_000;
const START = Date.parse("2025-09-08T05:00:00.000Z");

/** A store of articles without number, of which some were read in some minutes. */
function openSource(read: Map<number, readonly ArticleId[]>) {
  const asked: ArticleId[] = [];
  const published = (id: ArticleId): RankableArticle => ({
    articleId: id,
    section: "defence",
    publishedAt: id,
    excluded: false,
    change: id,
  });
  const source: RankingSource = {
    offsetMinutes: 540,
    closeMinute: async (now) => ({ minute: Math.floor(now / MINUTE_MS), epoch: 0 }),
    sumReaders: async ({ from, until }) => {
      const articles = [...read].flatMap(([minute, ids]) => (minute >= from && minute < until ? ids : []));
      return { articles, readers: articles.map(() => 1) };
    },
    readChangeNumber: async () => 1_000_000,
    listRankable: async (after) => {
      assert.ok(after >= 1_000_000, "not all that ever changed");
      return [];
    },
    findRankable: async (ids) => {
      asked.push(...ids);
      return ids.map(published);
    },
  };
  return { source, asked };
}

test("the store is asked for the articles that were read, each once, however many it has", async () => {
  const minute = START / MINUTE_MS;
  const read = new Map([[minute - 1, [articleId(900_000), articleId(5)]]]);
  const { source, asked } = openSource(read);
  const ranker = createRanker(source);
  await ranker.follow(START);
  assert.deepEqual(asked, [900_000, 5]);
  // An article of long ago has its first reader for a month: it stands between the two by its time.
  read.set(minute, [articleId(70_000)]);
  await ranker.follow(START + MINUTE_MS);
  assert.deepEqual(asked, [900_000, 5, 70_000]);
  assert.deepEqual(
    ranker.list({ window: "day" }).map((ranked) => ranked.articleId),
    [900_000, 70_000, 5],
  );
});
