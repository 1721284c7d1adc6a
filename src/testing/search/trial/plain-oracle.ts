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

export type PlainOracle = {
  /** Ids, in the order of the question. */
  readonly find: (question: SearchQuestion) => readonly number[];
};

function fold(article: TrialArticle): Folded {
  const [headline, lead] = [foldForSearch(article.headline), foldForSearch(article.lead)];
  const whole = [headline, lead, ...article.body.map(foldForSearch)].join("\n");
  return { article, headline, lead, whole };
}

const within = ({ article }: Folded, { section, kind, from, until }: SearchQuestion): boolean =>
  (section === undefined || article.section === section) &&
  (kind === undefined || article.kind === kind) &&
  (from === undefined || article.publishedAt >= from) &&
  (until === undefined || article.publishedAt < until);

/** 0 where the headline says all, 1 where headline and lead do, 2 anywhere. */
function tierOf({ headline, lead }: Folded, terms: readonly string[]): number {
  if (terms.every((term) => headline.includes(term))) return 0;
  return terms.every((term) => headline.includes(term) || lead.includes(term)) ? 1 : 2;
}

export function createPlainOracle(articles: readonly TrialArticle[]): PlainOracle {
  const newestFirst = articles.toSorted((a, b) => b.publishedAt - a.publishedAt || b.id - a.id).map(fold);
  return {
    find: (question) => {
      const { terms, excluded, order } = question;
      const found = newestFirst.filter(
        (folded) =>
          terms.every((term) => folded.whole.includes(term)) &&
          !excluded.some((term) => folded.whole.includes(term)) &&
          within(folded, question),
      );
      const tiers: [number[], number[], number[]] = [[], [], []];
      for (const folded of found) {
        const tier = order === "best" ? tierOf(folded, terms) : 0;
        tiers[tier]?.push(folded.article.id);
      }
      return tiers.flat();
    },
  };
}
