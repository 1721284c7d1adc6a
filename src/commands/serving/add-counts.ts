// Adding counts: what became of the beacons of several processes → what became of all of them.

import type { BeaconCount } from "../../desk/figures/figure-source.ts";
import type { BeaconVerdict } from "../../readership/rule/beacon-verdict.ts";

export function addCounts(all: readonly (readonly BeaconCount[])[]): readonly BeaconCount[] {
  const sums = new Map<BeaconVerdict, number>();
  for (const [verdict, count] of all.flat()) sums.set(verdict, (sums.get(verdict) ?? 0) + count);
  return [...sums];
}
