// The proof of search: 100,000 articles and 500 questions, each engine beside a plain look through all texts.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openPostgresql } from "../../../store/engines/postgresql.ts";
import { openSqlite } from "../../../store/engines/sqlite.ts";
import { ALL_MIGRATIONS } from "../../../store/migrations/all-migrations.ts";
import { migrate } from "../../../store/migrations/migrate.ts";
import { createSearchStore } from "../../../store/search/search-store.ts";
import { compareWithOracle, makeTrialCorpus } from "./search-trial.ts";
import {
  TRIAL_SEED,
  type TrialEngineName,
  makeTrialStores,
  openTrialPlace,
  trialFolder,
} from "./trial-stores.ts";

const ARTICLES = Number(process.env["SHIRASE_TRIAL_ARTICLES"] ?? 100_000);
const QUESTIONS = 500;
const ENGINES = ["sqlite", "postgresql"] as const;

await makeTrialStores(ENGINES, ARTICLES);
const corpus = makeTrialCorpus(TRIAL_SEED, ARTICLES, QUESTIONS);

async function prove(name: TrialEngineName, say: (line: string) => void): Promise<void> {
  const { location, stop } = await openTrialPlace(name, trialFolder(name, ARTICLES));
  const engine = name === "sqlite" ? await openSqlite(location) : await openPostgresql(location);
  try {
    const migrated = await migrate(engine, ALL_MIGRATIONS, "trial");
    assert.ok(migrated.ok);
    const { recall, wrong, asked } = await compareWithOracle(createSearchStore(engine), corpus);
    say(`recall ${recall.toFixed(4)} over ${asked} questions of ${ARTICLES} articles`);
    for (const question of wrong.slice(0, 10)) say(`wrong: ${question}`);
    assert.equal(recall, 1);
    assert.deepEqual(wrong, []);
  } finally {
    await engine.close();
    await stop();
  }
}

for (const name of ENGINES) {
  test(`${name} finds what a plain look finds, in its order, and counts it`, (t) =>
    prove(name, (line) => t.diagnostic(line)));
}
