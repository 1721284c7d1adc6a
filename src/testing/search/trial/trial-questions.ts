// Trial questions: made-up articles and a seed → searches of the sorts that readers and hostile clients make, as many of each sort.

import type { SearchQuestion } from "../../../newsroom/ports/search-store.ts";
import { foldForSearch } from "../../../search/fold-for-search.ts";
import { createFractions } from "../../statements/passages/random.ts";
import { TRIAL_SECTIONS, type TrialArticle } from "./trial-articles.ts";
import { COMMON_SENTENCES } from "./trial-frames.ts";
import { type TrialWords, pickPlace } from "./trial-words.ts";

export const TRIAL_SORTS = [
  "a copied stretch",
  "a name",
  "a common word",
  "a sentence that many share",
  "one or two characters",
  "two words",
  "three words",
  "exclusion",
  "filtered",
  "later pages",
  "in other words, too",
  "nothing found",
  "hostile",
] as const;
export type TrialSort = (typeof TRIAL_SORTS)[number];

export type TrialQuestion = {
  readonly sort: TrialSort;
  readonly question: SearchQuestion;
  /** How many pages in. */
  readonly page: number;
};

type Corpus = { readonly articles: readonly TrialArticle[]; readonly words: TrialWords };
type Makers = {
  readonly fraction: () => number;
  readonly below: (limit: number) => number;
  readonly article: () => TrialArticle;
  /** A word that stands in a tenth of all texts, or in nearly all. */
  readonly common: () => string;
  /** A stretch of a text, as somebody copies it. */
  readonly stretch: (length: number) => string;
  readonly shared: () => string;
  readonly name: () => string;
};

const COMMON_WORDS = 60;
const PAGE = 20;
const PAGES = 5;
const DAY_MS = 86_400_000;
const LONGEST = 200;
const MOST_WORDS = 10;

/** What every text of a kind says: of each sentence what stands between its words. */
const SHARED = COMMON_SENTENCES.flatMap((sentence) => sentence.split(/\{\w\}/u))
  .map(foldForSearch)
  .filter(({ length }) => length > 4);

function createMakers(seed: number, { articles, words }: Corpus): Makers {
  const fraction = createFractions(seed + 2);
  const below = (limit: number): number => Math.floor(fraction() * limit);
  const pick = <T>(all: readonly T[]): T => all[below(all.length)] ?? fail();
  const names = [words.people, words.ships].map((known) => known.map(({ name }) => name));
  return {
    fraction,
    below,
    article: () => pick(articles),
    common: () => foldForSearch(words.words[below(COMMON_WORDS)] ?? ""),
    stretch: (length) => {
      const text = foldForSearch(pick(pick(articles).body));
      return text.slice(below(Math.max(1, text.length - length))).slice(0, length);
    },
    shared: () => pick(SHARED),
    name: () => {
      const all = pick([...names, words.places, words.units]);
      return foldForSearch(all[pickPlace(fraction, all.length)] ?? "");
    },
  };
}

/** A long phrase all parts of which are common, ten words each in half of all texts, one sign over and over. */
function hostileTerms({ fraction, below, shared, common }: Makers): readonly string[] {
  const choice = below(3);
  if (choice === 0) {
    let phrase = "";
    while (phrase.length < LONGEST) phrase += fraction() < 0.5 ? shared() : common();
    return [phrase.slice(0, LONGEST)];
  }
  if (choice === 1) return Array.from({ length: MOST_WORDS }, common);
  return [(["の", "した", "防衛省", "訓練"][below(4)] ?? "の").repeat(LONGEST / 4)];
}

function termsOf(makers: Makers, sort: TrialSort): readonly string[] {
  const { fraction, below, common, stretch, shared, name } = makers;
  switch (sort) {
    case "a copied stretch":
      return [stretch(5 + below(8))];
    case "a name":
      return [name()];
    case "a sentence that many share":
      return [shared()];
    case "one or two characters":
      return [stretch(1 + below(2))];
    case "two words":
      return fraction() < 0.5 ? [common(), common()] : [name(), stretch(2 + below(2))];
    case "three words":
      return [common(), fraction() < 0.5 ? common() : shared(), fraction() < 0.5 ? name() : common()];
    case "nothing found":
      return [`${stretch(3)}${common()}${stretch(3)}`];
    case "hostile":
      return hostileTerms(makers);
    case "a common word":
      return [common()];
    case "exclusion":
    case "filtered":
    case "later pages":
    case "in other words, too":
      return [[common(), shared(), name(), stretch(2 + below(3))][below(4)] ?? common()];
  }
}

function narrowingOf({ article, below }: Makers): Partial<SearchQuestion> {
  const { publishedAt: from, issuer, person } = article();
  const choices: readonly Partial<SearchQuestion>[] = [
    { section: TRIAL_SECTIONS[below(TRIAL_SECTIONS.length)] ?? "defence" },
    { kind: "explainer" },
    { issuer },
    { person },
    { from, until: from + 90 * DAY_MS },
    { section: "defence", until: from },
    { person, section: "personnel" },
  ];
  return choices[below(choices.length)] ?? {};
}

/** What each word may be written as, too: words more rare and more common. */
function widenedOf(
  { name, common, stretch }: Makers,
  terms: readonly string[],
): readonly (readonly string[])[] {
  return terms.map((term) => [...new Set([term, name(), common(), stretch(4)])]);
}

function makeQuestion(makers: Makers, sort: TrialSort): SearchQuestion {
  const terms = [...new Set(termsOf(makers, sort))].filter(Boolean);
  return {
    terms,
    excluded: sort === "exclusion" ? [makers.common()].filter((word) => !terms.includes(word)) : [],
    order: makers.fraction() < 0.5 ? "newest" : "best",
    limit: PAGE,
    ...(sort === "filtered" && narrowingOf(makers)),
    ...(sort === "in other words, too" && { widened: widenedOf(makers, terms) }),
  };
}

export function makeTrialQuestions(seed: number, count: number, corpus: Corpus): readonly TrialQuestion[] {
  const makers = createMakers(seed, corpus);
  return Array.from({ length: count }, (_, at) => {
    const sort = TRIAL_SORTS[at % TRIAL_SORTS.length] ?? "a name";
    const question = makeQuestion(makers, sort);
    return { sort, question, page: sort === "later pages" ? 1 + makers.below(PAGES) : 0 };
  });
}

function fail(): never {
  throw new Error("There are no articles to make questions of.");
}
