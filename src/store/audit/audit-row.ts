// Audit row: an entry of the audit log → its row, and back.

import type { AuditEntry } from "../../terms/desk/audit-entry.ts";
import type { ArchiveTables } from "../archive-tables.ts";

type AuditRow = ArchiveTables["audit_entries"];

export function toAuditRow(entry: AuditEntry): AuditRow {
  const { id, at, actor, action, article, announcement, detail } = entry;
  return {
    id,
    at,
    action,
    account_id: accountOf(actor),
    article_id: article ?? null,
    announcement_id: announcement ?? null,
    // As JSON any text survives on either engine.
    entry: JSON.stringify({
      at,
      actor,
      action,
      ...(article !== undefined && { article }),
      ...(announcement !== undefined && { announcement }),
      ...(detail !== undefined && { detail }),
    }),
  };
}

/** Written by this room alone, from the same type; what stands beside it is there to be found by. */
export function toAuditEntry({ id, entry }: Pick<AuditRow, "id" | "entry">): AuditEntry {
  return { id, ...(JSON.parse(entry) as Omit<AuditEntry, "id">) };
}

function accountOf(actor: AuditEntry["actor"]): number | null {
  if (actor.kind === "account") return actor.id;
  return actor.kind === "token" ? actor.account : null;
}
