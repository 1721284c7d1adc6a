// Judge evidence: whether a sentence speaks to an undertaking, and what it tells of it, by the desk.

import { z } from "zod";
import type { LedgerDecision } from "../../../terms/ledger/decision.ts";
import { STANCES, TELLS } from "../../../terms/ledger/evidence.ts";
import { type EvidenceId, undertakingOf } from "../../../terms/ledger/ledger-id.ts";
import { noteText, seenNumber } from "../ledger-schemas.ts";
import { heldBy } from "./held-by.ts";
import type { LedgerCall } from "./ledger-call.ts";
import { loadEvidence, loadUndertaking } from "./load-undertaking.ts";
import { noteDecision } from "./note-decision.ts";

export const evidenceJudged = z
  .strictObject({
    verdict: z.enum(["confirmed", "rejected"]),
    stance: z.enum(STANCES).optional().describe("Where the desk says otherwise than the proposal."),
    tells: z.enum(TELLS).optional().describe("Where the desk says otherwise than the proposal."),
    note: noteText.optional(),
    seen: seenNumber,
  })
  .refine(
    ({ verdict, stance, tells }) => verdict === "confirmed" || (stance ?? tells) === undefined,
    "rejects what it says something else about",
  );

export async function judgeEvidence(
  call: LedgerCall,
  evidence: EvidenceId,
  { seen, verdict, stance, tells, note }: z.output<typeof evidenceJudged>,
): Promise<LedgerDecision> {
  const { proposal } = await loadEvidence(call.archive, evidence);
  const about = await loadUndertaking(call.archive, undertakingOf(evidence));
  const own = {
    kind: "evidence",
    evidence,
    verdict,
    ...(stance !== undefined && stance !== proposal.stance && { stance }),
    ...(tells !== undefined && tells !== proposal.tells && { tells }),
    ...(note !== undefined && { note }),
    ...(verdict === "confirmed" && heldBy(call)),
  } as const;
  return noteDecision(call, own, { action: "ledger.evidence-judged", about, own, seen });
}
