// Note decision: what somebody decided and what they had looked at in, the decision as it is kept out; refused where somebody else was faster.

import { decisionsInForce } from "../../../ledger/decisions/decisions-in-force.ts";
import { issueOf, narrowestMatterOf } from "../../../ledger/decisions/matters-of.ts";
import type { Archive } from "../../../newsroom/ports/archive.ts";
import type { NewAuditEntry } from "../../../terms/desk/audit-entry.ts";
import type { JsonValue } from "../../../terms/desk/json-value.ts";
import type { Decided, LedgerDecision } from "../../../terms/ledger/decision.ts";
import type { StoredRecord } from "../../../newsroom/ports/ledger-store.ts";
import { DeskFault } from "../../api/desk-fault.ts";
import { guardReaders } from "./guard-readers.ts";
import type { LedgerCall } from "./ledger-call.ts";

type Own = Exclude<Decided, { readonly kind: "undone" }>;

export type Noted = Pick<NewAuditEntry, "action"> & {
  /** What of the ledger the decision is about: its article's log tells of it. */
  readonly about?: StoredRecord;
  /** What is decided about in the end, where the decision takes another one back. */
  readonly own: Own;
  readonly seen: number | null;
};

/** JSON has no undefined. */
const asJson = (value: unknown): JsonValue => JSON.parse(JSON.stringify(value)) as JsonValue;

/** Undefined where nothing holds. */
async function findHolding(archive: Archive, own: Own): Promise<LedgerDecision | undefined> {
  const about = narrowestMatterOf(own);
  return decisionsInForce(await archive.listDecisions({ about })).get(issueOf(own));
}

async function tellConflict(archive: Archive, own: Own): Promise<DeskFault> {
  const holding = await findHolding(archive, own);
  return new DeskFault({
    name: "conflict",
    detail: holding
      ? `${holding.actor.name} decided about this meanwhile.`
      : "What was decided about this, or what it would rest on, was taken back meanwhile.",
    current: holding
      ? asJson({ decision: holding.id, by: holding.actor.name, at: holding.at, decided: holding.decision })
      : null,
  });
}

export async function noteDecision(
  call: LedgerCall,
  decision: Decided,
  { action, about, own, seen }: Noted,
): Promise<LedgerDecision> {
  await guardReaders(call, own, decision);
  const { archive, who, at } = call;
  const { kind: _kind, ...detail } = decision;
  const announcement = own.kind === "evidence-added" ? own.announcement : about?.record.announcement;
  const article = about?.record.article;
  const kept = await archive.decideAfter(
    seen,
    { at, actor: who.actor, decision },
    {
      at,
      actor: who.actor,
      action,
      ...(article !== undefined && { article }),
      ...(announcement !== undefined && { announcement }),
      detail: Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, asJson(value)])),
    },
  );
  if (kept === "conflict") throw await tellConflict(archive, own);
  return kept;
}
