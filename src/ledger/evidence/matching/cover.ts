// Takes a pair; gives how much of the promise's matter each place of the announcement has, all places at once: the sums of ten thousands of places, and nothing is made for any of them.

import type { ReadLater } from "../reading/later-announcement.ts";
import { subjectsIn, type SubjectsCounted } from "./contexts.ts";
import { OF_ONE } from "./counted-terms.ts";
import { keepLast } from "./keep-last.ts";
import type { Pair } from "./pair.ts";
import { placesIn } from "./places.ts";

/** By place. Coverages are of all words by the square of their weight, so that those count most that tell the matter from others. */
export type Cover = {
  /** Of which pair: the next one's numbers take their place. */
  pair: Pair | undefined;
  /** How many subjects of its own it has. */
  readonly subjects: SubjectsCounted[];
  /** With all that tells of the place. */
  readonly whole: Float64Array;
  /** Of the best thing of a list. */
  readonly ofOne: Float64Array;
  /** Of the weightiest word, and of the action that the matter ends in. */
  readonly object: Float64Array;
  readonly action: Float64Array;
  /** How many words are told by half at least. */
  readonly words: Float64Array;
  readonly clause: Float64Array;
  readonly sentence: Float64Array;
  /** In the promise's own words, not in others for the same. */
  readonly same: Float64Array;
};

/** A word counts that is told by half. */
export const COUNTS = 0.5;

const coverIn = keepLast((later: ReadLater): Cover => {
  const places = placesIn(later);
  const numbers = (): Float64Array => new Float64Array(places.length);
  return {
    pair: undefined,
    subjects: places.map(() => 0),
    whole: numbers(),
    ofOne: numbers(),
    object: numbers(),
    action: numbers(),
    words: numbers(),
    clause: numbers(),
    sentence: numbers(),
    same: numbers(),
  };
});

function clear({ whole, words, clause, sentence, same }: Cover): void {
  for (let at = 0; at < whole.length; at += 1) {
    whole[at] = 0;
    words[at] = 0;
    clause[at] = 0;
    sentence[at] = 0;
    same[at] = 0;
  }
}

/** More than one of another matter count as two. */
function countSubjects({ subjects }: Cover, { terms, later }: Pair): void {
  const { hasTopic, counts } = subjectsIn(later);
  const others = [...counts];
  const isOwn = hasTopic.map((has) => !has);
  for (const { topicOf, subjectOf } of terms) {
    for (const at of topicOf) isOwn[at] = true;
    for (const at of subjectOf) others[at] = (others[at] ?? 0) - 1;
  }
  for (let at = 0; at < subjects.length; at += 1) {
    const count = others[at] ?? 0;
    subjects[at] = isOwn[at] !== true || count > 1 ? 2 : count === 1 ? 1 : 0;
  }
}

/** Each term after the other, so that sums are the same to the last digit whoever asks. */
function addTerms({ whole, words, clause, sentence, subjects }: Cover, { terms, counted }: Pair): void {
  for (let term = 0; term < terms.length; term += 1) {
    const told = terms[term];
    if (told === undefined || !told.isTold) continue;
    const count = counted.counts[term] ?? 0;
    const { best: bests, clause: inClause, sentence: inSentence } = told;
    for (let at = 0; at < whole.length; at += 1) {
      const best = bests[subjects[at] ?? 0]?.[at] ?? 0;
      whole[at] = (whole[at] ?? 0) + best * count;
      if (best >= COUNTS) words[at] = (words[at] ?? 0) + 1;
      clause[at] = (clause[at] ?? 0) + (inClause[at] ?? 0) * count;
      sentence[at] = (sentence[at] ?? 0) + (inSentence[at] ?? 0) * count;
    }
  }
}

function addSame({ same }: Cover, { terms, undertaking }: Pair): void {
  let all = 0;
  for (let term = 0; term < terms.length; term += 1) {
    const verbatim = terms[term]?.verbatim;
    const counted = (undertaking.terms[term]?.weight ?? 0) ** 2;
    all += counted;
    if (verbatim === undefined) continue;
    for (let at = 0; at < same.length; at += 1) if (verbatim[at] === 1) same[at] = (same[at] ?? 0) + counted;
  }
  for (let at = 0; at < same.length; at += 1) same[at] = all === 0 ? 0 : (same[at] ?? 0) / all;
}

type Sought = "best" | "clause" | "sentence";

/** Of the things of a list the one of which most is there. */
function oneAt({ subjects }: Cover, { terms, counted }: Pair, at: number, sought: Sought): number {
  let one = 0;
  for (const part of counted.parts) {
    let sum = 0;
    for (const term of part.at) {
      const told = terms[term];
      const numbers = sought === "best" ? told?.best[subjects[at] ?? 0] : told?.[sought];
      sum += (numbers?.[at] ?? 0) * (counted.counts[term] ?? 0);
    }
    one = Math.max(one, part.all === 0 ? 0 : sum / part.all);
  }
  return one * OF_ONE;
}

function share(sum: number, all: number, ofOne: number): number {
  return Math.max(all === 0 ? 0 : sum / all, ofOne);
}

/** Of its matter a place has to have so much to be looked at, unless the thing itself is named. */
export const LEAST_COVERAGE = 0.2;

function finishAt(cover: Cover, pair: Pair, at: number): void {
  const { whole, ofOne, object, action, clause, sentence, subjects } = cover;
  const { counted, terms, undertaking } = pair;
  const { all, parts, tops } = counted;
  const bestOf = (term: number): number => terms[term]?.best[subjects[at] ?? 0]?.[at] ?? 0;
  const hasParts = parts.length > 0;
  const one = hasParts ? oneAt(cover, pair, at, "best") : 0;
  ofOne[at] = one;
  whole[at] = share(whole[at] ?? 0, all, one);
  if ((whole[at] ?? 0) < LEAST_COVERAGE && undertaking.names.length === 0) return;
  clause[at] = share(clause[at] ?? 0, all, hasParts ? oneAt(cover, pair, at, "clause") : 0);
  sentence[at] = share(sentence[at] ?? 0, all, hasParts ? oneAt(cover, pair, at, "sentence") : 0);
  let top = one;
  for (const term of tops) top = Math.max(top, bestOf(term));
  object[at] = top;
  action[at] = Math.max(counted.action < 0 ? 1 : bestOf(counted.action), one);
}

/** Those of the pair, until they are asked of another one of the same announcement. */
export function coverOf(pair: Pair): Cover {
  const cover = coverIn(pair.later);
  if (cover.pair === pair) return cover;
  cover.pair = pair;
  clear(cover);
  countSubjects(cover, pair);
  addTerms(cover, pair);
  addSame(cover, pair);
  for (let at = 0; at < cover.whole.length; at += 1) finishAt(cover, pair, at);
  return cover;
}
