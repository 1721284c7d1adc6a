// Search trial suite: a small newsroom of made-up articles, in which an engine has to find what a plain look through them finds.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Engine } from "../../store/engines/engine.ts";
import { ALL_MIGRATIONS } from "../../store/migrations/all-migrations.ts";
import { migrate } from "../../store/migrations/migrate.ts";
import { createSearchStore } from "../../store/search/search-store.ts";
import { fillSearchStore } from "../search/trial/fill-search-store.ts";
import { compareWithOracle, makeTrialCorpus } from "../search/trial/search-trial.ts";
import type { StoreBench } from "./store-bench.ts";

/** More than PostgreSQL reads without its index; `npm run prove -- search` has 100,000 and 500. */
const ARTICLES = 420;
const QUESTIONS = 70;

export function describeSearchTrial(
  bench: StoreBench,
  openEngine: (location: string) => Promise<Engine>,
): void {
  describe("search beside a plain look", () => {
    it("finds all of it, in its order, and counts it", async () => {
      const engine = await openEngine(await bench.makeStore());
      try {
        const migrated = await migrate(engine, ALL_MIGRATIONS, "trial");
        assert.ok(migrated.ok);
        const corpus = makeTrialCorpus(3, ARTICLES, QUESTIONS);
        await fillSearchStore(engine, corpus.articles);
        const { recall, wrong } = await compareWithOracle(createSearchStore(engine), corpus);
        assert.deepEqual([recall, wrong], [1, []]);
        const found = corpus.questions.filter(
          ({ question }) => corpus.oracle.find(question).exact.length > 0,
        );
        assert.ok(found.length > QUESTIONS / 2, `${found.length} questions find something`);
      } finally {
        await engine.close();
      }
    });
  });
}
