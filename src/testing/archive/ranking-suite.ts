// Ranking suite: rankings of random histories against a count of every single view.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import type { Archive, View } from "../../newsroom/archive.ts";
import type { Article } from "../../terms/article.ts";
import { articleId } from "../../terms/ids.ts";
import type { RankedArticle, RankingWindow } from "../../terms/ranking.ts";
import { openArchive } from "../../store/open-archive.ts";
import { makeArticle } from "./specimens.ts";
import type { StoreBench } from "./store-bench.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.parse("2025-01-30T03:17:00.000Z");

const ARTICLES = 6;
const READERS = 5;
const SHOWN = 4;

/** A step of a driven clock: it moves on, then articles are viewed, perhaps one is withdrawn, and the rankings are read. */
type Step = {
  readonly forward: number;
  readonly views: readonly (readonly [article: number, reader: number])[];
  readonly withdrawn: number;
};

const ANY_STEP: fc.Arbitrary<Step> = fc.record({
  forward: fc.oneof(
    fc.integer({ min: 0, max: 3 * MINUTE }),
    fc.integer({ min: 0, max: 2 * HOUR }),
    fc.integer({ min: 0, max: 9 * DAY }),
    fc.constantFrom(MINUTE, HOUR, DAY, 7 * DAY, 30 * DAY),
  ),
  views: fc.array(fc.tuple(fc.integer({ min: 1, max: ARTICLES }), fc.integer({ min: 1, max: READERS })), {
    maxLength: 12,
  }),
  withdrawn: fc.integer({ min: 1, max: ARTICLES * 6 }),
});

export function describeRankings(bench: StoreBench, histories: number): void {
  describe("rankings of any history", () => {
    it("are what counting every view gives", async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(ANY_STEP, { minLength: 1, maxLength: 12 }), (steps) =>
          follow(bench, steps),
        ),
        { numRuns: histories, seed: 20251120 },
      );
    });
  });
}

async function follow(bench: StoreBench, steps: readonly Step[]): Promise<void> {
  const opened = await openArchive(await bench.makeLocation());
  assert.ok(opened.ok);
  const archive = opened.value;
  const published = await publishAll(archive);
  const views: View[] = [];
  let now = START;
  for (const { forward, views: viewed, withdrawn } of steps) {
    now += forward;
    const batch = viewed.map(([id, reader]) => ({
      articleId: articleId(id),
      readerKey: `r${reader}`,
      at: now,
    }));
    await archive.recordViews(batch);
    views.push(...batch.filter(({ articleId }) => published.has(articleId)));
    await withdraw(archive, published, withdrawn, now);
    const { windows } = await archive.readRankings(now, SHOWN);
    for (const window of ["day", "week", "month"] as const) {
      assert.deepEqual(windows[window], countByHand(window, views, published, now));
    }
  }
  await archive.close();
}

/** Articles published at two instants, so that ties are broken by time and by id. */
async function publishAll(archive: Archive): Promise<Map<number, Article>> {
  const published = new Map<number, Article>();
  for (let at = 0; at < ARTICLES; at += 1) {
    const publishedAt = new Date(START - (at % 2) * HOUR).toISOString();
    const article = await archive.createArticle(makeArticle({ publishedAt }));
    published.set(article.id, article);
  }
  return published;
}

async function withdraw(
  archive: Archive,
  published: Map<number, Article>,
  id: number,
  now: number,
): Promise<void> {
  const article = published.get(id);
  if (article?.state.kind !== "published") return;
  const at = new Date(now).toISOString();
  const state = { ...article.state, kind: "withdrawn", withdrawnAt: at, reason: "誤報" } as const;
  await archive.saveArticle({ ...article, state, revision: 2 });
  published.delete(id);
}

const LENGTH: Readonly<Record<RankingWindow, readonly [step: number, steps: number]>> = {
  day: [MINUTE, 1440],
  week: [HOUR, 168],
  month: [HOUR, 720],
};

function countByHand(
  window: RankingWindow,
  views: readonly View[],
  published: ReadonlyMap<number, Article>,
  now: number,
): readonly RankedArticle[] {
  const [step, steps] = LENGTH[window];
  const until = now - (now % step);
  const from = until - step * steps;
  const firstViews = new Map<string, View>();
  for (const view of views) {
    const day = Math.floor((view.at + 9 * HOUR) / DAY);
    const key = `${view.articleId} ${view.readerKey} ${day}`;
    if (!firstViews.has(key)) firstViews.set(key, view);
  }
  const counted = [...published.values()].map((article) => ({
    articleId: article.id,
    readers: [...firstViews.values()].filter(
      ({ articleId, at }) => articleId === article.id && at >= from && at < until,
    ).length,
    since: article.state.kind === "published" ? article.state.publishedAt : "",
  }));
  return counted
    .filter(({ readers }) => readers > 0)
    .sort((a, b) => b.readers - a.readers || b.since.localeCompare(a.since) || b.articleId - a.articleId)
    .slice(0, SHOWN)
    .map(({ articleId, readers }) => ({ articleId, readers }));
}
