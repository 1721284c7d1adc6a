// Pair: a promise and a later announcement, with how much of the promise's words each stretch of the announcement has.

import type { ReadLater } from "../reading/later-announcement.ts";
import type { UndertakingForEvidence } from "../reading/read-promise.ts";
import { countTerms, coverageBy, type CountedTerms } from "./counted-terms.ts";
import { termsTold, type ToldTerm } from "./told-terms.ts";

export type Pair = {
  readonly undertaking: UndertakingForEvidence;
  readonly later: ReadLater;
  readonly counted: CountedTerms;
  /** Each term of the promise in the announcement. */
  readonly terms: readonly ToldTerm[];
};

export function pairUp(undertaking: UndertakingForEvidence, later: ReadLater): Pair {
  return {
    undertaking,
    later,
    counted: countTerms(undertaking, later.language),
    terms: undertaking.terms.map(termsTold(later)),
  };
}

/** Of all words of the matter, by how much of each there is. */
export function coverageOf({ terms, counted }: Pair, shareOf: (told: ToldTerm) => number): number {
  return coverageBy(terms.map(shareOf), counted);
}
