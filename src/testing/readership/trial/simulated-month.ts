// Simulated month: where a store is → the outcome of a month's traffic in it; as a program, on SQLite, for `npm run prove`.

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openArchive } from "../../../store/open-archive.ts";
import type { TrialPlan } from "./trial.ts";
import { runTrial } from "./trial.ts";

const MIDNIGHT = Date.parse("2024-02-10T00:00:00+09:00") / 60_000;
const DAY = 1440;

/** Of the whole month; `npm run prove` asks for 20 million of 50,000 articles, in batches of five minutes. */
const VIEWS = Number(process.env["SHIRASE_SIMULATED_VIEWS"] ?? 6_000);
const ARTICLES = Number(process.env["SHIRASE_SIMULATED_ARTICLES"] ?? 400);
const COMPARISONS = Number(process.env["SHIRASE_SIMULATED_COMPARISONS"] ?? 20);
const MINUTES_PER_BATCH = Number(process.env["SHIRASE_SIMULATED_BATCH"] ?? 480);
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

/** A folder for stores, removed with the outcome. */
export function makeStoreFolder(): string {
  return mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), "shirase-month-"));
}

/** Fails where a ranking differs from the oracle's; gives what was done, as one line. */
export async function holdMonth(location: string, troubled: boolean): Promise<string> {
  const started = performance.now();
  const { differences, ...outcome } = await runTrial(planOf(location, troubled));
  const seconds = Math.round((performance.now() - started) / 1000);
  assert.deepEqual(differences, []);
  assert.ok(outcome.comparisons >= COMPARISONS - 1, `${outcome.comparisons} comparisons`);
  if (troubled) {
    for (const [trouble, times] of Object.entries(outcome.troubles)) assert.ok(times > 0, `no ${trouble}`);
  }
  return `${JSON.stringify(outcome)} in ${seconds} s`;
}

if (import.meta.main) {
  const folder = makeStoreFolder();
  try {
    for (const name of process.argv.slice(2)) {
      console.log(`${name}: ${await holdMonth(join(folder, `${name}.db`), name === "troubled")}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
