// Told undertakings: all that readers are told of undertakings, by the rules by which their pages tell it, a page at a time.

import { standingStatuses } from "../../../../ledger/status/standing-statuses.ts";
import type { LedgerMoment } from "../../../../newsroom/ports/ledger-moment.ts";
import type { StoredEvidence } from "../../../../newsroom/ports/ledger-store.ts";
import type { LedgerDecision } from "../../../../terms/ledger/decision.ts";
import type { Undertaking } from "../../../../terms/ledger/undertaking.ts";
import { type StatusStep, readHistory } from "../../pages/undertaking/read-undertaking.ts";
import { isPublicEvidence, type Standing, tellStanding } from "../../status/public-status.ts";
import { listAll } from "./list-all.ts";

export type ToldUndertaking = Standing & {
  readonly undertaking: Undertaking;
  /** Confirmed, in announcements that readers see. */
  readonly evidence: readonly StoredEvidence[];
  /** Oldest first. */
  readonly history: readonly StatusStep[];
};

async function tell(
  moment: Pick<LedgerMoment, "findRecord" | "listRestatements">,
  undertaking: Undertaking,
  evidence: readonly StoredEvidence[],
  decisions: readonly LedgerDecision[],
  today: string,
): Promise<ToldUndertaking> {
  const { id } = undertaking;
  const standing = standingStatuses(decisions).get(id) ?? [];
  return {
    undertaking,
    ...(await tellStanding(moment, undertaking, standing, evidence, today)),
    evidence: evidence.filter(isPublicEvidence),
    history: readHistory(id, decisions, evidence),
  };
}

export async function tellUndertakings(
  moment: Pick<LedgerMoment, "listEvidenceOf" | "listDecisionsOf" | "findRecord" | "listRestatements">,
  undertakings: readonly Undertaking[],
  today: string,
): Promise<readonly ToldUndertaking[]> {
  const ids = undertakings.map(({ id }) => id);
  const evidence = await moment.listEvidenceOf(ids);
  const decisions = await moment.listDecisionsOf(ids);
  const told: ToldUndertaking[] = [];
  for (const undertaking of undertakings) {
    const { id } = undertaking;
    told.push(await tell(moment, undertaking, evidence.get(id) ?? [], decisions.get(id) ?? [], today));
  }
  return told;
}

export async function* listTold(
  moment: LedgerMoment,
  today: string,
): AsyncGenerator<readonly ToldUndertaking[]> {
  for await (const undertakings of listAll(moment, "undertaking"))
    yield await tellUndertakings(moment, undertakings, today);
}
