// Fact key: takes the facts of a reading and gives the name of each that survives a new reading; takes a name and finds its fact again.

import type { FactKey } from "../../terms/desk/judgement.ts";
import type { Fact } from "../../terms/fact.ts";
import type { Reading } from "../../terms/reading.ts";
import { spansOverlap } from "../../terms/span.ts";

type PlacedKey = Extract<FactKey, { readonly span: unknown }>;

/** The keys of all facts, in their order. */
export function keysOfFacts({ facts, text }: Pick<Reading, "facts" | "text">): readonly PlacedKey[] {
  const seen = new Map<string, number>();
  return facts.map(({ type, span }) => {
    const place = `${type} ${span.join("-")}`;
    const order = seen.get(place) ?? 0;
    seen.set(place, order + 1);
    return { type, span, surface: text.slice(...span), order };
  });
}

export function isPlaced(key: FactKey): key is PlacedKey {
  return "span" in key;
}

/** One word for a key, the same whenever the keys are the same: for tables and maps. */
export function writeKey(key: FactKey): string {
  return isPlaced(key) ? `${key.type}:${key.span.join("-")}:${key.order}` : key.type;
}

export type FindFact = (key: PlacedKey, isNamed?: (fact: Fact) => boolean) => Fact | undefined;

/**
 * The fact at the very place; else the only fact of its type that overlaps it and that no other judgement names: the
 * reader may have learnt to take the place wider or narrower. Undefined where two could be meant, or none.
 */
export function createFactFinder({ facts, text }: Pick<Reading, "facts" | "text">): FindFact {
  const placeOf = ({ type, span }: Pick<Fact, "type" | "span">): string => `${type} ${span.join("-")}`;
  const byPlace = Map.groupBy(facts, placeOf);
  return (key, isNamed = () => false) => {
    if (text.slice(...key.span) !== key.surface) return undefined;
    const there = byPlace.get(placeOf(key));
    if (there) return there[key.order];
    const near = facts.filter(
      (fact) => fact.type === key.type && spansOverlap(fact.span, key.span) && !isNamed(fact),
    );
    return near.length === 1 && key.order === 0 ? near[0] : undefined;
  };
}
