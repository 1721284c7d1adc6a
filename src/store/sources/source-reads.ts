// Source reads: what is kept of places, looks, entries, rules, backfills and alerts, page by page.

import { setImmediate as breathe } from "node:timers/promises";
import type { SourceReads } from "../../newsroom/ports/sources-store.ts";
import type { SourceId } from "../../terms/ids.ts";
import type { Source } from "../../terms/source.ts";
import type { Item } from "../../terms/sources/item.ts";
import type { KeptItem } from "../../terms/sources/kept-item.ts";
import type { Look } from "../../terms/sources/look.ts";
import type { SourceBackfill } from "../../terms/sources/source-backfill.ts";
import type { ArchiveReader } from "../engines/engine.ts";
import { findAlert, listAlerts } from "./alert-store.ts";
import { ITEM_COLUMNS, type ItemHashes, fromItemRow, hashesOf } from "./item-row.ts";
import { countTaken, listBecame, listLastLooks } from "./last-looks.ts";
import { listPublished, listReceipts } from "./receipts.ts";
import { listRuleVersions, listRules } from "./rule-store.ts";
import { findPlace, parsePlace } from "./watch-store.ts";

/** What is parsed here was written by this room alone, from the same types. */
export function createSourceReads(reads: ArchiveReader): SourceReads {
  return {
    listWatched: (query) => listWatched(reads, query),
    findPlace: (source) => findPlace(reads, source),
    listLastLooks: (sources, each) => listLastLooks(reads, sources, each),
    countTaken: (sources, since) => countTaken(reads, sources, since),
    listBecame: (announcements) => listBecame(reads, announcements),
    async listLooks({ source, before, limit }) {
      const rows = reads
        .selectFrom("source_looks")
        .select("look")
        .where("source_id", "=", source)
        .orderBy("at", "desc")
        .limit(limit);
      const page = before === undefined ? rows : rows.where("at", "<", before);
      return (await page.execute()).map(({ look }) => JSON.parse(look) as Look);
    },
    async findKeptItem(source, key) {
      const rows = reads.selectFrom("source_items").select(ITEM_COLUMNS).where("source_id", "=", source);
      const row = await rows.where("key", "=", key).executeTakeFirst();
      return row && fromItemRow(row);
    },
    findLikeItems: (source, items) => findLikeItems(reads, source, items),
    async listItemsOf(announcement) {
      const rows = reads.selectFrom("source_items").select(ITEM_COLUMNS);
      const of = rows.where("announcement_id", "=", announcement).orderBy("source_id").orderBy("key");
      return (await of.execute()).map(fromItemRow);
    },
    listKeptItems: (query) => listKeptItems(reads, query),
    async countKeptItems({ source, state }) {
      const rows = reads
        .selectFrom("source_items")
        .select((of) => of.fn.countAll<number | string>().as("count"));
      const row = await rows
        .where("source_id", "=", source)
        .where("state", "=", state)
        .executeTakeFirstOrThrow();
      return Number(row.count);
    },
    listRules: () => listRules(reads),
    listRuleVersions: (query) => listRuleVersions(reads, query),
    async findBackfill(source) {
      const rows = reads.selectFrom("source_backfills").select("backfill").where("source_id", "=", source);
      const row = await rows.executeTakeFirst();
      return row && (JSON.parse(row.backfill) as SourceBackfill);
    },
    async listBackfills() {
      const rows = reads.selectFrom("source_backfills").select("backfill").orderBy("source_id");
      return (await rows.execute()).map(({ backfill }) => JSON.parse(backfill) as SourceBackfill);
    },
    listPublished: (query) => listPublished(reads, query),
    listReceipts: (source, limit) => listReceipts(reads, source, limit),
    findAlert: (key) => findAlert(reads, key),
    listAlerts: (query) => listAlerts(reads, query),
  };
}

async function listWatched(
  reads: ArchiveReader,
  { after, limit }: Parameters<SourceReads["listWatched"]>[0],
): ReturnType<SourceReads["listWatched"]> {
  const rows = await reads
    .selectFrom("sources as s")
    .leftJoin("source_places as p", "p.source_id", "s.id")
    .select(["s.source", "p.state"])
    .where("s.id", ">", String(after ?? ""))
    // Its settings have the place, and few sources have none.
    .where("s.source", "like", '%"watch":{%')
    .orderBy("s.id")
    .limit(limit)
    .execute();
  return rows.map(({ source, state }) => ({
    source: JSON.parse(source) as Source,
    ...(state !== null && { state: parsePlace(state) }),
  }));
}

const VALUES_AT_ONCE = 200;
const HASHED_AT_ONCE = 500;
/** Of so many values; a place that gives all its entries one guid would have everything it ever showed read. */
const MOST_ALIKE = 5_000;

async function findLikeItems(
  reads: ArchiveReader,
  source: SourceId,
  items: readonly Item[],
): Promise<readonly KeptItem[]> {
  const hashes: ItemHashes[] = [];
  for (const item of items) {
    if (hashes.length % HASHED_AT_ONCE === HASHED_AT_ONCE - 1) await breathe();
    hashes.push(hashesOf(item));
  }
  const found = new Map<string, KeptItem>();
  for (const column of ["guid_sha", "address_sha", "title_sha"] as const)
    for (const kept of await findByHash(reads, source, column, hashes)) found.set(kept.key, kept);
  return [...found.values()];
}

async function findByHash(
  reads: ArchiveReader,
  source: string,
  column: keyof ItemHashes,
  hashes: readonly ItemHashes[],
): Promise<readonly KeptItem[]> {
  const wanted = [...new Set(hashes.flatMap((each) => each[column] ?? []))];
  const found: KeptItem[] = [];
  for (let from = 0; from < wanted.length; from += VALUES_AT_ONCE) {
    // Of a place with thousands of entries: SQLite answers in this thread, and readers have their turn between.
    if (from > 0) await breathe();
    const rows = await reads
      .selectFrom("source_items")
      .select(ITEM_COLUMNS)
      .where("source_id", "=", source)
      .where(column, "in", wanted.slice(from, from + VALUES_AT_ONCE))
      .orderBy("last_seen_at", "desc")
      .limit(MOST_ALIKE)
      .execute();
    found.push(...rows.map(fromItemRow));
  }
  return found;
}

async function listKeptItems(
  reads: ArchiveReader,
  { source, state, limit, before }: Parameters<SourceReads["listKeptItems"]>[0],
): Promise<readonly KeptItem[]> {
  let rows = reads
    .selectFrom("source_items")
    .select(ITEM_COLUMNS)
    .where("source_id", "=", source)
    .orderBy("first_seen_at", "desc")
    .orderBy("key", "desc")
    .limit(limit);
  if (state !== undefined) rows = rows.where("state", "=", state);
  if (before)
    rows = rows.where((of) =>
      of(of.refTuple("first_seen_at", "key"), "<", of.tuple(before.firstSeenAt, before.key)),
    );
  return (await rows.execute()).map(fromItemRow);
}
