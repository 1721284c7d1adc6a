// To entries: rows of the inbox → its entries in their order, those of a changed announcement marked.

import type { InboxEntry } from "../../terms/desk/inbox-entry.ts";
import type { ArchiveReader } from "../engines/engine.ts";
import { type EntryRow, toEntry } from "./entry-row.ts";

export async function toEntries(
  reads: ArchiveReader,
  rows: readonly Omit<EntryRow, "words">[],
): Promise<readonly InboxEntry[]> {
  const announcements = rows.flatMap(({ announcement_id: id }) => id ?? []);
  if (announcements.length === 0) return rows.map(toEntry);
  const revised = await reads
    .selectFrom("announcements")
    .select("id")
    .where("id", "in", announcements)
    .where("replaces", "is not", null)
    .execute();
  const ids = new Set(revised.map(({ id }) => id));
  return rows.map((row) => ({
    ...toEntry(row),
    ...(row.announcement_id !== null && ids.has(row.announcement_id) && { isRevision: true }),
  }));
}
