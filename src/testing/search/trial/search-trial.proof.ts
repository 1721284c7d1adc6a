// The proof of search: 100,000 articles and 500 questions, each engine beside a plain look through all texts.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Engine } from "../../../store/engines/engine.ts";
import { openPostgresql } from "../../../store/engines/postgresql.ts";
import { openSqlite } from "../../../store/engines/sqlite.ts";
import { startTestPostgres } from "../../postgres/postgres.ts";
import { makeTrialCorpus, runSearchTrial } from "./search-trial.ts";

const ARTICLES = Number(process.env["SHIRASE_TRIAL_ARTICLES"] ?? 100_000);
const QUESTIONS = 500;
const SEED = 20_261_127;

const corpus = makeTrialCorpus(SEED, ARTICLES, QUESTIONS);

async function prove(engine: Engine, say: (line: string) => void): Promise<void> {
  const { recall, wrong, asked, times, filledSeconds } = await runSearchTrial(engine, corpus);
  say(
    `${ARTICLES} articles filled in ${filledSeconds.toFixed(0)} s; recall ${recall.toFixed(4)} over ${asked}`,
  );
  say(
    `middle ${times.middle.toFixed(1)} ms, 95th ${times.p95.toFixed(1)} ms, slowest ${times.slowest.toFixed(1)} ms`,
  );
  for (const question of wrong.slice(0, 10)) say(`wrong: ${question}`);
  assert.equal(recall, 1);
  assert.deepEqual(wrong, []);
}

test("SQLite finds what a plain look finds, in its order", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "shirase-search-trial-"));
  const engine = await openSqlite(join(folder, "trial.db"));
  t.after(async () => {
    await engine.close();
    rmSync(folder, { recursive: true });
  });
  await prove(engine, (line) => t.diagnostic(line));
});

test("PostgreSQL finds what a plain look finds, in its order", async (t) => {
  const postgres = await startTestPostgres();
  t.after(() => postgres.stop());
  const engine = await openPostgresql(await postgres.createDatabase());
  try {
    await prove(engine, (line) => t.diagnostic(line));
  } finally {
    await engine.close();
  }
});
