// Match places: facts that have ids and facts as they are read now in, which of them are the same by where they stand out.

import type { RecordKind } from "../../terms/ledger/ledger-record.ts";
import type { Span } from "../../terms/span.ts";

type Placed = { readonly kind: RecordKind; readonly span: Span };

function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** Of the longer one: what is read as a small part of the old is something else. */
function sharesHalf(a: Span, b: Span): boolean {
  const longer = Math.max(a[1] - a[0], b[1] - b[0]);
  return longer > 0 && 2 * sharedLength(a, b) >= longer;
}

type Pair = {
  readonly known: number;
  readonly found: number;
  readonly shared: number;
  readonly isExact: boolean;
};

type Known = { readonly place: Placed; readonly at: number };

/** How many begin before `start`. */
function countBefore(byStart: readonly Known[], start: number): number {
  let [low, high] = [0, byStart.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((byStart[middle]?.place.span[0] ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function listPairs(known: readonly Placed[], found: readonly Placed[]): readonly Pair[] {
  const byStart = known
    .map((place, at) => ({ place, at }))
    .toSorted((a, b) => a.place.span[0] - b.place.span[0]);
  const pairs: Pair[] = [];
  for (const [foundAt, { kind, span }] of found.entries()) {
    // What shares half of the longer one is at most twice as long: nothing that begins before that is looked at.
    const first = countBefore(byStart, span[0] - 2 * (span[1] - span[0]));
    for (const { place, at } of byStart.slice(first, countBefore(byStart, span[1]))) {
      if (place.kind !== kind || !sharesHalf(place.span, span)) continue;
      const isExact = place.span[0] === span[0] && place.span[1] === span[1];
      pairs.push({ known: at, found: foundAt, shared: sharedLength(place.span, span), isExact });
    }
  }
  return pairs;
}

/**
 * For each found fact the index of the known one that it is, or undefined. Those at the very same place go first, in
 * their order, then those that share most; what shares less than half of the longer stretch is another fact.
 */
export function matchPlaces(
  known: readonly Placed[],
  found: readonly Placed[],
): readonly (number | undefined)[] {
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  const inOrder = listPairs(known, found).toSorted(
    (a, b) =>
      Number(b.isExact) - Number(a.isExact) || b.shared - a.shared || a.found - b.found || a.known - b.known,
  );
  for (const pair of inOrder) {
    if (matched.has(pair.found) || taken.has(pair.known)) continue;
    matched.set(pair.found, pair.known);
    taken.add(pair.known);
  }
  return found.map((_, at) => matched.get(at));
}
