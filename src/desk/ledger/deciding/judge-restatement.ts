// Judge restatement: whether a later statement says an undertaking again, and how it changed, by the desk.

import { z } from "zod";
import type { LedgerDecision } from "../../../terms/ledger/decision.ts";
import { RESTATED_CHANGES } from "../../../terms/ledger/restatement.ts";
import { DeskFault } from "../../api/desk-fault.ts";
import { ledgerIdText, seenNumber } from "../ledger-schemas.ts";
import type { LedgerCall } from "./ledger-call.ts";
import { loadUndertaking } from "./load-undertaking.ts";
import { noteDecision } from "./note-decision.ts";

export const restatementJudged = z
  .strictObject({
    earlier: ledgerIdText,
    later: ledgerIdText,
    verdict: z.enum(["confirmed", "rejected"]),
    change: z.enum(RESTATED_CHANGES).optional().describe("Where the desk says otherwise than was found."),
    seen: seenNumber,
  })
  .refine(
    ({ verdict, change }) => verdict === "confirmed" || change === undefined,
    "rejects what it says something else about",
  );

export async function judgeRestatement(
  call: LedgerCall,
  { earlier, later, verdict, change, seen }: z.output<typeof restatementJudged>,
): Promise<LedgerDecision> {
  const about = await loadUndertaking(call.archive, earlier);
  const links = await call.archive.listRestatements(earlier);
  const found = links.find(({ link }) => link.earlier === earlier && link.later === later);
  if (!found)
    throw new DeskFault({ name: "not-found", detail: `The ledger has no link of ${earlier} with ${later}.` });
  const own = {
    kind: "restatement",
    earlier,
    later,
    verdict,
    ...(change !== undefined && change !== found.link.change && { change }),
  } as const;
  return noteDecision(call, own, { action: "ledger.restatement-judged", about, own, seen });
}
