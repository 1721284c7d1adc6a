// Trial questions: made-up articles and a seed → searches of the sorts that readers make, with how many of each sort.

import type { SearchQuestion } from "../../../newsroom/ports/search-store.ts";
import { foldForSearch } from "../../../search/fold-for-search.ts";
import { createFractions } from "../../statements/passages/random.ts";
import { TRIAL_SECTIONS, type TrialArticle } from "./trial-articles.ts";
import { makeTrialWords } from "./trial-words.ts";

export const TRIAL_SORTS = [
  "rare",
  "common",
  "two words",
  "exclusion",
  "filtered",
  "paged",
  "nothing found",
] as const;
export type TrialSort = (typeof TRIAL_SORTS)[number];

export type TrialQuestion = { readonly sort: TrialSort; readonly question: SearchQuestion };

const COMMON_WORDS = 40;
const PAGE = 20;
const DAY_MS = 86_400_000;

export function makeTrialQuestions(
  seed: number,
  count: number,
  articles: readonly TrialArticle[],
  words: readonly string[] = makeTrialWords(seed),
): readonly TrialQuestion[] {
  const fraction = createFractions(seed + 2);
  const below = (limit: number): number => Math.floor(fraction() * limit);
  const article = (): TrialArticle => articles[below(articles.length)] ?? fail();
  const common = (): string => foldForSearch(words[below(COMMON_WORDS)] ?? "");
  /** A stretch of a text, as somebody copies it. */
  const stretch = (of: TrialArticle, length: number): string => {
    const text = foldForSearch(of.body[below(of.body.length)] ?? "");
    return text.slice(below(Math.max(1, text.length - length))).slice(0, length);
  };
  const termsOf = (sort: TrialSort): readonly string[] => {
    const one = article();
    switch (sort) {
      case "rare":
        return [stretch(one, 5 + below(8))];
      case "two words":
        return fraction() < 0.5
          ? [common(), common()]
          : [stretch(one, 2 + below(2)), stretch(one, 2 + below(2))];
      case "nothing found":
        return [`${stretch(one, 3)}${common()}${stretch(article(), 3)}`];
      case "common":
      case "exclusion":
      case "filtered":
      case "paged":
        return [fraction() < 0.8 ? common() : stretch(one, 2 + below(3))];
    }
  };
  const narrowingOf = (): Partial<SearchQuestion> => {
    const from = article().publishedAt;
    const choices: readonly Partial<SearchQuestion>[] = [
      { section: TRIAL_SECTIONS[below(TRIAL_SECTIONS.length)] ?? "defence" },
      { kind: "explainer" },
      { from, until: from + 90 * DAY_MS },
      { section: "defence", until: from },
    ];
    return choices[below(choices.length)] ?? {};
  };
  return Array.from({ length: count }, (_, at) => {
    const sort = TRIAL_SORTS[at % TRIAL_SORTS.length] ?? "rare";
    const terms = [...new Set(termsOf(sort))].filter(Boolean);
    const question: SearchQuestion = {
      terms,
      excluded: sort === "exclusion" ? [common()].filter((word) => !terms.includes(word)) : [],
      order: fraction() < 0.5 ? "newest" : "best",
      limit: PAGE,
      ...(sort === "filtered" && narrowingOf()),
    };
    return { sort, question };
  });
}

function fail(): never {
  throw new Error("There are no articles to make questions of.");
}
