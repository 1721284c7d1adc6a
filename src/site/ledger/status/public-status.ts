// Public status: undertakings in, what readers are told became of each out: what the desk decided, resting on evidence that they see.

import type { JudgedEvidence } from "../../../ledger/status/judged-evidence.ts";
import { statusNow } from "../../../ledger/status/status-now.ts";
import type { LedgerReads, StoredEvidence } from "../../../newsroom/ports/ledger-store.ts";
import type { LedgerDecision } from "../../../terms/ledger/decision.ts";
import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";
import type { Status } from "../../../terms/ledger/status.ts";
import type { Undertaking } from "../../../terms/ledger/undertaking.ts";
import { findSuccessor } from "./find-successor.ts";

/** Confirmed by who may publish, in an announcement whose article is published. */
export function isPublicEvidence({ shown, decided }: StoredEvidence): boolean {
  return shown && decided?.verdict === "confirmed" && !decided.held;
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

/** A decision that rests on nothing that readers see is none for them, and nor is one of who may not publish. */
export function isPublicDecision(
  { decision }: LedgerDecision,
  confirmed: readonly JudgedEvidence[],
): boolean {
  if (decision.kind !== "status" || decision.held) return false;
  return decision.cites.length === 0 || confirmed.some(({ id }) => decision.cites.includes(id));
}

/** The latest of those that stand of which readers see the grounds: one that they do not see hides none before it. */
export function publicDecision(
  standing: readonly LedgerDecision[],
  evidence: readonly StoredEvidence[],
): LedgerDecision | undefined {
  const confirmed = judgedEvidence(evidence);
  return standing.find((each) => isPublicDecision(each, confirmed));
}

/** `standing`: what was decided became of it and not taken back, the latest first; `evidence`: all that there is of it. */
export function publicStatus(
  { id, value }: Pick<Undertaking, "id" | "value">,
  standing: readonly LedgerDecision[],
  evidence: readonly StoredEvidence[],
  today: string,
): Status {
  const confirmed = judgedEvidence(evidence);
  const { due } = value;
  const about = { undertaking: id, ...(due !== undefined && { due }), confirmed, today };
  const decided = publicDecision(standing, evidence);
  const status = statusNow(about, decided ? [decided] : []);
  const shown = new Set(confirmed.map((one) => one.id));
  return { ...status, cites: status.cites.filter((cited) => shown.has(cited)) };
}

export type StatusReads = Pick<
  LedgerReads,
  "findOutcomes" | "listEvidence" | "findRecord" | "listRestatements"
>;

/** Where it stands; of what is superseded what stands in its place, where readers see that. */
export type Standing = { readonly status: Status; readonly successor?: Undertaking };

export async function tellStanding(
  ledger: Pick<StatusReads, "findRecord" | "listRestatements">,
  undertaking: Undertaking,
  standing: readonly LedgerDecision[],
  evidence: readonly StoredEvidence[],
  today: string,
): Promise<Standing> {
  const status = publicStatus(undertaking, standing, evidence, today);
  const successor = await findSuccessor(ledger, undertaking.id, status, evidence);
  return { status, ...(successor && { successor }) };
}

/** Of all at once: one look-up of decisions, and evidence of those alone that are settled. */
export async function readStandings(
  ledger: StatusReads,
  undertakings: readonly Undertaking[],
  today: string,
): Promise<ReadonlyMap<LedgerId, Standing>> {
  const outcomes = await ledger.findOutcomes(undertakings.map(({ id }) => id));
  const standings = await Promise.all(
    undertakings.map(async (undertaking) => {
      const { id } = undertaking;
      const standing = outcomes.get(id) ?? [];
      const evidence = standing.length > 0 ? await ledger.listEvidence({ undertaking: id }) : [];
      return [id, await tellStanding(ledger, undertaking, standing, evidence, today)] as const;
    }),
  );
  return new Map(standings);
}
