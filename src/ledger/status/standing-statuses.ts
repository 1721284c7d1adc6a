// Standing statuses: what was decided about undertakings in, each decision on what became of one that was not taken back out, the latest first.

import { type DecisionInForce, standingDecisions } from "../decisions/decisions-in-force.ts";
import type { Decided, LedgerDecision } from "../../terms/ledger/decision.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";

export type StatusDecision = DecisionInForce & {
  readonly decision: Extract<Decided, { readonly kind: "status" }>;
};

const isStatus = (decided: DecisionInForce): decided is StatusDecision => decided.decision.kind === "status";

/** By undertaking; those of which nothing stands are left out. */
export function standingStatuses(
  decisions: readonly LedgerDecision[],
): ReadonlyMap<LedgerId, readonly StatusDecision[]> {
  return Map.groupBy(standingDecisions(decisions).filter(isStatus), ({ decision }) => decision.undertaking);
}
