// Pair: a promise and a later announcement, with how much of the promise's words each stretch of the announcement has, looked up once.

import { isAction, isKeptBy, kinOf, stagesBehind } from "../words/action-families.ts";
import type { ReadLater, Said } from "../reading/later-announcement.ts";
import type { MatterTerm } from "../reading/matter-terms.ts";
import type { UndertakingForEvidence } from "../reading/read-promise.ts";

export type Pair = {
  readonly undertaking: UndertakingForEvidence;
  readonly later: ReadLater;
  /** For each term of the promise, 0 to 1. */
  sharesOf(said: Said): readonly number[];
};

const PART_ENOUGH = 0.4;
const BIGRAMS_SHARE = 0.8;
const STEM = 5;
/** Another action of the same family: the visit for the port call. */
export const KIN_SHARE = 0.5;
/** What comes after on the same way: the signature for the negotiation. */
export const STAGE_SHARE = 0.8;
const KEPT_SHARE = 0.85;

/** Words of announcements are shorter; of a line without end all parts would be looked for. */
const LONGEST_WORD = 60;

/** Length of the longest part of the word, of two characters at least, that stands in the text. */
function longestIn(word: string, normal: string): number {
  for (let length = word.length - 1; length >= 2; length -= 1) {
    for (let at = 0; at + length <= word.length; at += 1)
      if (normal.includes(word.slice(at, at + length))) return length;
  }
  return 0;
}

/** How much of a word of the promise stands in the text: all of it, its stem, or the pairs of its characters. */
function shareOfWord(word: string, normal: string): number {
  if (normal.includes(word)) return 1;
  if (/^[a-z]/u.test(word)) {
    return word.length >= STEM && normal.includes(word.slice(0, STEM)) ? BIGRAMS_SHARE : 0;
  }
  if (word.length <= 2 || word.length > LONGEST_WORD) return 0;
  return longestIn(word, normal) >= PART_ENOUGH * word.length
    ? (longestIn(word, normal) / word.length) * BIGRAMS_SHARE
    : 0;
}

function shareOfTerm(term: MatterTerm, said: Said): number {
  if (!term.isConcept) return shareOfWord(term.key, said.normal);
  if (said.concepts.has(term.key)) return 1;
  if (stagesBehind(term.key).some((stage) => said.concepts.has(stage))) return STAGE_SHARE;
  if (!isAction(term.key)) return 0;
  let best = 0;
  for (const kin of kinOf(term.key)) {
    if (said.concepts.has(kin)) best = Math.max(best, isKeptBy(term.key, kin) ? KEPT_SHARE : KIN_SHARE);
  }
  return best;
}

export function pairUp(undertaking: UndertakingForEvidence, later: ReadLater): Pair {
  const known = new Map<Said, readonly number[]>();
  return {
    undertaking,
    later,
    sharesOf: (said) => {
      const before = known.get(said);
      if (before) return before;
      const shares = undertaking.terms.map((term) => shareOfTerm(term, said));
      known.set(said, shares);
      return shares;
    },
  };
}
