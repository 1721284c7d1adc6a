// Propose status: an undertaking, the evidence that the desk confirmed, its later statements and today in, outcome and lateness as the rule sees them out.

import type { Restatement } from "../../terms/ledger/restatement.ts";
import type { Status } from "../../terms/ledger/status.ts";
import type { Undertaking } from "../../terms/ledger/undertaking.ts";
import type { JudgedEvidence } from "./judged-evidence.ts";
import { latenessOf } from "./lateness-of.ts";
import { type OutcomeRule, proposeOutcome } from "./propose-outcome.ts";

/** Changed whenever the same evidence may amount to something else. */
export const STATUS_RULE = "status/1";

export type ProposedStatus = Status & { readonly by: "proposed"; readonly rule: OutcomeRule };

export function proposeStatus(
  { value }: Pick<Undertaking, "value">,
  confirmed: readonly JudgedEvidence[],
  restatements: readonly Restatement[],
  today: string,
): ProposedStatus {
  const { outcome, cites, rule } = proposeOutcome(value, confirmed, restatements);
  const cited = confirmed.filter(({ id }) => cites.includes(id));
  return {
    outcome,
    lateness: latenessOf(value.due, outcome, cited, today),
    cites,
    ruleVersion: STATUS_RULE,
    by: "proposed",
    rule,
  };
}
