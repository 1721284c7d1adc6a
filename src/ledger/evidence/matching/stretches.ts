// Takes a later announcement; gives a number to each stretch of it, so that what a pair finds there is kept in a list.

import type { ReadLater, Said } from "../reading/later-announcement.ts";

/** By its concepts: a sentence of one clause and that clause have the same. */
type Numbered = {
  readonly numbers: ReadonlyMap<Said["concepts"], number>;
  readonly stretches: readonly Said[];
};

const NUMBERED = new WeakMap<ReadLater, Numbered>();

function numbered(later: ReadLater): Numbered {
  const known = NUMBERED.get(later);
  if (known !== undefined) return known;
  const numbers = new Map<Said["concepts"], number>();
  const stretches: Said[] = [];
  const all: readonly Said[] = [
    later.head,
    later.office,
    ...later.passages.flatMap((passage): readonly Said[] => [passage, ...passage.clauses]),
  ];
  for (const said of all) if (!numbers.has(said.concepts)) numbers.set(said.concepts, stretches.push(said) - 1);
  const made = { numbers, stretches };
  NUMBERED.set(later, made);
  return made;
}

/** The number of the title. */
export const HEAD = 0;

/** By their numbers. */
export function stretchesIn(later: ReadLater): readonly Said[] {
  return numbered(later).stretches;
}

/** Below 0 for what is no stretch of it. */
export function numberOf(later: ReadLater, { concepts }: Said): number {
  return numbered(later).numbers.get(concepts) ?? -1;
}
