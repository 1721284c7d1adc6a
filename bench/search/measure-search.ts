// What a search costs: 500 questions of all sorts over 100,000 articles of 1,200 characters on each engine, whole pages, publishing beside it; and what is shown first.

import { loadHouseSearch } from "../../src/house-search.ts";
import { createDeskSynonyms } from "../../src/search/names/desk-synonyms.ts";
import { createNameDirectory } from "../../src/search/names/name-directory.ts";
import type { SearchKnowledge } from "../../src/search/names/widen-search.ts";
import { findArticles } from "../../src/site/search/find-articles.ts";
import { createArchive } from "../../src/store/create-archive.ts";
import type { Engine } from "../../src/store/engines/engine.ts";
import { openPostgresql } from "../../src/store/engines/postgresql.ts";
import { openSqlite } from "../../src/store/engines/sqlite.ts";
import { ALL_MIGRATIONS } from "../../src/store/migrations/all-migrations.ts";
import { migrate } from "../../src/store/migrations/migrate.ts";
import { openArchive } from "../../src/store/open-archive.ts";
import { judgeSearch } from "../../src/testing/search/judge-search.ts";
import { type CoreClock, timeQuestions } from "../../src/testing/search/trial/search-trial.ts";
import { makeTrialArticles } from "../../src/testing/search/trial/trial-articles.ts";
import {
  TRIAL_SORTS,
  type TrialQuestion,
  makeTrialQuestions,
} from "../../src/testing/search/trial/trial-questions.ts";
import {
  TRIAL_SEED,
  type TrialEngineName,
  makeTrialStores,
  openTrialPlace,
  trialFolder,
} from "../../src/testing/search/trial/trial-stores.ts";
import { makeTrialWords } from "../../src/testing/search/trial/trial-words.ts";
import type { Figure } from "../run.ts";
import { NO_DATABASE, openDatabaseTime } from "../scale/database-time.ts";
import { type Cost, takeBack, timePublishing } from "./publish.ts";

/** SHIRASE_TRIAL_ARTICLES asks for fewer, where there is little time. */
const ARTICLES = Number(process.env["SHIRASE_TRIAL_ARTICLES"] ?? 100_000);
const QUESTIONS = 500;
const OTHERS = 200;
const TYPED = 150;
const ENGINES = ["sqlite", "postgresql"] as const;

type Asked = {
  readonly questions: readonly TrialQuestion[];
  /** Asked before: a store that answers has its usual pages in memory, and all its connections. */
  readonly others: readonly TrialQuestion[];
  readonly typed: readonly string[];
  readonly knowledge: SearchKnowledge;
};

function quantile(numbers: readonly number[], share: number): string {
  const ordered = numbers.toSorted((a, b) => a - b);
  return (ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? 0).toFixed(1);
}

/** Of a core, as other programs on the machine do not change it; by the clock beside it. */
function figureOf(name: string, costs: readonly Cost[], aim?: string): Figure {
  const [core, wall] = [costs.map((cost) => cost.core), costs.map((cost) => cost.wall)];
  const rest = `middle ${quantile(core, 0.5)}, 99th ${quantile(core, 0.99)}, slowest ${quantile(core, 1)}`;
  return {
    name,
    figure: `${quantile(core, 0.95)} ms`,
    beside: `${rest}; by the clock ${quantile(wall, 0.5)}, 95th ${quantile(wall, 0.95)}`,
    ...(aim !== undefined && { aim }),
  };
}

/** Whole pages, with what shows why each was found: phrases, names by their readings, and slips. */
async function timePages(
  engine: Engine,
  { typed, knowledge }: Asked,
  readCore: CoreClock,
): Promise<readonly Cost[]> {
  const archive = createArchive(engine, 0);
  const costs: Cost[] = [];
  for (const words of typed) {
    const [wall, core] = [performance.now(), readCore()];
    await findArticles(archive, { words, order: costs.length % 2 === 0 ? "newest" : "best" }, knowledge);
    costs.push({ wall: performance.now() - wall, core: readCore() - core });
  }
  return costs;
}

async function measureOn(name: TrialEngineName, asked: Asked): Promise<readonly Figure[]> {
  const { location, stop } = await openTrialPlace(name, trialFolder(name, ARTICLES));
  const engine = name === "sqlite" ? await openSqlite(location) : await openPostgresql(location);
  const database = name === "sqlite" ? NO_DATABASE : await openDatabaseTime(location);
  try {
    const migrated = await migrate(engine, ALL_MIGRATIONS, name);
    if (!migrated.ok) throw new Error(migrated.error.message);
    const archive = createArchive(engine, 0);
    const { questions, others } = asked;
    await timeQuestions(archive, others, () => 0);
    await timePublishing(archive, () => 0);
    await database.look();
    const readCore: CoreClock = () => {
      const { user, system } = process.cpuUsage();
      return database.read() + (user + system) / 1_000;
    };
    await takeBack(engine, ARTICLES);
    const timings = await timeQuestions(archive, questions, readCore);
    const pages = await timePages(engine, asked, readCore);
    const costs = await timePublishing(archive, readCore);
    return [
      figureOf(
        `${name}: 95th of ${QUESTIONS} searches, ${ARTICLES.toLocaleString("en")} articles`,
        timings,
        "20 ms",
      ),
      ...TRIAL_SORTS.map((sort) =>
        figureOf(
          `  ${sort}`,
          timings.filter((timing) => timing.sort === sort),
        ),
      ),
      figureOf(`  ${TYPED} whole pages`, pages),
      figureOf("  publishing one article", costs, "50 ms"),
    ];
  } finally {
    await takeBack(engine, ARTICLES);
    await database.close();
    await engine.close();
    await stop();
  }
}

async function judge({ knowledge }: Pick<Asked, "knowledge">): Promise<Figure> {
  const opened = await openArchive(":memory:");
  if (!opened.ok) throw new Error(opened.error.message);
  const { asked, right, misses } = await judgeSearch(opened.value, knowledge);
  await opened.value.close();
  return {
    name: "what a reader wanted is shown first",
    figure: `${right} of ${asked}`,
    ...(misses.length > 0 && { beside: `not: ${misses.map(({ words }) => words).join(", ")}` }),
    aim: "50",
  };
}

/** What people type: the words of questions, readings and misspelt names. */
function makeTyped(questions: readonly TrialQuestion[], people: ReturnType<typeof makeTrialWords>["people"]) {
  return Array.from({ length: TYPED }, (_, at) => {
    const { name = "", reading = "" } = people[(at * 7) % 200] ?? {};
    const words = questions[at * 3]?.question.terms.join(" ") ?? "";
    return [words, reading.replace("・", ""), words, `${name.slice(0, -1)}朗`][at % 4] ?? words;
  });
}

export async function measureSearch(): Promise<readonly Figure[]> {
  const house = await loadHouseSearch();
  if (!house.ok) throw new Error("the house's words for search cannot be read");
  const { names, alike } = house.value;
  const synonyms = createDeskSynonyms(alike);
  await makeTrialStores(ENGINES, ARTICLES);
  const words = makeTrialWords(TRIAL_SEED);
  const articles = makeTrialArticles(TRIAL_SEED, ARTICLES, words);
  const questions = makeTrialQuestions(TRIAL_SEED, QUESTIONS, { articles, words });
  const typed = makeTyped(questions, words.people);
  const known = [...names, ...words.people, ...words.ships];
  const others = makeTrialQuestions(TRIAL_SEED + 1, OTHERS, { articles, words });
  const asked = { questions, others, typed, knowledge: { names: createNameDirectory(known), synonyms } };
  const figures = [await judge({ knowledge: { names: createNameDirectory(names), synonyms } })];
  for (const name of ENGINES) figures.push(...(await measureOn(name, asked)));
  return figures;
}
