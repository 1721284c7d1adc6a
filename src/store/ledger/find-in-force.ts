// Find in force: a chain of revisions in, the one that the ledger goes by out, and the names that its facts have.

import type { InForce, NamedPlace } from "../../newsroom/ports/ledger-keeping.ts";
import { announcementId, articleId } from "../../terms/ids.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { RecordKind } from "../../terms/ledger/ledger-record.ts";
import type { ArchiveTables } from "../archive-tables.ts";
import type { ArchiveReader } from "../engines/engine.ts";
import { findAnnouncement } from "../announcements/save-announcement.ts";

/** The latest that readers see; where they see none, the latest. */
export async function findInForce(reader: ArchiveReader, chain: number): Promise<InForce | undefined> {
  const revisions = reader
    .selectFrom("announcements as n")
    .leftJoin("articles as a", "a.id", "n.article_id")
    .select(["n.id", "n.article_id", "a.published_at as published"])
    .where("n.chain", "=", chain);
  const rows = await revisions.orderBy("n.revision", "desc").execute();
  const row = rows.find(({ published }) => published !== null) ?? rows[0];
  const announcement = row && (await findAnnouncement(reader, row.id));
  if (!announcement) return undefined;
  return {
    announcement,
    ...(row.article_id !== null && { article: articleId(row.article_id) }),
    others: rows.filter(({ id }) => id !== row.id).map(({ id }) => announcementId(id)),
  };
}

/** Written by this room alone. */
export function toNamedPlace(row: ArchiveTables["ledger_ids"]): NamedPlace {
  return {
    id: row.id as LedgerId,
    kind: row.kind as RecordKind,
    span: [row.span_start, row.span_end],
    announcement: announcementId(row.announcement_id),
  };
}

/** In the order in which they stand, revision by revision. */
export async function listNames(reader: ArchiveReader, chain: number): Promise<readonly NamedPlace[]> {
  const rows = await reader
    .selectFrom("ledger_ids")
    .selectAll()
    .where("chain", "=", chain)
    .orderBy("announcement_id")
    .orderBy("span_start")
    .orderBy("span_end")
    .orderBy("id")
    .execute();
  return rows.map(toNamedPlace);
}
