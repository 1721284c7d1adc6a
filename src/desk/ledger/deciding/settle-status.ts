// Settle status: what became of an undertaking, by the desk, with the evidence that it rests on.

import { z } from "zod";
import type { LedgerDecision } from "../../../terms/ledger/decision.ts";
import type { EvidenceId, LedgerId } from "../../../terms/ledger/ledger-id.ts";
import { OUTCOMES } from "../../../terms/ledger/status.ts";
import { DeskFault } from "../../api/desk-fault.ts";
import { evidenceIdText, ledgerIdText, noteText, seenNumber } from "../ledger-schemas.ts";
import { heldBy } from "./held-by.ts";
import type { LedgerCall } from "./ledger-call.ts";
import { isUndertaking, loadUndertaking, type StoredUndertaking } from "./load-undertaking.ts";
import { noteDecision } from "./note-decision.ts";

const MOST_CITED = 200;

export const statusSettled = z.strictObject({
  outcome: z.enum(OUTCOMES),
  cites: z.array(evidenceIdText).max(MOST_CITED).describe("Confirmed evidence of this undertaking."),
  successor: ledgerIdText
    .optional()
    .describe("Of what is superseded: the undertaking that stands in its place."),
  publicNote: noteText.optional().describe("What readers are told of the reasons."),
  note: noteText.optional().describe("The desk's own; no reader sees it."),
  seen: seenNumber,
});

type Settled = z.output<typeof statusSettled>;

const refused = (code: string, detail: string): DeskFault => new DeskFault({ name: "refused", code, detail });

function checkGrounds({ outcome, cites, publicNote }: Settled, confirmed: ReadonlySet<EvidenceId>): void {
  const unknown = cites.find((id) => !confirmed.has(id));
  if (unknown !== undefined)
    throw refused("not-confirmed", `${unknown} is no confirmed evidence of this undertaking.`);
  if (outcome === "not-assessable") {
    if (publicNote === undefined)
      throw refused(
        "no-note",
        "That an undertaking cannot be assessed needs a public note that tells readers why.",
      );
  } else if (outcome !== "open" && cites.length === 0)
    throw refused("no-grounds", `An undertaking is "${outcome}" only by confirmed evidence: cite some.`);
}

/** It may be of the same day: ministers meet in the morning, and sign at night. */
async function checkSuccessor(
  { archive }: LedgerCall,
  { record }: StoredUndertaking,
  { outcome, successor }: Settled,
): Promise<void> {
  if (successor === undefined) return;
  if (outcome !== "superseded")
    throw refused(
      "no-successor",
      `Only what is superseded has something in its place, not what is "${outcome}".`,
    );
  const found = await archive.findRecord(successor);
  if (!found || !isUndertaking(found) || successor === record.id || found.record.day < record.day)
    throw refused("no-successor", `${successor} is no undertaking that was made after this one.`);
}

export async function settleStatus(
  call: LedgerCall,
  undertaking: LedgerId,
  settled: Settled,
): Promise<LedgerDecision> {
  const about = await loadUndertaking(call.archive, undertaking);
  const evidence = await call.archive.listEvidence({ undertaking });
  const confirmed = evidence.filter(({ decided }) => decided?.verdict === "confirmed");
  checkGrounds(settled, new Set(confirmed.map(({ id }) => id)));
  await checkSuccessor(call, about, settled);
  const { outcome, cites, successor, publicNote, note, seen } = settled;
  const own = {
    kind: "status",
    undertaking,
    outcome,
    cites: [...new Set(cites)],
    ...(successor !== undefined && { successor }),
    ...(publicNote !== undefined && { publicNote }),
    ...(note !== undefined && { note }),
    ...heldBy(call),
  } as const;
  return noteDecision(call, own, { action: "ledger.status-set", about, own, seen });
}
