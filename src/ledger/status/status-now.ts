// Status now: what the desk decided of an undertaking in, the status that holds and all that held before out.

import type { TimeValue } from "../../terms/fact.ts";
import type { LedgerDecision } from "../../terms/ledger/decision.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { Status } from "../../terms/ledger/status.ts";
import { decisionsInForce } from "../decisions/decisions-in-force.ts";
import type { JudgedEvidence } from "./judged-evidence.ts";
import { latenessOf } from "./lateness-of.ts";
import { STATUS_RULE } from "./propose-status.ts";

type About = {
  readonly undertaking: LedgerId;
  readonly due?: TimeValue;
  /** All that the desk confirmed: what a status rests on is looked up here. */
  readonly confirmed: readonly JudgedEvidence[];
  readonly today: string;
};

function statusOf(
  decision: LedgerDecision,
  { undertaking, due, confirmed, today }: About,
): readonly Status[] {
  const decided = decision.decision;
  if (decided.kind !== "status" || decided.undertaking !== undertaking) return [];
  const { outcome, cites, successor, publicNote } = decided;
  const cited = confirmed.filter(({ id }) => cites.includes(id));
  const lateness = latenessOf(due, outcome, cited, today);
  return [
    {
      outcome,
      lateness,
      cites,
      ruleVersion: STATUS_RULE,
      by: decision.actor,
      at: decision.at,
      ...(outcome === "superseded" && successor !== undefined && { successor }),
      ...(publicNote !== undefined && { note: publicNote }),
    },
  ];
}

/** Nothing was settled: open, which no evidence has to speak for. */
function openStatus({ due, today }: About): Status {
  const lateness = latenessOf(due, "open", [], today);
  return { outcome: "open", lateness, cites: [], ruleVersion: STATUS_RULE, by: "proposed" };
}

/** The latest decision that was not taken back; open where there is none. */
export function statusNow(about: About, decisions: readonly LedgerDecision[]): Status {
  const statuses = [...decisionsInForce(decisions).values()].flatMap((each) => statusOf(each, about));
  return statuses.at(-1) ?? openStatus(about);
}

/** All that was ever decided, oldest first, also what was taken back: kept for ever. */
export function statusHistory(about: About, decisions: readonly LedgerDecision[]): readonly Status[] {
  return decisions.toSorted((one, other) => one.id - other.id).flatMap((each) => statusOf(each, about));
}
