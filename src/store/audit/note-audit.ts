// Note audit: an entry → the next line of the audit log, in the transaction of the change that it tells of.

import type { NewAuditEntry } from "../../terms/desk/audit-entry.ts";
import { nextId } from "../desk-change.ts";
import type { ArchiveWriter } from "../engines/engine.ts";
import { toAuditRow } from "./audit-row.ts";

/** Inside `changeDesk` only: one after another, so that ids have no gaps. Gives the entry's id. */
export async function noteAudit(writer: ArchiveWriter, entry: NewAuditEntry): Promise<number> {
  const id = await nextId(writer, "audit_entries");
  await writer
    .insertInto("audit_entries")
    .values(toAuditRow({ ...entry, id }))
    .execute();
  return id;
}
