// Announcement row: an announcement ⇄ its row, without the loss of a character or a byte.

import { createHash } from "node:crypto";
import type { Announcement } from "../../terms/announcement.ts";
import type { SourceDocument } from "../../terms/document.ts";
import { announcementId, sourceId } from "../../terms/ids.ts";
import type { Route } from "../../terms/sources/route.ts";
import { heldRankOf } from "../../watching/routing/held-rank.ts";
import type { ArchiveTables } from "../archive-tables.ts";

type AnnouncementRow = ArchiveTables["announcements"];

export const ANNOUNCEMENT_COLUMNS = [
  "id",
  "source_id",
  "sha256",
  "revision",
  "replaces",
  "received_at",
  "announced_at",
  "route",
  "held",
  "document",
  "bytes",
] as const;

/** What is kept as JSON; bytes and their hash have their own columns. */
type DocumentText = Omit<SourceDocument, "bytes" | "sha256">;

export function toAnnouncementRow(announcement: Announcement, chain: number): AnnouncementRow {
  const { bytes, sha256, ...document } = announcement.document;
  return {
    id: announcement.id,
    source_id: announcement.sourceId,
    sha256,
    text_sha256: hashText(document.text),
    chain,
    revision: announcement.revision,
    replaces: announcement.replaces ?? null,
    received_at: announcement.receivedAt,
    announced_at: announcement.announcedAt ?? null,
    article_id: null,
    route: announcement.route ? JSON.stringify(announcement.route) : null,
    held: announcement.held ? 1 : 0,
    held_rank: announcement.held && announcement.route ? heldRankOf(announcement.route) : 0,
    waits: announcement.held ? 1 : 0,
    aside: null,
    document: JSON.stringify(document satisfies DocumentText),
    bytes,
  };
}

export function fromAnnouncementRow(
  row: Pick<AnnouncementRow, (typeof ANNOUNCEMENT_COLUMNS)[number]>,
): Announcement {
  const document = JSON.parse(row.document) as DocumentText;
  return {
    id: announcementId(row.id),
    sourceId: sourceId(row.source_id),
    document: { ...document, sha256: row.sha256, bytes: plainBytes(row.bytes) },
    receivedAt: row.received_at,
    ...(row.announced_at === null ? {} : { announcedAt: row.announced_at }),
    revision: row.revision,
    ...(row.replaces === null ? {} : { replaces: announcementId(row.replaces) }),
    ...(row.route === null ? {} : { route: JSON.parse(row.route) as Route }),
    ...(row.held === 1 ? { held: true } : {}),
  };
}

/** Of the UTF-16 units, so that texts are equal exactly when their hashes are. */
export function hashText(text: string): string {
  return createHash("sha256").update(Buffer.from(text, "utf16le")).digest("hex");
}

/** The PostgreSQL driver gives a Buffer, which compares and prints unlike the bytes that were saved. */
function plainBytes(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
