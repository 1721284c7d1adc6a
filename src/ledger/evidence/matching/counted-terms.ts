// Takes a promise and the language of an announcement; gives what each term of the promise counts in it, added up once for all places.

import type { UndertakingForEvidence } from "../reading/read-promise.ts";

type Part = { readonly at: readonly number[]; readonly all: number };

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

export function countTerms({ terms, head }: UndertakingForEvidence, language: "ja" | "en"): CountedTerms {
  const weights = terms.map(({ weight }) => weight).toSorted((a, b) => b - a);
  const [top = 0, last = 0] = [weights[0], weights[TELLING - 1]];
  const tops: number[] = [];
  const parts = new Map<number, { readonly at: number[]; all: number }>();
  let [all, action] = [0, -1];
  const counts = terms.map(({ key, weight, isConcept, language: own, part }, at) => {
    // A word of one language stands in no text of the other.
    const isForeign = !isConcept && own !== language && !KATAKANA.test(key);
    const count = isForeign ? 0 : weight ** 2 * (weight >= last ? 1 : REST);
    all += count;
    if (action < 0 && key === head) action = at;
    if (weight === top && count > 0) tops.push(at);
    if (part !== undefined) {
      const counted = parts.get(part) ?? { at: [], all: 0 };
      counted.at.push(at);
      counted.all += count;
      parts.set(part, counted);
    }
    return count;
  });
  return { counts, all, parts: [...parts.values()], tops, action };
}

function shareOf(best: readonly number[], { counts }: CountedTerms, { at, all }: Part): number {
  let sum = 0;
  for (const each of at) sum += (best[each] ?? 0) * (counts[each] ?? 0);
  return all === 0 ? 0 : sum / all;
}

/** Of visits, talks and exchanges one is something. */
export const OF_ONE = 0.8;

/** `best`: of each term how far it is told. */
export function coverageBy(
  best: readonly number[],
  counted: CountedTerms,
): { readonly share: number; readonly ofOne: number } {
  const { counts, all, parts } = counted;
  let [sum, one] = [0, 0];
  for (let at = 0; at < counts.length; at += 1) sum += (best[at] ?? 0) * (counts[at] ?? 0);
  for (const part of parts) one = Math.max(one, shareOf(best, counted, part));
  const ofOne = one * OF_ONE;
  return { share: Math.max(all === 0 ? 0 : sum / all, ofOne), ofOne };
}
