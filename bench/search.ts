// What a search costs: 500 questions of seven sorts over 100,000 articles of 1,200 characters, on each engine; and what is shown first.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadHouseSearch } from "../src/house-search.ts";
import { createDeskSynonyms } from "../src/search/names/desk-synonyms.ts";
import { createNameDirectory } from "../src/search/names/name-directory.ts";
import type { Engine } from "../src/store/engines/engine.ts";
import { openPostgresql } from "../src/store/engines/postgresql.ts";
import { openSqlite } from "../src/store/engines/sqlite.ts";
import { openArchive } from "../src/store/open-archive.ts";
import { startTestPostgres } from "../src/testing/postgres/postgres.ts";
import { judgeSearch } from "../src/testing/search/judge-search.ts";
import {
  type Quantiles,
  type TrialCorpus,
  makeTrialCorpus,
  runSearchTrial,
} from "../src/testing/search/trial/search-trial.ts";
import type { Figure } from "./run.ts";

/** SHIRASE_TRIAL_ARTICLES asks for fewer, where there is little time. */
const ARTICLES = Number(process.env["SHIRASE_TRIAL_ARTICLES"] ?? 100_000);
const QUESTIONS = 500;
const SEED = 20_261_127;

const show = ({ middle, slowest }: Quantiles): string =>
  `middle ${middle.toFixed(1)}, slowest ${slowest.toFixed(1)} ms`;

async function measureOn(name: string, engine: Engine, corpus: TrialCorpus): Promise<readonly Figure[]> {
  const { times, bySort, recall, wrong, asked, filledSeconds } = await runSearchTrial(engine, corpus);
  return [
    {
      name: `${name}: 95th of ${asked} searches, ${ARTICLES.toLocaleString("en")} articles`,
      figure: `${times.p95.toFixed(1)} ms`,
      beside: show(times),
      aim: "20 ms",
    },
    ...[...bySort].map(([sort, each]) => ({
      name: `  ${sort}`,
      figure: `${each.p95.toFixed(1)} ms`,
      beside: show(each),
    })),
    {
      name: "  recall beside a plain look",
      figure: recall.toFixed(4),
      beside: `${wrong.length} answers in another order or number`,
      aim: "1.00",
    },
    { name: "  index filled", figure: `${filledSeconds.toFixed(0)} s` },
  ];
}

async function measureSqlite(corpus: TrialCorpus): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "shirase-bench-"));
  const engine = await openSqlite(join(folder, "search.db"));
  try {
    return await measureOn("SQLite", engine, corpus);
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measurePostgresql(corpus: TrialCorpus): Promise<readonly Figure[]> {
  const postgres = await startTestPostgres();
  const engine = await openPostgresql(await postgres.createDatabase());
  try {
    return await measureOn("PostgreSQL", engine, corpus);
  } finally {
    await engine.close();
    await postgres.stop();
  }
}

async function judge(): Promise<Figure> {
  const [house, opened] = await Promise.all([loadHouseSearch(), openArchive(":memory:")]);
  if (!house.ok || !opened.ok) throw new Error("the house or a store cannot be opened");
  const { names, alike } = house.value;
  const knowledge = { names: createNameDirectory(names), synonyms: createDeskSynonyms(alike) };
  const { asked, right, misses } = await judgeSearch(opened.value, knowledge);
  await opened.value.close();
  return {
    name: "what a reader wanted is shown first",
    figure: `${right} of ${asked}`,
    ...(misses.length > 0 && { beside: `not: ${misses.map(({ words }) => words).join(", ")}` }),
    aim: "45",
  };
}

export async function measureSearch(): Promise<readonly Figure[]> {
  const corpus = makeTrialCorpus(SEED, ARTICLES, QUESTIONS);
  return [await judge(), ...(await measureSqlite(corpus)), ...(await measurePostgresql(corpus))];
}
