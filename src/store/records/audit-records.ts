// Audit records: the audit log as records of an export, and put back under its own ids.

import { isDeepStrictEqual } from "node:util";
import type { ArchiveRecord, Restored } from "../../newsroom/ports/archive.ts";
import { insertAuditEntry } from "../audit/note-audit.ts";
import { toAuditEntry } from "../audit/audit-row.ts";
import { readAudit } from "../audit/audit-store.ts";
import type { ArchiveReader, ArchiveWriter } from "../engines/engine.ts";
import { findCreation } from "./article-creation.ts";

type AuditRecord = Extract<ArchiveRecord, { kind: "audit-entry" }>;

export async function* readAuditRecords(reads: ArchiveReader, last: number): AsyncGenerator<AuditRecord> {
  for await (const entry of readAudit(reads, last)) {
    const createdAt = entry.article && (await findCreation(reads, entry.article));
    yield { kind: "audit-entry", entry, ...(createdAt !== undefined && { articleCreatedAt: createdAt }) };
  }
}

/** `taken`: another entry has its id, or the article that it names is another one here. */
export async function restoreAuditEntry(
  writer: ArchiveWriter,
  { entry, articleCreatedAt }: AuditRecord,
): Promise<Restored> {
  if (entry.article !== undefined) {
    const createdAt = await findCreation(writer, entry.article);
    if (createdAt === undefined && articleCreatedAt !== undefined)
      throw new Error(
        `Cannot put back audit entry ${entry.id}: it is about article ${entry.article}, which the store does not have.`,
      );
    if (createdAt !== articleCreatedAt) return "taken";
  }
  const rows = writer.selectFrom("audit_entries").select(["id", "entry"]).where("id", "=", entry.id);
  const existing = await rows.executeTakeFirst();
  if (existing) return isDeepStrictEqual(toAuditEntry(existing), entry) ? "same" : "taken";
  await insertAuditEntry(writer, entry);
  return "added";
}
