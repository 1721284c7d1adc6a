// Takes the outline of a promise; gives the keys by which later announcements are found for it in the store: what they add up to is never less than what the index counts.

import type { OutlineTerm, PromiseKey, PromiseOutline } from "../../../terms/ledger/evidence-keys.ts";
import { answersTo } from "../matching/told-terms.ts";
import { pairsIn } from "../reading/letters.ts";
import { keyOfConcept, keyOfLetters, keyOfName } from "./mention-of-later.ts";

const ALL = 1000;

function keysOfTerm([word, isConcept]: OutlineTerm): readonly (readonly [key: string, share: number])[] {
  if (isConcept === 0) return pairsIn(word).map((letters) => [keyOfLetters(letters), 1] as const);
  const own = [keyOfConcept(word), 1] as const;
  return [own, ...answersTo(word).map(([other, share]) => [keyOfConcept(other), share] as const)];
}

/** In thousandths. One concept may answer to several of a matter. */
function keysOfMatter(terms: readonly OutlineTerm[]): ReadonlyMap<string, number> {
  const keys = new Map<string, number>();
  for (const term of terms) {
    const [, , ja, en] = term;
    for (const [key, share] of keysOfTerm(term))
      keys.set(key, (keys.get(key) ?? 0) + Math.ceil(Math.max(ja, en) * share));
  }
  return keys;
}

/** Each key once; shares in thousandths. */
export function keysOfOutline({ matters, names }: PromiseOutline): readonly PromiseKey[] {
  const shares = new Map<string, number>();
  for (const name of names) shares.set(keyOfName(name), ALL);
  for (const terms of matters)
    for (const [key, share] of keysOfMatter(terms)) shares.set(key, Math.max(shares.get(key) ?? 0, share));
  return [...shares].map(([key, share]) => ({ key, share }));
}
