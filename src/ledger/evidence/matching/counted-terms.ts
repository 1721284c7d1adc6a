// Takes a promise and the language of an announcement; gives what each term of the promise counts in it, added up once for all places.

import type { UndertakingForEvidence } from "../reading/read-promise.ts";

export type Part = { readonly at: readonly number[]; readonly all: number };

export type CountedTerms = {
  /** By the square of its weight; none where it cannot stand in the text. */
  readonly counts: readonly number[];
  readonly all: number;
  /** The things of a list. */
  readonly parts: readonly Part[];
  /** The weightiest that count. */
  readonly tops: readonly number[];
  /** The action that the matter ends in; below 0 where it ends in a thing. */
  readonly action: number;
};

/** So many words tell a matter; the others are said once and left out later. */
const TELLING = 3;
const REST = 0.4;
const KATAKANA = /^[\p{Script=Katakana}ー]/u;

type Terms = UndertakingForEvidence["terms"];

/** The weight of the weightiest, and of the last of those that tell. */
function topWeights(terms: Terms): readonly [top: number, last: number] {
  let [first, second, third] = [0, 0, 0];
  for (const { weight } of terms) {
    if (weight <= third) continue;
    third = weight;
    if (third > second) [second, third] = [third, second];
    if (second > first) [first, second] = [second, first];
  }
  return [first, terms.length < TELLING ? 0 : third];
}

function partsOf(terms: Terms, counts: readonly number[]): readonly Part[] {
  const parts = new Map<number, { readonly at: number[]; all: number }>();
  terms.forEach(({ part }, at) => {
    if (part === undefined) return;
    const counted = parts.get(part) ?? { at: [], all: 0 };
    counted.at.push(at);
    counted.all += counts[at] ?? 0;
    parts.set(part, counted);
  });
  return [...parts.values()];
}

/** A word of one language stands in no text of the other. */
function isForeign({ key, isConcept, language: own }: Terms[number], language: "ja" | "en"): boolean {
  return !isConcept && own !== language && !KATAKANA.test(key);
}

export function countTerms({ terms, head }: UndertakingForEvidence, language: "ja" | "en"): CountedTerms {
  const [top, last] = topWeights(terms);
  const [counts, tops]: readonly [number[], number[]] = [[], []];
  let [all, action, hasParts] = [0, -1, false];
  for (const term of terms) {
    const { key, weight, part } = term;
    const count = isForeign(term, language) ? 0 : weight ** 2 * (weight >= last ? 1 : REST);
    all += count;
    if (action < 0 && key === head) action = counts.length;
    if (weight === top && count > 0) tops.push(counts.length);
    if (part !== undefined) hasParts = true;
    counts.push(count);
  }
  return { counts, all, parts: hasParts ? partsOf(terms, counts) : [], tops, action };
}

function shareOf(best: readonly number[], { counts }: CountedTerms, { at, all }: Part): number {
  let sum = 0;
  for (const each of at) sum += (best[each] ?? 0) * (counts[each] ?? 0);
  return all === 0 ? 0 : sum / all;
}

/** Of visits, talks and exchanges one is something. */
export const OF_ONE = 0.8;

/** 0 to 1. `best`: of each term how far it is told. */
export function coverageBy(best: readonly number[], counted: CountedTerms): number {
  const { counts, all, parts } = counted;
  let [sum, one] = [0, 0];
  for (let at = 0; at < counts.length; at += 1) sum += (best[at] ?? 0) * (counts[at] ?? 0);
  for (const part of parts) one = Math.max(one, shareOf(best, counted, part));
  return Math.max(all === 0 ? 0 : sum / all, one * OF_ONE);
}
