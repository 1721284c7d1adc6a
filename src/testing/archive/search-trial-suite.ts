// Search trial suite: a small newsroom of made-up articles, in which an engine has to find what a plain look through them finds.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Engine } from "../../store/engines/engine.ts";
import { makeTrialCorpus, runSearchTrial } from "../search/trial/search-trial.ts";
import type { StoreBench } from "./store-bench.ts";

/** `npm run prove -- search` has 100,000 and 500. */
const ARTICLES = 150;
const QUESTIONS = 70;

export function describeSearchTrial(
  bench: StoreBench,
  openEngine: (location: string) => Promise<Engine>,
): void {
  describe("search beside a plain look", () => {
    it("finds all of it, in its order, and counts it", async () => {
      const engine = await openEngine(await bench.makeLocation());
      try {
        const corpus = makeTrialCorpus(3, ARTICLES, QUESTIONS);
        const { recall, wrong, bySort } = await runSearchTrial(engine, corpus);
        assert.deepEqual([recall, wrong], [1, []]);
        assert.equal(bySort.size, 7);
        const found = corpus.questions.filter(({ question }) => corpus.oracle.find(question).length > 0);
        assert.ok(found.length > QUESTIONS / 2, `${found.length} questions find something`);
      } finally {
        await engine.close();
      }
    });
  });
}
