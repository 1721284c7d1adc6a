// Change entry: what the desk decides about an article's line in the inbox → saved with its audit entry, or what is there now.

import type { EntryChange, EntryOutcome } from "../../newsroom/ports/inbox-store.ts";
import type { NewAuditEntry } from "../../terms/desk/audit-entry.ts";
import type { InboxEntry } from "../../terms/desk/inbox-entry.ts";
import type { ArticleId } from "../../terms/ids.ts";
import { noteAudit } from "../audit/note-audit.ts";
import type { ArchiveReader, ArchiveWriter } from "../engines/engine.ts";
import type { EntryRow } from "./entry-row.ts";
import { moveCount } from "./note-entry.ts";
import { toEntries } from "./to-entries.ts";

type Fields = Partial<Pick<EntryRow, "state" | "is_open" | "priority" | "assignee">>;

/** Undefined where the entry is not as whoever acts has seen it, or cannot be changed so. */
function fieldsOf(change: EntryChange, entry: InboxEntry): Fields | undefined {
  switch (change.kind) {
    case "assign":
      return (entry.assignee ?? null) === change.was ? { assignee: change.to } : undefined;
    case "prioritise":
      return { priority: change.to === "high" ? 1 : 0 };
    case "discard":
      return entry.state === "draft" && entry.revision === change.was
        ? { state: "discarded", is_open: 0 }
        : undefined;
    case "take-back":
      return entry.state === "discarded" ? { state: "draft", is_open: 1 } : undefined;
  }
}

export async function findEntries(
  reader: ArchiveReader,
  ids: readonly number[],
): Promise<readonly InboxEntry[]> {
  if (ids.length === 0) return [];
  const rows = await reader.selectFrom("desk_entries").selectAll().where("article_id", "in", ids).execute();
  return toEntries(reader, rows);
}

/** Inside `changeDesk` only. What is so already is saved without a change, and without an entry in the log. */
export async function changeEntry(
  writer: ArchiveWriter,
  id: ArticleId,
  change: EntryChange,
  audit: NewAuditEntry,
): Promise<EntryOutcome> {
  const [entry] = await findEntries(writer, [id]);
  if (!entry) return { kind: "missing" };
  const fields = fieldsOf(change, entry);
  if (!fields) return { kind: "conflict", entry };
  await writer.updateTable("desk_entries").set(fields).where("article_id", "=", id).execute();
  if (fields.state !== undefined) await moveCount(writer, entry.state, fields.state);
  const [changed = entry] = await findEntries(writer, [id]);
  if (JSON.stringify(changed) !== JSON.stringify(entry)) await noteAudit(writer, { ...audit, article: id });
  return { kind: "saved", entry: changed };
}
