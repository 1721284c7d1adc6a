// Takes the terms of an article and articles that share some of them, and gives those that share most, weighed by rarity.

import type { CountedTerm, TermKind } from "../../terms/term.ts";

/** What a shared term is worth where only these two articles have it. Kind and issuer alone make nobody read on. */
const WORTH: Readonly<Record<TermKind, number>> = { person: 4, topic: 4, place: 2, issuer: 1, kind: 1 };
/** More than issuer and kind together. */
const LEAST_WORTH = 2;

/** `shared`: of the first article's terms, those that this one has too. */
export type Candidate = {
  readonly id: number;
  /** Milliseconds since the epoch. */
  readonly publishedAt: number;
  readonly shared: readonly CountedTerm[];
};

/** Two articles that share what two have: the whole worth; what a thousand have: a tenth of it. */
function rarityOf({ articles }: CountedTerm): number {
  return 1 / Math.log2(Math.max(2, articles));
}

function scoreOf({ shared }: Candidate): number {
  return shared.reduce((sum, term) => sum + WORTH[term.kind] * rarityOf(term), 0);
}

/** Worth anything by itself: a person, a topic or a place. */
function isTelling({ shared }: Candidate): boolean {
  return shared.some(({ kind }) => WORTH[kind] >= LEAST_WORTH);
}

export function rarestFirst(terms: readonly CountedTerm[]): readonly CountedTerm[] {
  const worth = (term: CountedTerm): number => WORTH[term.kind] * rarityOf(term);
  return terms.toSorted((a, b) => worth(b) - worth(a) || (a.key < b.key ? -1 : 1));
}

/** The highest score first; of equal ones the newest, then the higher id. */
export function rankRelated(candidates: readonly Candidate[], limit: number): readonly Candidate[] {
  return candidates
    .filter(isTelling)
    .map((candidate) => ({ candidate, score: scoreOf(candidate) }))
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        b.candidate.publishedAt - a.candidate.publishedAt ||
        b.candidate.id - a.candidate.id,
    )
    .slice(0, limit)
    .map(({ candidate }) => ({ ...candidate, shared: rarestFirst(candidate.shared) }));
}
