// Keep items: entries of a place as they stand now → their rows and due work; and one entry with the announcement that it became.

import type { IntakeOutcome } from "../../newsroom/ports/archive.ts";
import type { KeptLook, SourcesStore, TakenItem } from "../../newsroom/ports/sources-store.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import type { KeptItem } from "../../terms/sources/kept-item.ts";
import { keepCarrier } from "../announcements/carrier-store.ts";
import { findAnnouncement, keepAnnouncement } from "../announcements/save-announcement.ts";
import type { ArchiveWriter } from "../engines/engine.ts";
import { ITEM_COLUMNS, fromItemRow, toItemRow } from "./item-row.ts";
import { type SharingEngine, hasAlikeSince } from "./likeness-store.ts";
import { askToFetch } from "./source-work.ts";

const ROWS_AT_ONCE = 100;

/** With the due work of those that have to be fetched. */
export async function keepItems(
  writer: ArchiveWriter,
  items: readonly KeptItem[],
  now: number,
): Promise<void> {
  await writeItems(writer, items);
  await askToFetch(writer, items, now);
}

/** What an entry became is not forgotten by who sees it again. */
async function writeItems(writer: ArchiveWriter, items: readonly KeptItem[]): Promise<void> {
  for (let from = 0; from < items.length; from += ROWS_AT_ONCE)
    await writer
      .insertInto("source_items")
      .values(items.slice(from, from + ROWS_AT_ONCE).map(toItemRow))
      .onConflict((at) =>
        at.columns(["source_id", "key"]).doUpdateSet((old) => ({
          guid_sha: old.ref("excluded.guid_sha"),
          address_sha: old.ref("excluded.address_sha"),
          title_sha: old.ref("excluded.title_sha"),
          announcement_id: old.fn.coalesce("excluded.announcement_id", "source_items.announcement_id"),
          state: old.ref("excluded.state"),
          last_seen_at: old.ref("excluded.last_seen_at"),
          item: old.ref("excluded.item"),
        })),
      )
      .execute();
}

/** Those of them that are not kept yet; nobody is asked to fetch them. */
export async function addItems(writer: ArchiveWriter, items: readonly KeptItem[]): Promise<void> {
  for (let from = 0; from < items.length; from += ROWS_AT_ONCE)
    await writer
      .insertInto("source_items")
      .values(items.slice(from, from + ROWS_AT_ONCE).map(toItemRow))
      .onConflict((at) => at.columns(["source_id", "key"]).doNothing())
      .execute();
}

export async function noteSeen(
  writer: ArchiveWriter,
  { look, seen }: Pick<KeptLook, "look" | "seen">,
): Promise<void> {
  for (let from = 0; from < seen.length; from += ROWS_AT_ONCE)
    await writer
      .updateTable("source_items")
      .set({ last_seen_at: look.at })
      .where("source_id", "=", look.source)
      .where("key", "in", seen.slice(from, from + ROWS_AT_ONCE))
      .execute();
}

/**
 * `before` is the entry as the worker read it. Where another worker has taken it since, that one's announcement is given;
 * where a look has seen it change since, it still has to be fetched. The entry's own due work is its worker's.
 * Of two who bring one announcement at the same moment the second looks again: what came since is seen here, where only
 * one at a time keeps anything.
 * Inside `changeDesk` only.
 */
export async function keepTaken(
  engine: SharingEngine,
  writer: ArchiveWriter,
  { kept, before, announcement: received, more = [], likeness, carrier }: TakenItem,
): ReturnType<SourcesStore["keepTaken"]> {
  const stored = await findItem(writer, kept);
  // It was forgotten with its source, which was given up meanwhile, or with the one that had its id before.
  if (before && !stored) return undefined;
  // It was given up meanwhile with its place: only what was had all the same is kept.
  if (!received && before?.state !== "refused" && stored?.state === "refused") return undefined;
  const isAsRead = stored?.changedAt === before?.changedAt;
  const isTaken = isAsRead && stored?.state !== before?.state && stored?.contentSha === kept.contentSha;
  if (received && isTaken && stored?.announcement !== undefined)
    return findOutcome(writer, stored.announcement);
  if (received && likeness && (await hasAlikeSince(engine, writer, likeness))) return "look-again";
  const outcome = received && (await keepAnnouncement(writer, received, likeness));
  const about = outcome?.announcement.id ?? kept.announcement;
  if (carrier && about !== undefined) await keepCarrier(writer, about, carrier, kept.lastSeenAt);
  const became = outcome ? becomes(kept, stored, outcome) : kept;
  if (isAsRead || !stored) await writeItems(writer, [became]);
  else if (became.announcement !== undefined)
    await writeItems(writer, [{ ...stored, announcement: became.announcement }]);
  await keepItems(writer, more, Date.parse(kept.lastSeenAt));
  return outcome;
}

/** An announcement that was here already, and is not what this entry was before, was brought by another. */
function becomes(
  kept: KeptItem,
  stored: KeptItem | undefined,
  { announcement, outcome }: IntakeOutcome,
): KeptItem {
  const { entry: _entry, changedAt, ...rest } = kept;
  const isSame = outcome === "same";
  const isAnothers = isSame && stored?.announcement !== announcement.id;
  // Of a page whose text stands as before nothing has changed.
  const changed = isSame ? stored?.changedAt : changedAt;
  return {
    ...rest,
    ...(changed !== undefined && { changedAt: changed }),
    announcement: announcement.id,
    state: isAnothers ? "same-as" : "taken",
  };
}

async function findItem(
  writer: ArchiveWriter,
  { source, key }: Pick<KeptItem, "source" | "key">,
): Promise<KeptItem | undefined> {
  const rows = writer.selectFrom("source_items").select(ITEM_COLUMNS).where("source_id", "=", source);
  const row = await rows.where("key", "=", key).executeTakeFirst();
  return row && fromItemRow(row);
}

async function findOutcome(writer: ArchiveWriter, id: AnnouncementId): Promise<IntakeOutcome | undefined> {
  const announcement = await findAnnouncement(writer, id);
  return announcement && { announcement, outcome: "same" };
}
