// Told undertakings: all that readers are told of undertakings, by the rules by which their pages tell it, a page at a time.

import { decisionsInForce } from "../../../../ledger/decisions/decisions-in-force.ts";
import type { LedgerMoment } from "../../../../newsroom/ports/ledger-moment.ts";
import type { StoredEvidence } from "../../../../newsroom/ports/ledger-store.ts";
import type { LedgerDecision } from "../../../../terms/ledger/decision.ts";
import type { Status } from "../../../../terms/ledger/status.ts";
import type { Undertaking } from "../../../../terms/ledger/undertaking.ts";
import { type StatusStep, readHistory } from "../../pages/undertaking/read-undertaking.ts";
import { isPublicEvidence, publicStatus } from "../../status/public-status.ts";
import { listAll } from "./list-all.ts";

export type ToldUndertaking = {
  readonly undertaking: Undertaking;
  readonly status: Status;
  /** Confirmed, in announcements that readers see. */
  readonly evidence: readonly StoredEvidence[];
  /** Oldest first. */
  readonly history: readonly StatusStep[];
};

function tell(
  undertaking: Undertaking,
  evidence: readonly StoredEvidence[],
  decisions: readonly LedgerDecision[],
  today: string,
): ToldUndertaking {
  const { id } = undertaking;
  const decided = [...decisionsInForce(decisions).values()].findLast(
    ({ decision }) => decision.kind === "status" && decision.undertaking === id,
  );
  return {
    undertaking,
    status: publicStatus(undertaking, decided, evidence, today),
    evidence: evidence.filter(isPublicEvidence),
    history: readHistory(id, decisions, evidence),
  };
}

export async function tellUndertakings(
  moment: Pick<LedgerMoment, "listEvidenceOf" | "listDecisionsOf">,
  undertakings: readonly Undertaking[],
  today: string,
): Promise<readonly ToldUndertaking[]> {
  const ids = undertakings.map(({ id }) => id);
  const evidence = await moment.listEvidenceOf(ids);
  const decisions = await moment.listDecisionsOf(ids);
  return undertakings.map((undertaking) => {
    const { id } = undertaking;
    return tell(undertaking, evidence.get(id) ?? [], decisions.get(id) ?? [], today);
  });
}

export async function* listTold(
  moment: LedgerMoment,
  today: string,
): AsyncGenerator<readonly ToldUndertaking[]> {
  for await (const undertakings of listAll(moment, "undertaking"))
    yield await tellUndertakings(moment, undertakings, today);
}
