// Pair: a promise and a later announcement, with how much of the promise's words each stretch of the announcement has, looked up once.

import { isAction, isKeptBy, kinOf, stagesBehind } from "../words/action-families.ts";
import type { ReadLater, Said } from "../reading/later-announcement.ts";
import type { MatterTerm } from "../reading/matter-terms.ts";
import type { UndertakingForEvidence } from "../reading/read-promise.ts";
import { countTerms, coverageBy, type CountedTerms } from "./counted-terms.ts";
import { numberOf } from "./stretches.ts";
import { wholeOf } from "./whole-of-later.ts";

export type Pair = {
  readonly undertaking: UndertakingForEvidence;
  readonly later: ReadLater;
  readonly counted: CountedTerms;
  /** The terms that are told anywhere, by their number. */
  readonly told: readonly number[];
  /** For each term of the promise, 0 to 1. `at`: the stretch's number, where it is known. */
  sharesOf(said: Said, at?: number): readonly number[];
  /** Of all words of the matter, by the stretch alone, 0 to 1. */
  coverageOf(said: Said): number;
};

const PART_ENOUGH = 0.4;
const BIGRAMS_SHARE = 0.8;
const STEM = 5;
/** Another action of the same family: the visit for the port call. */
const KIN_SHARE = 0.5;
/** What comes after on the same way: the signature for the negotiation. */
const STAGE_SHARE = 0.8;
const KEPT_SHARE = 0.85;

/** Words of announcements are shorter; of a line without end all parts would be looked for. */
const LONGEST_WORD = 60;

/** Length of the longest part of the word, of two characters at least, that stands in the text; 0 where it is shorter than `least`. */
function longestIn(word: string, normal: string, least: number): number {
  for (let length = word.length - 1; length >= Math.max(2, least); length -= 1) {
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
  return (longestIn(word, normal, PART_ENOUGH * word.length) / word.length) * BIGRAMS_SHARE;
}

type Answer = readonly [concept: string, share: number];

const ANSWERS = new Map<string, readonly Answer[]>();

/** The concepts that answer to one of the promise in its stead, the best first. */
export function answersTo(concept: string): readonly Answer[] {
  const known = ANSWERS.get(concept);
  if (known !== undefined) return known;
  const kin = isAction(concept) ? [...kinOf(concept)] : [];
  const answers: readonly Answer[] = [
    ...stagesBehind(concept).map((stage) => [stage, STAGE_SHARE] as const),
    ...kin.filter((other) => isKeptBy(concept, other)).map((other) => [other, KEPT_SHARE] as const),
    ...kin.filter((other) => !isKeptBy(concept, other)).map((other) => [other, KIN_SHARE] as const),
  ];
  ANSWERS.set(concept, answers);
  return answers;
}

function shareOfTerm({ key, isConcept }: MatterTerm, { normal, concepts }: Said): number {
  if (!isConcept) return shareOfWord(key, normal);
  if (concepts.has(key)) return 1;
  for (const [concept, share] of answersTo(key)) if (concepts.has(concept)) return share;
  return 0;
}

/** Of each stretch of an announcement, by its number, how much of the term it has. */
type OfStretches = (number | undefined)[];

const OF_TERMS = new WeakMap<ReadLater, Map<string, OfStretches>>();

/** The same for all promises with that term: they are many, and share what they speak of. */
function stretchesOf(later: ReadLater, { key, isConcept }: MatterTerm): OfStretches {
  const ofLater = OF_TERMS.get(later) ?? new Map<string, OfStretches>();
  OF_TERMS.set(later, ofLater);
  const id = isConcept ? `concept ${key}` : key;
  const known = ofLater.get(id) ?? [];
  ofLater.set(id, known);
  return known;
}

/** Whether the term is told anywhere; kept where no stretch has its number. */
const ANYWHERE = 0;

function isToldIn(later: ReadLater, term: MatterTerm, ofStretches: OfStretches): boolean {
  ofStretches[ANYWHERE] ??= shareOfTerm(term, wholeOf(later).withClauses);
  return ofStretches[ANYWHERE] > 0;
}

type Found = { readonly shares: readonly number[]; readonly coverage: number };

export function pairUp(undertaking: UndertakingForEvidence, later: ReadLater): Pair {
  const { terms } = undertaking;
  const counted = countTerms(undertaking, later.language);
  const ofTerms = terms.map((term) => stretchesOf(later, term));
  const told: number[] = [];
  terms.forEach((term, at) => {
    if (isToldIn(later, term, ofTerms[at] ?? [])) told.push(at);
  });
  const known: (Found | undefined)[] = [];
  const shareIn = (at: number, said: Said, number: number): number => {
    const [term, ofStretches] = [terms[at], ofTerms[at]];
    if (term === undefined || ofStretches === undefined) return 0;
    if (number < 0) return shareOfTerm(term, said);
    return (ofStretches[number + 1] ??= shareOfTerm(term, said));
  };
  const find = (said: Said, number: number): Found => {
    const before = number < 0 ? undefined : known[number];
    if (before !== undefined) return before;
    const shares = terms.map(() => 0);
    for (const at of told) shares[at] = shareIn(at, said, number);
    const found = { shares, coverage: coverageBy(shares, counted).share };
    if (number >= 0) known[number] = found;
    return found;
  };
  return {
    undertaking,
    later,
    counted,
    told,
    sharesOf: (said, at = numberOf(later, said)) => find(said, at).shares,
    coverageOf: (said) => find(said, numberOf(later, said)).coverage,
  };
}
