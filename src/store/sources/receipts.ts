// Receipts: a period, or a source → when announcements were made, came in and went out to readers, along the index of what is published.

import { sql } from "kysely";
import type { PublishedReceipt, Receipt, SourceReads } from "../../newsroom/ports/sources-store.ts";
import { articleId, sourceId } from "../../terms/ids.ts";
import type { ArchiveReader } from "../engines/engine.ts";

type ReceiptRow = {
  readonly received_at: string;
  readonly announced_at: string | null;
  readonly watched_since: string | null;
};

/** Of each source one step along its entries' index. */
const WATCHED_SINCE = sql<
  string | null
>`(select min(i.first_seen_at) from source_items i where i.source_id = n.source_id)`;

function toReceipt({ received_at, announced_at, watched_since }: ReceiptRow): Receipt {
  return {
    receivedAt: received_at,
    ...(announced_at !== null && { announcedAt: announced_at }),
    ...(watched_since !== null && { watchedSince: watched_since }),
  };
}

export async function listPublished(
  reads: ArchiveReader,
  { source, from, until, after, limit }: Parameters<SourceReads["listPublished"]>[0],
): Promise<readonly PublishedReceipt[]> {
  let rows = reads
    .selectFrom("articles as a")
    .innerJoin("desk_entries as e", "e.article_id", "a.id")
    .innerJoin("announcements as n", "n.id", "e.announcement_id")
    .select(["a.id", "a.published_at", "n.source_id", "n.received_at", "n.announced_at", "n.replaces"])
    .select(WATCHED_SINCE.as("watched_since"))
    .where("a.published_at", ">=", from)
    .where("a.published_at", "<", until)
    .orderBy("a.published_at")
    .orderBy("a.id")
    .limit(limit);
  if (source !== undefined) rows = rows.where("n.source_id", "=", source);
  if (after) {
    const at = Date.parse(after.publishedAt);
    rows = rows.where((of) => of(of.refTuple("a.published_at", "a.id"), ">", of.tuple(at, after.article)));
  }
  return (await rows.execute()).map((row) => ({
    ...toReceipt(row),
    article: articleId(row.id),
    source: sourceId(row.source_id),
    publishedAt: new Date(row.published_at ?? 0).toISOString(),
    isRevision: row.replaces !== null,
  }));
}

export async function listReceipts(
  reads: ArchiveReader,
  source: string,
  limit: number,
): Promise<readonly Receipt[]> {
  const rows = await reads
    .selectFrom((of) =>
      of
        .selectFrom("source_items")
        .select(["announcement_id", "first_seen_at", "key"])
        .where("source_id", "=", source)
        .where("state", "=", "taken")
        .orderBy("first_seen_at", "desc")
        .orderBy("key", "desc")
        .limit(limit)
        .as("last"),
    )
    .innerJoin("announcements as n", "n.id", "last.announcement_id")
    .select(["n.received_at", "n.announced_at", WATCHED_SINCE.as("watched_since")])
    .where("n.replaces", "is", null)
    .orderBy("last.first_seen_at", "desc")
    .orderBy("last.key", "desc")
    .execute();
  return rows.map(toReceipt);
}
