// Search trial: an empty store of an engine, a number of articles and of questions → what was found beside a plain look, and how long it took.

import type { SearchAnswer, SearchQuestion, SearchStore } from "../../../newsroom/ports/search-store.ts";
import { MOST_COUNTED } from "../../../newsroom/ports/search-store.ts";
import type { Engine } from "../../../store/engines/engine.ts";
import { ALL_MIGRATIONS } from "../../../store/migrations/all-migrations.ts";
import { migrate } from "../../../store/migrations/migrate.ts";
import { createSearchStore } from "../../../store/search/search-store.ts";
import { fillSearchStore } from "./fill-search-store.ts";
import { type PlainOracle, createPlainOracle } from "./plain-oracle.ts";
import { type TrialArticle, makeTrialArticles } from "./trial-articles.ts";
import { makeTrialWords } from "./trial-words.ts";
import { type TrialQuestion, TRIAL_SORTS, type TrialSort, makeTrialQuestions } from "./trial-questions.ts";

export type TrialCorpus = {
  readonly articles: readonly TrialArticle[];
  readonly questions: readonly TrialQuestion[];
  readonly oracle: PlainOracle;
};

export type Quantiles = { readonly middle: number; readonly p95: number; readonly slowest: number };

export type TrialResult = {
  readonly asked: number;
  /** Of what the plain look finds, as far as it was compared: 1 is all. */
  readonly recall: number;
  /** What was found in another order, or counted otherwise, or is not there: questions as JSON. */
  readonly wrong: readonly string[];
  /** Milliseconds from question to cards, of a page of twenty. */
  readonly times: Quantiles;
  readonly bySort: ReadonlyMap<TrialSort, Quantiles>;
  readonly filledSeconds: number;
};

/** So many of what is common are compared; what is less common, whole. */
const COMPARED = 200;

export function makeTrialCorpus(seed: number, articles: number, questions: number): TrialCorpus {
  const words = makeTrialWords(seed);
  const made = makeTrialArticles(seed, articles, words);
  return {
    articles: made,
    questions: makeTrialQuestions(seed, questions, made, words),
    oracle: createPlainOracle(made),
  };
}

function quantilesOf(times: readonly number[]): Quantiles {
  const ordered = times.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? 0;
  return { middle: at(0.5), p95: at(0.95), slowest: at(1) };
}

async function compare(
  store: SearchStore,
  oracle: PlainOracle,
  question: SearchQuestion,
): Promise<{ readonly wanted: number; readonly found: number; readonly isEqual: boolean }> {
  const all = oracle.find(question);
  const limit = all.length < MOST_COUNTED ? MOST_COUNTED : COMPARED;
  const wanted = all.slice(0, limit);
  const { cards, count } = await store.search({ ...question, limit });
  const ids: readonly number[] = cards.map(({ id }) => id);
  const known = new Set(ids);
  const isEqual =
    count === Math.min(all.length, MOST_COUNTED) &&
    ids.length === wanted.length &&
    wanted.every((id, at) => ids[at] === id);
  return { wanted: wanted.length, found: wanted.filter((id) => known.has(id)).length, isEqual };
}

/** Later pages are asked from where the first ends. */
async function findStart(store: SearchStore, { sort, question }: TrialQuestion): Promise<SearchQuestion> {
  if (sort !== "paged") return question;
  const { next }: SearchAnswer = await store.search(question);
  return next ? { ...question, after: next } : question;
}

export async function runSearchTrial(engine: Engine, corpus: TrialCorpus): Promise<TrialResult> {
  const { articles, questions, oracle } = corpus;
  const migrated = await migrate(engine, ALL_MIGRATIONS, "trial");
  if (!migrated.ok) throw new Error(migrated.error.message);
  const started = performance.now();
  await fillSearchStore(engine, articles);
  const filledSeconds = (performance.now() - started) / 1000;
  const store = createSearchStore(engine);
  const wrong: string[] = [];
  let [wanted, found] = [0, 0];
  for (const { question } of questions) {
    const compared = await compare(store, oracle, question);
    wanted += compared.wanted;
    found += compared.found;
    if (!compared.isEqual) wrong.push(JSON.stringify(question));
  }
  const times = new Map<TrialSort, number[]>(TRIAL_SORTS.map((sort) => [sort, []]));
  for (const asked of questions) {
    const question = await findStart(store, asked);
    const from = performance.now();
    await store.search(question);
    times.get(asked.sort)?.push(performance.now() - from);
  }
  return {
    asked: questions.length,
    recall: wanted === 0 ? 1 : found / wanted,
    wrong,
    times: quantilesOf([...times.values()].flat()),
    bySort: new Map([...times].map(([sort, each]) => [sort, quantilesOf(each)])),
    filledSeconds,
  };
}
