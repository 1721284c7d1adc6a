// Note audit: an entry → the next line of the audit log, in the transaction of the change that it tells of.

import type { AuditEntry, NewAuditEntry } from "../../terms/desk/audit-entry.ts";
import { nextId } from "../desk-change.ts";
import type { ArchiveWriter } from "../engines/engine.ts";
import { toAuditRow } from "./audit-row.ts";

/** Inside `changeDesk` only: one after another, so that ids have no gaps. Gives the entry's id. */
export async function noteAudit(writer: ArchiveWriter, entry: NewAuditEntry): Promise<number> {
  const id = await nextId(writer, "audit_entries");
  await insertAuditEntry(writer, { ...entry, id });
  return id;
}

/** As `noteAudit` and an export have it: with its own number. */
export async function insertAuditEntry(writer: ArchiveWriter, entry: AuditEntry): Promise<void> {
  await writer.insertInto("audit_entries").values(toAuditRow(entry)).execute();
  const { id, at, actor } = entry;
  if (actor.kind !== "token") return;
  await writer.insertInto("audit_of_tokens").values({ token_id: actor.id, at, id }).execute();
}
