// Decisions in force: all that was decided about some matters in, what was not taken back out: all of it, or the latest of each.

import type { Decided, LedgerDecision } from "../../terms/ledger/decision.ts";
import { issueOf } from "./matters-of.ts";

export type DecisionInForce = LedgerDecision & {
  readonly decision: Exclude<Decided, { readonly kind: "undone" }>;
};

function isOwn(decision: LedgerDecision): decision is DecisionInForce {
  return decision.decision.kind !== "undone";
}

/** The latest first. What takes a decision back can be taken back itself. */
export function standingDecisions(decisions: readonly LedgerDecision[]): readonly DecisionInForce[] {
  const undone = new Set<number>();
  const standing: DecisionInForce[] = [];
  for (const decision of decisions.toSorted((a, b) => b.id - a.id)) {
    if (undone.has(decision.id)) continue;
    if (decision.decision.kind === "undone") undone.add(decision.decision.decision);
    else if (isOwn(decision)) standing.push(decision);
  }
  return standing;
}

/** By issue (see `issueOf`), oldest first. */
export function decisionsInForce(decisions: readonly LedgerDecision[]): ReadonlyMap<string, DecisionInForce> {
  const latest = new Map<string, DecisionInForce>();
  for (const decision of standingDecisions(decisions)) {
    const issue = issueOf(decision.decision);
    if (!latest.has(issue)) latest.set(issue, decision);
  }
  return new Map([...latest].toReversed());
}
