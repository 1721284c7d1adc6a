// Takes things in the order of their spans and a span; gives those that share a unit with it, by halving.

import type { Span } from "../../terms/span.ts";

type Placed = { readonly span: Span };

/** `ordered`: by where spans begin, and without overlaps among themselves. Costs the logarithm of their number. */
export function findOverlapping<T extends Placed>(ordered: readonly T[], span: Span): readonly T[] {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.span[1] ?? 0) <= span[0]) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < ordered.length; at += 1) {
    const next = ordered[at];
    if (next === undefined || next.span[0] >= span[1]) break;
    found.push(next);
  }
  return found;
}
