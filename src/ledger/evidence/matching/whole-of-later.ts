// Takes a later announcement; gives all of it as one stretch, put together once for all promises.

import type { ReadLater, Said } from "../reading/later-announcement.ts";
import { keepLast } from "./keep-last.ts";

type Wholes = { readonly whole: Said; readonly withClauses: Said };

function joined(head: Said, all: readonly Said[]): Said {
  return {
    ...head,
    normal: all.map(({ normal }) => normal).join("\n"),
    concepts: new Map(all.flatMap(({ concepts }) => [...concepts])),
  };
}

/** `withClauses`: also what is read only where a clause is read by itself. Who is not in it is nowhere. */
export const wholeOf = keepLast((later: ReadLater): Wholes => {
  const all: readonly Said[] = [later.head, later.office, ...later.passages];
  const whole = joined(later.head, all);
  const more = later.passages
    .flatMap(({ clauses }): readonly Said[] => clauses)
    .filter(
      ({ normal, concepts }) =>
        !whole.normal.includes(normal) || [...concepts.keys()].some((key) => !whole.concepts.has(key)),
    );
  return { whole, withClauses: more.length === 0 ? whole : joined(later.head, [...all, ...more]) };
});
