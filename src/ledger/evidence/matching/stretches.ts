// Takes a later announcement; gives a number to each stretch of it, so that what a pair finds there is kept in a list.

import type { ReadLater, Said } from "../reading/later-announcement.ts";

/** By its concepts: a sentence of one clause and that clause have the same. */
type Numbers = ReadonlyMap<Said["concepts"], number>;

const NUMBERS = new WeakMap<ReadLater, Numbers>();

function numbersOf(later: ReadLater): Numbers {
  const known = NUMBERS.get(later);
  if (known !== undefined) return known;
  const numbers = new Map<Said["concepts"], number>();
  const all: readonly Said[] = [
    later.head,
    later.office,
    ...later.passages.flatMap((passage): readonly Said[] => [passage, ...passage.clauses]),
  ];
  for (const { concepts } of all) if (!numbers.has(concepts)) numbers.set(concepts, numbers.size);
  NUMBERS.set(later, numbers);
  return numbers;
}

/** Below 0 for what is no stretch of it. */
export function numberOf(later: ReadLater, { concepts }: Said): number {
  return numbersOf(later).get(concepts) ?? -1;
}
