// Sighting rulings: the desk's decisions in force in, what it said of each pair of reports out; of two the later one holds.

import type { Decided } from "../../terms/ledger/decision.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";

export type SightingRulings = {
  /** Undefined where the desk has said nothing of the two. */
  find(one: LedgerId, other: LedgerId): "same" | "other" | undefined;
  /** Whether the desk has said anything of it and another. */
  isRuled(id: LedgerId): boolean;
  /** All reports of which the desk said that they tell of the same as this one. */
  listSame(id: LedgerId): readonly LedgerId[];
};

type InForce = { readonly id: number; readonly decision: Decided };

const pairOf = (one: string, other: string): string => [one, other].toSorted().join(" ");

/** `decisions`: those in force, in whatever order. */
export function readSightingRulings(decisions: Iterable<InForce>): SightingRulings {
  const said = new Map<string, "same" | "other">();
  const partners = new Map<LedgerId, Set<LedgerId>>();
  for (const { decision } of [...decisions].toSorted((a, b) => a.id - b.id)) {
    if (decision.kind !== "same-sighting" && decision.kind !== "other-sighting") continue;
    for (const one of decision.sightings)
      for (const other of decision.sightings) {
        if (one === other) continue;
        said.set(pairOf(one, other), decision.kind === "same-sighting" ? "same" : "other");
        partners.set(one, (partners.get(one) ?? new Set()).add(other));
      }
  }
  const find = (one: LedgerId, other: LedgerId) =>
    partners.has(one) ? said.get(pairOf(one, other)) : undefined;
  return {
    find,
    isRuled: (id) => partners.has(id),
    listSame: (id) => [...(partners.get(id) ?? [])].filter((other) => find(id, other) === "same"),
  };
}
