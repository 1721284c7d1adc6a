// Takes decisions of the desk and the undertakings that they are about; gives the proposals that it confirmed and rejected, those that were taken back left out.

import type { LedgerDecision } from "../../../terms/ledger/decision.ts";
import { undertakingOf, type LedgerId } from "../../../terms/ledger/ledger-id.ts";
import type { Undertaking } from "../../../terms/ledger/undertaking.ts";
import { decisionsInForce } from "../../decisions/decisions-in-force.ts";
import { partiesKey } from "../../undertakings/facets-of-undertaking.ts";
import type { JudgedProposal } from "./learn-from-decisions.ts";

/** As it was proposed when the desk looked at it: rules that came later taught nothing to it. */
export function judgedFromDecisions(
  decisions: readonly LedgerDecision[],
  undertakings: ReadonlyMap<LedgerId, Undertaking>,
): readonly JudgedProposal[] {
  return [...decisionsInForce(decisions).values()].flatMap(
    ({ decision, seen }): readonly JudgedProposal[] => {
      if (decision.kind !== "evidence" || seen?.evidence === undefined) return [];
      const value = undertakings.get(undertakingOf(decision.evidence))?.value;
      return [
        {
          proposal: seen.evidence,
          verdict: decision.verdict,
          parties: value === undefined ? "" : partiesKey(value.parties),
          topics: value?.topics ?? [],
        },
      ];
    },
  );
}
