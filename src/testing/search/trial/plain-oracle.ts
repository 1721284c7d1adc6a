// Plain oracle: made-up articles and a search → what is to be found, by looking for each substring in each text; it knows no index.

import type { SearchQuestion } from "../../../newsroom/ports/search-store.ts";
import { foldForSearch } from "../../../search/fold-for-search.ts";
import type { TrialArticle } from "./trial-articles.ts";

type Folded = {
  readonly article: TrialArticle;
  readonly headline: string;
  readonly lead: string;
  /** All of it; a line feed, which is in no phrase, parts what no phrase goes across. */
  readonly whole: string;
};

/** Ids, in the order of the question: what says it as it was asked, and behind it what only the widened search finds. */
export type OracleAnswer = { readonly exact: readonly number[]; readonly widened: readonly number[] };

export type PlainOracle = {
  readonly find: (question: SearchQuestion) => OracleAnswer;
};

type Groups = readonly (readonly string[])[];

function fold(article: TrialArticle): Folded {
  const [headline, lead] = [foldForSearch(article.headline), foldForSearch(article.lead)];
  const whole = [headline, lead, ...article.body.map(foldForSearch)].join("\n");
  return { article, headline, lead, whole };
}

const within = (
  { article }: Folded,
  { section, kind, issuer, person, from, until }: SearchQuestion,
): boolean =>
  (section === undefined || article.section === section) &&
  (kind === undefined || article.kind === kind) &&
  (issuer === undefined || article.issuer === issuer) &&
  (person === undefined || article.person === person) &&
  (from === undefined || article.publishedAt >= from) &&
  (until === undefined || article.publishedAt < until);

const holds = (groups: Groups, texts: readonly string[]): boolean =>
  groups.every((group) => group.some((phrase) => texts.some((text) => text.includes(phrase))));

/** 0 where the headline says all, 1 where headline and lead do, 2 anywhere. */
function tierOf({ headline, lead }: Folded, groups: Groups): number {
  if (holds(groups, [headline])) return 0;
  return holds(groups, [headline, lead]) ? 1 : 2;
}

function order(found: readonly Folded[], groups: Groups, isBest: boolean): readonly number[] {
  const tiers: [number[], number[], number[]] = [[], [], []];
  for (const folded of found) tiers[isBest ? tierOf(folded, groups) : 0]?.push(folded.article.id);
  return tiers.flat();
}

export function createPlainOracle(articles: readonly TrialArticle[]): PlainOracle {
  const newestFirst = articles.toSorted((a, b) => b.publishedAt - a.publishedAt || b.id - a.id).map(fold);
  const answers = new Map<SearchQuestion, OracleAnswer>();
  const look = (question: SearchQuestion): OracleAnswer => {
    const { terms, excluded, widened } = question;
    const groups = terms.map((term) => [term]);
    const exact: Folded[] = [];
    const others: Folded[] = [];
    for (const folded of newestFirst) {
      const texts = [folded.whole];
      const isExact = holds(groups, texts);
      if (!isExact && !(widened && holds(widened, texts))) continue;
      if (!within(folded, question) || excluded.some((term) => folded.whole.includes(term))) continue;
      (isExact ? exact : others).push(folded);
    }
    const isBest = question.order === "best";
    return { exact: order(exact, groups, isBest), widened: order(others, widened ?? [], isBest) };
  };
  return {
    // Two engines are asked the same.
    find: (question) => {
      const answer = answers.get(question) ?? look(question);
      answers.set(question, answer);
      return answer;
    },
  };
}
