// Search trial: a filled store and questions → what was found beside a plain look; and what each took.

import type { SearchAnswer, SearchQuestion, SearchStore } from "../../../newsroom/ports/search-store.ts";
import { MOST_COUNTED } from "../../../newsroom/ports/search-store.ts";
import { type OracleAnswer, type PlainOracle, createPlainOracle } from "./plain-oracle.ts";
import { type TrialArticle, makeTrialArticles } from "./trial-articles.ts";
import { type TrialQuestion, type TrialSort, makeTrialQuestions } from "./trial-questions.ts";
import { type TrialWords, makeTrialWords } from "./trial-words.ts";

export type TrialCorpus = {
  readonly articles: readonly TrialArticle[];
  readonly words: TrialWords;
  readonly questions: readonly TrialQuestion[];
  readonly oracle: PlainOracle;
};

export type Comparison = {
  readonly asked: number;
  /** Of what the plain look finds, as far as it was compared: 1 is all. */
  readonly recall: number;
  /** What was found in another order, or counted otherwise, or is not there: questions as JSON. */
  readonly wrong: readonly string[];
};

/** Milliseconds from question to cards, of a page of twenty. */
export type Timing = {
  readonly sort: TrialSort;
  readonly question: SearchQuestion;
  readonly wall: number;
  readonly core: number;
};

/** Milliseconds of a core so far, of all that works for a search. */
export type CoreClock = () => number;

/** Of what is common so many are compared; of what is less common, all. */
const COMPARED = MOST_COUNTED;

export function makeTrialCorpus(seed: number, count: number, questions: number): TrialCorpus {
  const words = makeTrialWords(seed);
  const articles = makeTrialArticles(seed, count, words);
  return {
    articles,
    words,
    questions: makeTrialQuestions(seed, questions, { articles, words }),
    oracle: createPlainOracle(articles),
  };
}

type Compared = { readonly wanted: number; readonly found: number; readonly isEqual: boolean };

/** The answer from its first page on, as long as the plain look's is, or `COMPARED`. */
async function compare(store: SearchStore, oracle: PlainOracle, question: SearchQuestion): Promise<Compared> {
  const { exact, widened }: OracleAnswer = oracle.find(question);
  const wanted = [...exact, ...widened].slice(0, COMPARED);
  const { cards, count, widened: others } = await store.search({ ...question, limit: COMPARED });
  const ids: readonly number[] = cards.map(({ id }) => id);
  const known = new Set(ids);
  const reachesOthers = widened.length > 0 && exact.length < COMPARED;
  const isEqual =
    count === Math.min(exact.length, MOST_COUNTED) &&
    ids.length === wanted.length &&
    wanted.every((id, at) => ids[at] === id) &&
    (others !== undefined) === reachesOthers &&
    (others === undefined || others.count === Math.min(widened.length, MOST_COUNTED));
  return { wanted: wanted.length, found: wanted.filter((id) => known.has(id)).length, isEqual };
}

/** The question for a later page, as a reader comes to it: from page to page. */
async function turnTo(
  store: SearchStore,
  { question, page }: TrialQuestion,
): Promise<{ readonly question: SearchQuestion; readonly before: readonly number[] }> {
  let turned = question;
  const before: number[] = [];
  for (let left = page; left > 0; left -= 1) {
    const { cards, next }: SearchAnswer = await store.search(turned);
    if (!next) break;
    before.push(...cards.map(({ id }) => id));
    turned = { ...question, after: next };
  }
  return { question: turned, before };
}

/** Pages one after the other are what one long page is. */
async function comparePages(store: SearchStore, oracle: PlainOracle, asked: TrialQuestion): Promise<boolean> {
  const { question, before } = await turnTo(store, asked);
  const { cards } = await store.search(question);
  const { exact, widened } = oracle.find(asked.question);
  const shown = [...before, ...cards.map(({ id }): number => id)];
  return shown.every((id, at) => [...exact, ...widened][at] === id);
}

export async function compareWithOracle(
  store: SearchStore,
  { questions, oracle }: Pick<TrialCorpus, "questions" | "oracle">,
): Promise<Comparison> {
  const wrong: string[] = [];
  let [wanted, found] = [0, 0];
  for (const asked of questions) {
    const compared = await compare(store, oracle, asked.question);
    wanted += compared.wanted;
    found += compared.found;
    if (compared.isEqual && (asked.page === 0 || (await comparePages(store, oracle, asked)))) continue;
    wrong.push(JSON.stringify(asked));
  }
  return { asked: questions.length, recall: wanted === 0 ? 1 : found / wanted, wrong };
}

/** One after the other, each once: nothing was asked just before. */
export async function timeQuestions(
  store: SearchStore,
  questions: readonly TrialQuestion[],
  readCore: CoreClock,
): Promise<readonly Timing[]> {
  const timings: Timing[] = [];
  for (const asked of questions) {
    const { question } = await turnTo(store, asked);
    const [wall, core] = [performance.now(), readCore()];
    await store.search(question);
    timings.push({
      sort: asked.sort,
      question,
      wall: performance.now() - wall,
      core: readCore() - core,
    });
  }
  return timings;
}
