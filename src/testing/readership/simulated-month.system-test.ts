// A simulated month on both engines, with troubles; `npm run prove` makes it a busy one, and a calm one before it.

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { after, before, describe, it } from "node:test";
import { openArchive } from "../../store/open-archive.ts";
import type { TestPostgres } from "../postgres.ts";
import { startTestPostgres } from "../postgres.ts";
import type { TrialPlan } from "./trial.ts";
import { runTrial } from "./trial.ts";

const MIDNIGHT = Date.parse("2024-02-10T00:00:00+09:00") / 60_000;
const DAY = 1440;

/** Of the whole month; `npm run prove` asks for 20 million of 50,000 articles, minute by minute. */
const VIEWS = Number(process.env["SHIRASE_SIMULATED_VIEWS"] ?? 30_000);
const ARTICLES = Number(process.env["SHIRASE_SIMULATED_ARTICLES"] ?? 600);
const COMPARISONS = Number(process.env["SHIRASE_SIMULATED_COMPARISONS"] ?? 20);
const MINUTES_PER_BATCH = Number(process.env["SHIRASE_SIMULATED_BATCH"] ?? 15);
/** More than 31, so that hours are forgotten, unless it is to be a month and no more. */
const DAYS = Number(process.env["SHIRASE_SIMULATED_DAYS"] ?? 33);
const SEED = Number(process.env["SHIRASE_SEED"] ?? 20_251_120);

/** Files in memory: a month has 43,200 commits, and what a disk takes for each is no part of what is shown here. */
const MEMORY = "/dev/shm";

function planOf(location: string, troubled: boolean): TrialPlan {
  return {
    traffic: {
      seed: SEED,
      from: MIDNIGHT,
      minutes: DAYS * DAY,
      earlierArticles: ARTICLES * 0.6,
      articlesPerDay: (ARTICLES * 0.4) / DAYS,
      withdrawnPerDay: Math.min(20, ARTICLES / 200),
      // Weekends are quieter.
      viewsPerDay: (VIEWS / DAYS) * 1.094,
      readers: Math.ceil(VIEWS / 12),
    },
    comparisons: COMPARISONS,
    minutesPerBatch: MINUTES_PER_BATCH,
    longestStep: MINUTES_PER_BATCH * 4,
    troubled,
    open: async () => {
      const opened = await openArchive(location);
      assert.ok(opened.ok, opened.ok ? "" : opened.error.message);
      return opened.value;
    },
  };
}

async function hold(t: TestContext, location: string, troubled: boolean): Promise<void> {
  const started = performance.now();
  const { differences, ...outcome } = await runTrial(planOf(location, troubled));
  const seconds = Math.round((performance.now() - started) / 1000);
  t.diagnostic(`${JSON.stringify(outcome)} in ${seconds} s`);
  assert.deepEqual(differences, []);
  assert.ok(outcome.comparisons >= COMPARISONS - 1, `${outcome.comparisons} comparisons`);
  if (!troubled) return;
  for (const [trouble, times] of Object.entries(outcome.troubles)) assert.ok(times > 0, `no ${trouble}`);
}

describe("a simulated month's rankings are those of counting every view", () => {
  const folder = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), "shirase-month-"));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("on SQLite, undisturbed", (t) => hold(t, join(folder, "calm.db"), false));

  it("on SQLite, with restarts, repeated and late beacons and clocks that jump", (t) =>
    hold(t, join(folder, "troubled.db"), true));

  describe("on PostgreSQL", () => {
    let postgres: TestPostgres | undefined;
    before(async () => {
      postgres = await startTestPostgres();
    });
    after(() => postgres?.stop());

    it("with the same troubles", async (t) =>
      hold(t, await (postgres ?? assert.fail("no server")).createDatabase(), true));
  });
});
