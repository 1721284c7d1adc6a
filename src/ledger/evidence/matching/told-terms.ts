// Takes a later announcement and a term of a promise; gives how much of the term each stretch and each place of it has, looked up once for all promises with that term.

import { isAction, isKeptBy, kinOf, stagesBehind } from "../words/action-families.ts";
import type { ReadLater, Said } from "../reading/later-announcement.ts";
import type { MatterTerm } from "../reading/matter-terms.ts";
import { contextsOf, subjectsIn, type SubjectsCounted } from "./contexts.ts";
import { keepLast } from "./keep-last.ts";
import { placesIn, type Place } from "./places.ts";
import { numberOf, stretchesIn } from "./stretches.ts";
import { wholeOf } from "./whole-of-later.ts";

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

/** 0 to 1 each. By place in typed arrays: they are added up for thousands of promises. */
export type ToldTerm = {
  readonly isTold: boolean;
  /** In all of it as one stretch, and in the title. */
  readonly whole: number;
  readonly head: number;
  /** In the title or any sentence, the most. */
  readonly anywhere: number;
  /** The best of all that tells of a place, by how many subjects of its own it has. */
  readonly best: readonly Float64Array[];
  /** In its clause; in its sentence; there with what was asked. */
  readonly clause: Float64Array;
  readonly passage: Float64Array;
  readonly sentence: Float64Array;
  /** The places of which it is what they are about, and a subject. */
  readonly topicOf: readonly number[];
  readonly subjectOf: readonly number[];
  /** Whether the sentence has it in the promise's own words: 1, or 0. */
  readonly verbatim: Uint8Array;
};

const SUBJECTS: readonly SubjectsCounted[] = [0, 1, 2];
const NOWHERE = new Float64Array();

function verbatimIn(places: readonly Place[], { words }: MatterTerm): Uint8Array {
  const known: number[] = [];
  return Uint8Array.from(
    places,
    ({ index, passage }) => (known[index] ??= passage.normal.includes(words) ? 1 : 0),
  );
}

function ofPlaces(places: readonly Place[], shareOf: (place: Place) => number): Float64Array {
  return Float64Array.from(places, shareOf);
}

function toldTerm(later: ReadLater, term: MatterTerm): ToldTerm {
  const { whole, withClauses } = wholeOf(later);
  const places = placesIn(later);
  const verbatim = verbatimIn(places, term);
  const { isTopic, isSpecific } = subjectsIn(later);
  const always = {
    verbatim,
    topicOf: isTopic.get(term.key) ?? [],
    subjectOf: isSpecific.get(term.key) ?? [],
  };
  if (shareOfTerm(term, withClauses) === 0) return { ...NOT_TOLD, ...always };
  const shares = stretchesIn(later).map((said) => shareOfTerm(term, said));
  const shareIn = (said: Said): number => shares[numberOf(later, said)] ?? 0;
  const asked = (place: Place): readonly Said[] =>
    place.passage.role !== "answer"
      ? []
      : later.passages.filter(({ role, topic }) => role === "question" && topic === place.passage.topic);
  return {
    isTold: true,
    whole: shareOfTerm(term, whole),
    head: shareIn(later.head),
    anywhere: Math.max(...[later.head, ...later.passages].map(shareIn)),
    best: SUBJECTS.map((subjects) =>
      ofPlaces(places, (place) => {
        let best = 0;
        for (const { share, at } of contextsOf(later, place, subjects))
          best = Math.max(best, share * (shares[at] ?? 0));
        return best;
      }),
    ),
    clause: ofPlaces(places, ({ clause }) => shareIn(clause)),
    passage: ofPlaces(places, ({ passage }) => shareIn(passage)),
    sentence: ofPlaces(places, (place) => Math.max(...[place.passage, ...asked(place)].map(shareIn))),
    ...always,
  };
}

const NOT_TOLD: Omit<ToldTerm, "verbatim" | "topicOf" | "subjectOf"> = {
  isTold: false,
  whole: 0,
  head: 0,
  anywhere: 0,
  best: [NOWHERE, NOWHERE, NOWHERE],
  clause: NOWHERE,
  passage: NOWHERE,
  sentence: NOWHERE,
};

/** By the term itself, since many promises share it, and by what it is, since not all that are the same are one. */
type Known = { readonly byTerm: Map<MatterTerm, ToldTerm>; readonly byName: Map<string, ToldTerm> };

/** For many terms. */
export const termsTold = keepLast((later: ReadLater): ((term: MatterTerm) => ToldTerm) => {
  const { byTerm, byName }: Known = { byTerm: new Map(), byName: new Map() };
  return (term) => {
    const known = byTerm.get(term);
    if (known !== undefined) return known;
    const name = `${term.isConcept ? "concept" : "word"} ${term.key} ${term.words}`;
    const told = byName.get(name) ?? toldTerm(later, term);
    byName.set(name, told);
    byTerm.set(term, told);
    return told;
  };
});
