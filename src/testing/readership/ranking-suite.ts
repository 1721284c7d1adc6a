// Ranking suite: rankings of random histories against a count of every single view.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Ranker } from "../../readership/ranking/ranker.ts";
import { createRanker } from "../../readership/ranking/ranker.ts";
import { openArchive } from "../../store/open-archive.ts";
import type { Article } from "../../terms/article.ts";
import { articleId } from "../../terms/ids.ts";
import { RANKING_WINDOWS } from "../../terms/ranking.ts";
import { withdraw } from "../archive/change-articles.ts";
import { makeArticle, makeDraft } from "../archive/specimens.ts";
import type { StoreBench } from "../archive/store-bench.ts";
import type { Oracle } from "./trial/oracle.ts";
import { createOracle } from "./trial/oracle.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.parse("2025-01-30T03:17:00.000Z");

const ARTICLES = 6;
const READERS = 5;
const SECTIONS = ["japan", "world"] as const;

/** A step of a driven clock: it moves on, then articles are viewed, one may be withdrawn, kept out or come in. */
type Step = {
  readonly forward: number;
  readonly views: readonly (readonly [article: number, reader: number])[];
  readonly changed: number;
  readonly change: "withdraw" | "exclude" | "publish" | "publish an old one";
  /** The process ends and another starts. */
  readonly restart: boolean;
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
  changed: fc.integer({ min: 1, max: ARTICLES * 6 }),
  change: fc.constantFrom("withdraw", "exclude", "publish", "publish an old one"),
  restart: fc.nat({ max: 4 }).map((chance) => chance === 0),
});

export function describeRankings(bench: StoreBench, histories: number): void {
  describe("rankings of any history", () => {
    it("are what counting every view gives, for a ranker that follows and for one that has just started", async () => {
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
  const opened = await openArchive(await bench.makeStore());
  assert.ok(opened.ok);
  const archive = opened.value;
  const oracle = createOracle();
  const published = new Map<number, Article>();
  for (let at = 0; at < ARTICLES; at += 1) {
    await publish(archive, oracle, published, START - (at % 2) * HOUR);
  }
  let ranker = createRanker(archive);
  let now = START;
  for (const step of steps) {
    now += step.forward;
    for (const [id, reader] of step.views) {
      if (published.has(id)) oracle.view(Math.floor(now / MINUTE), articleId(id), reader);
    }
    const views = step.views.map(([id, reader]) => ({
      articleId: articleId(id),
      visitor: { address: `192.0.2.${reader}`, userAgent: "Browser/1" },
    }));
    await archive.recordViews(views, now);
    await changeArticle(archive, oracle, published, step, now);
    if (step.restart) ranker = createRanker(archive);
    await compare(ranker, oracle, now);
    while ((await archive.forgetViews(now)) === "more");
    await compare(createRanker(archive), oracle, now);
  }
  await archive.close();
}

async function publish(
  archive: Archive,
  oracle: Oracle,
  published: Map<number, Article>,
  publishedAt: number,
): Promise<void> {
  const section = SECTIONS[published.size % 2] ?? SECTIONS[0];
  const draft = makeDraft({ section });
  const at = new Date(publishedAt).toISOString();
  const article = await archive.createArticle(makeArticle({ draft, createdAt: at, publishedAt: at }));
  published.set(article.id, article);
  oracle.publish({ id: article.id, section, publishedAt });
}

async function changeArticle(
  archive: Archive,
  oracle: Oracle,
  published: Map<number, Article>,
  { changed, change }: Step,
  now: number,
): Promise<void> {
  if (change === "publish") return publish(archive, oracle, published, now);
  if (change === "publish an old one") return publish(archive, oracle, published, START - changed * HOUR);
  const article = published.get(changed);
  if (article?.state.kind !== "published") return;
  if (change === "exclude") {
    const at = new Date(now).toISOString();
    const decision = { articleId: article.id, excluded: true, by: "editor", at, reason: "訂正中" };
    assert.equal(await archive.decideRanking(decision), "saved");
  } else {
    await withdraw(archive, article, now);
    published.delete(changed);
  }
  oracle.hide(article.id);
}

async function compare(ranker: Ranker, oracle: Oracle, now: number): Promise<void> {
  await ranker.follow(now);
  const minute = Math.floor(now / MINUTE);
  for (const window of RANKING_WINDOWS) {
    const expected = oracle.rank(window, minute, "compared");
    const overall = expected.map(({ articleId, readers, before }) => ({
      articleId,
      readers,
      ...(before === undefined ? {} : { before }),
    }));
    assert.deepEqual(ranker.list({ window }), overall);
    assert.deepEqual(ranker.list({ window, after: 1, limit: 2 }), overall.slice(1, 3));
    assert.equal(ranker.count({ window }), overall.length);
    const earlier = oracle.rank(window, minute - (window === "day" ? 60 : 1440));
    for (const section of SECTIONS) {
      const inSection = expected.filter((place) => place.section === section);
      const before = earlier.filter((place) => place.section === section).map(({ articleId }) => articleId);
      assert.deepEqual(
        ranker.list({ window, section }).map((place) => [place.articleId, place.readers, place.before ?? 0]),
        inSection.map(({ articleId, readers }) => [articleId, readers, before.indexOf(articleId) + 1]),
      );
    }
  }
}
