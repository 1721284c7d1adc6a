// Match one to one: pairs golds with found facts so that each counts once, whatever order they come in.

import { spansOverlap, type Span } from "../../terms/span.ts";

/**
 * The most pairs there can be (Kuhn's augmenting paths): for each left one the index of its right one, or none.
 * A greedy walk would let one find take the gold of another and leave a right reading with a miss.
 */
export function matchOneToOne(
  lefts: number,
  rights: number,
  fits: (left: number, right: number) => boolean,
): readonly (number | undefined)[] {
  const holder = new Map<number, number>();
  const seat = (left: number, tried: Set<number>): boolean => {
    for (let right = 0; right < rights; right += 1) {
      if (tried.has(right) || !fits(left, right)) continue;
      tried.add(right);
      const sitting = holder.get(right);
      if (sitting === undefined || seat(sitting, tried)) {
        holder.set(right, left);
        return true;
      }
    }
    return false;
  };
  for (let left = 0; left < lefts; left += 1) seat(left, new Set());
  const matched: (number | undefined)[] = Array.from<number | undefined>({ length: lefts });
  for (const [right, left] of holder) matched[left] = right;
  return matched;
}

type Placed = { readonly span: Span; readonly elsewhere?: readonly Span[] };

export function placesOf({ span, elsewhere = [] }: Placed): readonly Span[] {
  return [span, ...elsewhere];
}

export type Matched<G, F> = {
  readonly hits: ReadonlyMap<G, F>;
  /** Right finds at another place of a gold that was already credited: neither a second credit nor wrong. */
  readonly repeats: ReadonlySet<F>;
};

/** `agree` is asked for each place where the gold's words stand. */
export function matchFacts<G extends Placed, F extends { readonly span: Span }>(
  golds: readonly G[],
  facts: readonly F[],
  agree: (gold: G, fact: F, place: Span) => boolean,
): Matched<G, F> {
  const fits = (gold: G, fact: F): Span | undefined =>
    placesOf(gold).find((place) => agree(gold, fact, place));
  const pairs = matchOneToOne(golds.length, facts.length, (left, right) => {
    const [gold, fact] = [golds[left], facts[right]];
    return gold !== undefined && fact !== undefined && fits(gold, fact) !== undefined;
  });
  const hits = new Map<G, F>();
  for (const [index, gold] of golds.entries()) {
    const fact = facts[pairs[index] ?? -1];
    if (fact) hits.set(gold, fact);
  }
  return { hits, repeats: findRepeats(golds, facts, agree, [...hits.values()]) };
}

function findRepeats<G extends Placed, F extends { readonly span: Span }>(
  golds: readonly G[],
  facts: readonly F[],
  agree: (gold: G, fact: F, place: Span) => boolean,
  hits: readonly F[],
): ReadonlySet<F> {
  const credited = [...hits];
  const repeats = new Set<F>();
  for (const fact of facts) {
    if (credited.some((other) => other === fact || spansOverlap(other.span, fact.span))) continue;
    if (golds.some((gold) => placesOf(gold).some((place) => agree(gold, fact, place)))) {
      credited.push(fact);
      repeats.add(fact);
    }
  }
  return repeats;
}
