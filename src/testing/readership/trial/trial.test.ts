import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openArchive } from "../../../store/open-archive.ts";
import type { TrialPlan } from "./trial.ts";
import { runTrial } from "./trial.ts";

const MIDNIGHT = Date.parse("2024-02-27T00:00:00+09:00") / 60_000;

/** A week and a day, over a leap day. */
const PLAN: TrialPlan = {
  traffic: {
    seed: 20_251_120,
    from: MIDNIGHT,
    minutes: 8 * 1440,
    earlierArticles: 300,
    articlesPerDay: 20,
    withdrawnPerDay: 2,
    viewsPerDay: 1_500,
    readers: 400,
  },
  comparisons: 25,
  minutesPerBatch: 7,
  longestStep: 40,
  troubled: false,
  open: async () => {
    const opened = await openArchive(":memory:");
    assert.ok(opened.ok);
    return opened.value;
  },
};

describe("the rankings of a simulated week", () => {
  it("are those of an oracle that counts every view, item by item", async () => {
    const outcome = await runTrial(PLAN);
    assert.deepEqual(outcome.differences, []);
    assert.equal(outcome.comparisons, PLAN.comparisons);
    assert.ok(outcome.counted > 5_000, `${outcome.counted} readers`);
  });
});
