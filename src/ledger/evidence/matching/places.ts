// Takes a later announcement; gives its places, each clause in its passage, numbered once for all promises that are compared with it.

import type { Clause, Passage, ReadLater } from "../reading/later-announcement.ts";
import { keepLast } from "./keep-last.ts";
import { numberOf } from "./stretches.ts";

/** `index`: the passage's number; `at`: its own; `clauseAt`, `passageAt`: those of its stretches. */
export type Place = {
  readonly passage: Passage;
  readonly clause: Clause;
  readonly index: number;
  readonly at: number;
  readonly clauseAt: number;
  readonly passageAt: number;
};

/** In text order. A headline tells nothing that is not told below it, a question nothing at all; the first sentence of a text without a headline tells as any other. */
function placesOf(later: ReadLater): readonly Place[] {
  return later.passages
    .flatMap((passage, index) =>
      passage.role === "question" || (later.hasHeadline && passage.normal === later.head.normal)
        ? []
        : passage.clauses.map((clause) => ({ passage, clause, index })),
    )
    .map((place, at) => ({
      ...place,
      at,
      clauseAt: numberOf(later, place.clause),
      passageAt: numberOf(later, place.passage),
    }));
}

export const placesIn = keepLast(placesOf);
