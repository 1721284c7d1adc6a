// Decisions in force: all that was decided about some matters in, the latest of each that was not taken back out.

import type { Decided, LedgerDecision } from "../../terms/ledger/decision.ts";
import { issueOf } from "./matters-of.ts";

export type DecisionInForce = LedgerDecision & {
  readonly decision: Exclude<Decided, { readonly kind: "undone" }>;
};

function isOwn(decision: LedgerDecision): decision is DecisionInForce {
  return decision.decision.kind !== "undone";
}

/** By issue (see `issueOf`), oldest first. What takes a decision back can be taken back itself. */
export function decisionsInForce(decisions: readonly LedgerDecision[]): ReadonlyMap<string, DecisionInForce> {
  const undone = new Set<number>();
  const latest = new Map<string, DecisionInForce>();
  for (const decision of decisions.toSorted((a, b) => b.id - a.id)) {
    if (undone.has(decision.id)) continue;
    if (decision.decision.kind === "undone") undone.add(decision.decision.decision);
    else if (isOwn(decision) && !latest.has(issueOf(decision.decision)))
      latest.set(issueOf(decision.decision), decision);
  }
  return new Map([...latest].toReversed());
}
