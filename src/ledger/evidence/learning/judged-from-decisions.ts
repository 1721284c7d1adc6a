// Takes decisions of the desk; gives the proposals that it confirmed and rejected, those that were taken back left out.

import type { LedgerDecision } from "../../../terms/ledger/decision.ts";
import { decisionsInForce } from "../../decisions/decisions-in-force.ts";
import { partiesKey } from "../../undertakings/facets-of-undertaking.ts";
import type { JudgedProposal } from "./learn-from-decisions.ts";

/** As it was proposed, and to what, when the desk looked at it: rules that came later taught nothing to it. */
export function judgedFromDecisions(decisions: readonly LedgerDecision[]): readonly JudgedProposal[] {
  return [...decisionsInForce(decisions).values()].flatMap(
    ({ decision, seen }): readonly JudgedProposal[] => {
      if (decision.kind !== "evidence" || seen?.evidence === undefined) return [];
      const about = seen.records?.find((record) => record.kind === "undertaking")?.value;
      return [
        {
          proposal: seen.evidence,
          verdict: decision.verdict,
          parties: about === undefined ? "" : partiesKey(about.parties),
          topics: about?.topics ?? [],
        },
      ];
    },
  );
}
