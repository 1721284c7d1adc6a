// Undo decision: a decision about the ledger is taken back; what stood before it holds again.

import { z } from "zod";
import { recordsOf } from "../../../ledger/decisions/matters-of.ts";
import type { Archive } from "../../../newsroom/ports/archive.ts";
import type { Right } from "../../../newsroom/people/rights.ts";
import type { Decided, LedgerDecision } from "../../../terms/ledger/decision.ts";
import { DeskFault } from "../../api/desk-fault.ts";
import { mayNow } from "../../api/door/may-now.ts";
import { seenNumber } from "../ledger-schemas.ts";
import type { LedgerCall } from "./ledger-call.ts";
import { noteDecision } from "./note-decision.ts";

type Own = Exclude<Decided, { readonly kind: "undone" }>;

export const decisionUndone = z.strictObject({ seen: seenNumber });

/** By whom such a decision is made, and taken back. */
export const rightOf = ({ kind }: Own): Right =>
  kind === "status" || kind === "question" || kind === "lesson-off" ? "settle" : "judge";

export async function findDecision(
  archive: Pick<Archive, "listDecisions">,
  id: number,
): Promise<LedgerDecision> {
  const [found] = await archive.listDecisions({ since: id - 1, limit: 1 });
  if (found?.id === id) return found;
  throw new DeskFault({ name: "not-found", detail: `The ledger has no decision ${id}.` });
}

/** What a decision is about in the end. */
export async function ownOf(archive: Pick<Archive, "listDecisions">, decided: Decided): Promise<Own> {
  let own = decided;
  while (own.kind === "undone") own = (await findDecision(archive, own.decision)).decision;
  return own;
}

export async function undoDecision(
  call: LedgerCall,
  decision: number,
  { seen }: z.output<typeof decisionUndone>,
): Promise<LedgerDecision> {
  const taken = await findDecision(call.archive, decision);
  const own = await ownOf(call.archive, taken.decision);
  const right = rightOf(own);
  if (!mayNow(call.who, right))
    throw new DeskFault({
      name: "forbidden",
      detail: `To take this decision back needs the right "${right}".`,
    });
  const [record] = recordsOf(own);
  const about = record && (await call.archive.findRecord(record));
  const noted = { action: "ledger.undone", ...(about && { about }), own, seen } as const;
  return noteDecision(call, { kind: "undone", decision }, noted);
}
