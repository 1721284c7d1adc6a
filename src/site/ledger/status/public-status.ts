// Public status: undertakings in, what readers are told became of each out: what the desk decided, resting on evidence that they see.

import type { JudgedEvidence } from "../../../ledger/status/judged-evidence.ts";
import { statusNow } from "../../../ledger/status/status-now.ts";
import type { LedgerReads, StoredEvidence } from "../../../newsroom/ports/ledger-store.ts";
import type { LedgerDecision } from "../../../terms/ledger/decision.ts";
import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";
import type { Status } from "../../../terms/ledger/status.ts";
import type { Undertaking } from "../../../terms/ledger/undertaking.ts";

/** Confirmed by the desk, in an announcement whose article is published. */
export function isPublicEvidence({ shown, decided }: StoredEvidence): boolean {
  return shown && decided?.verdict === "confirmed";
}

/** As the desk judged it. */
export function judgedEvidence(evidence: readonly StoredEvidence[]): readonly JudgedEvidence[] {
  return evidence.filter(isPublicEvidence).map(({ id, day, proposal, decided }) => ({
    id,
    announcement: proposal.announcement,
    day,
    stance: decided?.stance ?? proposal.stance,
    tells: decided?.tells ?? proposal.tells,
    ...(proposal.date !== undefined && { date: proposal.date }),
  }));
}

/** A decision that rests on nothing that readers see is none for them. */
export function isPublicDecision(
  { decision }: LedgerDecision,
  confirmed: readonly JudgedEvidence[],
): boolean {
  if (decision.kind !== "status") return false;
  return decision.cites.length === 0 || confirmed.some(({ id }) => decision.cites.includes(id));
}

/** `decided`: what holds of it; `evidence`: all that there is of it. */
export function publicStatus(
  { id, value }: Pick<Undertaking, "id" | "value">,
  decided: LedgerDecision | undefined,
  evidence: readonly StoredEvidence[],
  today: string,
): Status {
  const confirmed = judgedEvidence(evidence);
  const { due } = value;
  const about = { undertaking: id, ...(due !== undefined && { due }), confirmed, today };
  const status = statusNow(about, decided && isPublicDecision(decided, confirmed) ? [decided] : []);
  const shown = new Set(confirmed.map((one) => one.id));
  return { ...status, cites: status.cites.filter((cited) => shown.has(cited)) };
}

export type StatusReads = Pick<LedgerReads, "findOutcomes" | "listEvidence">;

/** Of all at once: one look-up of decisions, and evidence of those alone that are settled. */
export async function readStatuses(
  ledger: StatusReads,
  undertakings: readonly Undertaking[],
  today: string,
): Promise<ReadonlyMap<LedgerId, Status>> {
  const outcomes = await ledger.findOutcomes(undertakings.map(({ id }) => id));
  const statuses = await Promise.all(
    undertakings.map(async (undertaking) => {
      const { id } = undertaking;
      const decided = outcomes.get(id);
      const evidence = decided ? await ledger.listEvidence({ undertaking: id }) : [];
      return [id, publicStatus(undertaking, decided, evidence, today)] as const;
    }),
  );
  return new Map(statuses);
}
