// Takes a later announcement; gives a number to each stretch of it, so that what a pair finds there is kept in a list.

import type { ReadLater, Said } from "../reading/later-announcement.ts";
import { keepLast } from "./keep-last.ts";

/** By its concepts: a sentence of one clause and that clause have the same. */
type Numbered = {
  readonly numbers: ReadonlyMap<Said["concepts"], number>;
  readonly stretches: readonly Said[];
};

const numbered = keepLast((later: ReadLater): Numbered => {
  const numbers = new Map<Said["concepts"], number>();
  const stretches: Said[] = [];
  const all: readonly Said[] = [
    later.head,
    later.office,
    ...later.passages.flatMap((passage): readonly Said[] => [passage, ...passage.clauses]),
  ];
  for (const said of all)
    if (!numbers.has(said.concepts)) numbers.set(said.concepts, stretches.push(said) - 1);
  return { numbers, stretches };
});

/** By their numbers. */
export function stretchesIn(later: ReadLater): readonly Said[] {
  return numbered(later).stretches;
}

/** Below 0 for what is no stretch of it. */
export function numberOf(later: ReadLater, { concepts }: Said): number {
  return numbered(later).numbers.get(concepts) ?? -1;
}
