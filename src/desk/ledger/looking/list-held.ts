// List held: what was decided about the ledger by who may not publish, and what no reader sees until somebody who may decides the same, out.

import { recordsOf } from "../../../ledger/decisions/matters-of.ts";
import type { LessonsInUse } from "../../../ledger/evidence/learning/learn-from-decisions.ts";
import { type StatusDecision, standingStatuses } from "../../../ledger/status/standing-statuses.ts";
import type { EvidenceId } from "../../../terms/ledger/ledger-id.ts";
import { isUndertaking } from "../deciding/load-undertaking.ts";
import { ownOf } from "../deciding/undo-decision.ts";
import { describeEvidence, type Proposal } from "./list-proposals.ts";
import { type LedgerReading, type LookedAt, lookAtUndertaking } from "./look-at-undertaking.ts";

export type HeldEvidence = { readonly evidence: readonly Proposal[]; readonly next?: EvidenceId };

export type HeldStatus = LookedAt & { readonly held: StatusDecision };

/** Statuses that were decided last, looked through for those that are held. */
const LOOKED_THROUGH = 120;

/** Newest announcement first. */
export async function listHeldEvidence(
  archive: LedgerReading,
  lessons: LessonsInUse,
  limit: number,
  before?: EvidenceId,
): Promise<HeldEvidence> {
  const asked = { held: true, limit: limit + 1, ...(before !== undefined && { before }) } as const;
  const found = await archive.listEvidence(asked);
  const shown = found.slice(0, limit);
  const last = found.length > limit ? shown.at(-1) : undefined;
  return { evidence: await describeEvidence(archive, shown, lessons), ...(last && { next: last.id }) };
}

/** The latest decided first. */
export async function listHeldStatuses(
  archive: LedgerReading,
  today: string,
): Promise<readonly HeldStatus[]> {
  const settled = await archive.listSettling("status", LOOKED_THROUGH);
  const owns = await Promise.all(settled.map(({ decision }) => ownOf(archive, decision)));
  const ids = [...new Set(owns.flatMap(recordsOf))];
  const held = await Promise.all(
    ids.map(async (id): Promise<readonly HeldStatus[]> => {
      const stored = await archive.findRecord(id);
      if (!stored || !isUndertaking(stored)) return [];
      const looked = await lookAtUndertaking(archive, stored, today);
      const [latest] = standingStatuses(looked.decisions).get(id) ?? [];
      return latest?.decision.held ? [{ ...looked, held: latest }] : [];
    }),
  );
  return held.flat();
}
