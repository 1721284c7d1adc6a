// Undertaking questions: an undertaking and how it stands in, what the desk is asked about it out; a day that passes asks, and decides nothing.

import type { LedgerDecision } from "../../terms/ledger/decision.ts";
import type { EvidenceId, LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { Status } from "../../terms/ledger/status.ts";
import type { Undertaking } from "../../terms/ledger/undertaking.ts";
import { decisionsInForce } from "../decisions/decisions-in-force.ts";
import { lastDueDay } from "./lateness-of.ts";
import type { ProposedStatus } from "./propose-status.ts";

/** `key` is the same as long as the question is: another due time or other grounds ask anew. */
export type UndertakingQuestion =
  | {
      readonly kind: "due-passed";
      readonly key: string;
      readonly undertaking: LedgerId;
      readonly due: string;
    }
  | {
      readonly kind: "status-proposed";
      readonly key: string;
      readonly undertaking: LedgerId;
      readonly proposed: ProposedStatus;
    }
  | { readonly kind: "grounds-gone"; readonly key: string; readonly undertaking: LedgerId }
  /** It is superseded, and nothing tells by what. */
  | { readonly kind: "successor-missing"; readonly key: string; readonly undertaking: LedgerId };

type Standing = {
  readonly undertaking: Pick<Undertaking, "id" | "value">;
  readonly now: Status;
  readonly proposed: ProposedStatus;
  /** Ids of the evidence that the desk confirmed. */
  readonly confirmed: readonly EvidenceId[];
  /** What stands in its place, of what is superseded. */
  readonly successor?: LedgerId;
  readonly today: string;
};

/** What the desk settled rests on evidence of which some is confirmed no more. */
function hasLostGrounds({ now, confirmed }: Standing): boolean {
  const known = new Set(confirmed);
  return now.by !== "proposed" && now.cites.some((id) => !known.has(id));
}

/** Settled by the desk on the same grounds, or not more than open: nothing to ask. */
function asksForStatus({ now, proposed }: Standing): boolean {
  if (proposed.outcome === "open") return false;
  const known = new Set(now.cites);
  return proposed.outcome !== now.outcome && proposed.cites.some((id) => !known.has(id));
}

function findQuestion(standing: Standing): UndertakingQuestion | undefined {
  const { undertaking, now, proposed, today } = standing;
  const { id, value } = undertaking;
  if (hasLostGrounds(standing))
    return { kind: "grounds-gone", key: `grounds ${id} ${now.at ?? ""}`, undertaking: id };
  if (asksForStatus(standing))
    return {
      kind: "status-proposed",
      key: `status ${id} ${proposed.outcome} ${proposed.cites.join(" ")}`,
      undertaking: id,
      proposed,
    };
  if (now.outcome === "superseded" && standing.successor === undefined)
    return { kind: "successor-missing", key: `successor ${id}`, undertaking: id };
  const due = lastDueDay(value.due);
  if (due === undefined || today <= due || now.outcome !== "open") return undefined;
  return { kind: "due-passed", key: `due ${id} ${due}`, undertaking: id, due };
}

/** Undefined as well where the desk dismissed the question, or put it off to a day that has not come. */
export function askAbout(
  standing: Standing,
  decisions: readonly LedgerDecision[],
): UndertakingQuestion | undefined {
  const question = findQuestion(standing);
  if (!question) return undefined;
  const answer = decisionsInForce(decisions).get(`question ${question.key}`)?.decision;
  if (answer?.kind !== "question") return question;
  const isLater = answer.answer === "later" && (answer.until ?? "") <= standing.today;
  return isLater ? question : undefined;
}
