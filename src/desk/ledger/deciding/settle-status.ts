// Settle status: what became of an undertaking, by the desk, with the evidence that it rests on.

import { z } from "zod";
import type { LedgerDecision } from "../../../terms/ledger/decision.ts";
import type { EvidenceId, LedgerId } from "../../../terms/ledger/ledger-id.ts";
import { OUTCOMES } from "../../../terms/ledger/status.ts";
import { DeskFault } from "../../api/desk-fault.ts";
import { evidenceIdText, noteText, seenNumber } from "../ledger-schemas.ts";
import type { LedgerCall } from "./ledger-call.ts";
import { loadUndertaking } from "./load-undertaking.ts";
import { noteDecision } from "./note-decision.ts";

const MOST_CITED = 200;

export const statusSettled = z.strictObject({
  outcome: z.enum(OUTCOMES),
  cites: z.array(evidenceIdText).max(MOST_CITED).describe("Confirmed evidence of this undertaking."),
  note: noteText.optional(),
  seen: seenNumber,
});

type Settled = z.output<typeof statusSettled>;

const refused = (code: string, detail: string): DeskFault => new DeskFault({ name: "refused", code, detail });

function checkGrounds({ outcome, cites, note }: Settled, confirmed: ReadonlySet<EvidenceId>): void {
  const unknown = cites.find((id) => !confirmed.has(id));
  if (unknown !== undefined)
    throw refused("not-confirmed", `${unknown} is no confirmed evidence of this undertaking.`);
  if (outcome === "not-assessable") {
    if (note === undefined)
      throw refused("no-note", "That an undertaking cannot be assessed needs a note that says why.");
  } else if (outcome !== "open" && cites.length === 0)
    throw refused("no-grounds", `An undertaking is "${outcome}" only by confirmed evidence: cite some.`);
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
  const { outcome, cites, note, seen } = settled;
  const own = {
    kind: "status",
    undertaking,
    outcome,
    cites: [...new Set(cites)],
    ...(note !== undefined && { note }),
  } as const;
  return noteDecision(call, own, { action: "ledger.status-set", about, own, seen });
}
