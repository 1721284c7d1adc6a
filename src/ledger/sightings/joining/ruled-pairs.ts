// Ruled pairs: reports in their order and what the desk said of them in, the pairs that it put together out, the surest first.

import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";
import type { SightingRulings } from "../sighting-rulings.ts";
import type { ToldSighting } from "../told-sighting.ts";
import { weighPair } from "./weigh-pair.ts";

type Pair = { readonly one: number; readonly other: number; readonly weight: number };

export function listRuledPairs(told: readonly ToldSighting[], rulings: SightingRulings): readonly Pair[] {
  const at = new Map<LedgerId, number>(told.map(({ record }, index) => [record.id, index]));
  const pairs: Pair[] = [];
  for (const [one, a] of told.entries())
    for (const id of rulings.listSame(a.record.id)) {
      const other = at.get(id);
      const b = other === undefined ? undefined : told[other];
      if (b && other !== undefined && other > one) pairs.push({ one, other, weight: weighPair(a, b) });
    }
  return pairs.toSorted((a, b) => b.weight - a.weight || a.one - b.one || a.other - b.other);
}
