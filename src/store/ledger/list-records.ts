// List records: a kind, a key, days and an order in, its records one page at a time out, each along an index.

import { placeOf } from "../../ledger/places/place-of.ts";
import type { RecordQuery, StoredRecord } from "../../newsroom/ports/ledger-store.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { RecordKind } from "../../terms/ledger/ledger-record.ts";
import type { ArchiveReader } from "../engines/engine.ts";
import { ALL, toStoredRecord } from "./ledger-row.ts";

const COLUMNS = ["r.record", "r.shown", "r.withdrawn"] as const;
/** Behind every place of a day. */
const AFTER_ALL = "\u007f";

export async function findRecord(reader: ArchiveReader, id: LedgerId): Promise<StoredRecord | undefined> {
  const rows = reader.selectFrom("ledger_records as r").select(COLUMNS).where("r.id", "=", id);
  const row = await rows.executeTakeFirst();
  return row && toStoredRecord(row);
}

export async function listRecordsOf(
  reader: ArchiveReader,
  announcement: AnnouncementId,
): Promise<readonly StoredRecord[]> {
  const rows = reader.selectFrom("ledger_records as r").select(COLUMNS);
  const found = (await rows.where("r.announcement_id", "=", announcement).execute()).map(toStoredRecord);
  return found.toSorted(
    ({ record: a }, { record: b }) =>
      a.span[0] - b.span[0] ||
      a.span[1] - b.span[1] ||
      (placeOf(a.day, a.id) < placeOf(b.day, b.id) ? -1 : 1),
  );
}

type Found = Parameters<typeof toStoredRecord>[0] & { readonly at: string | null };

const isFromTheEnd = (order: RecordQuery<RecordKind>["order"]): boolean =>
  order === "newest" || order === "latest-due";

/** One run of the index: those that are shown, or those that are not. */
function listRun<K extends RecordKind>(
  reader: ArchiveReader,
  { kind, facet: asked, from, to, limit, before, order }: RecordQuery<K>,
  shown: 0 | 1,
): Promise<readonly Found[]> {
  const facet: { readonly facet: string; readonly key: string } = asked ?? ALL;
  const column = order === "due" || order === "latest-due" ? "f.due" : "f.place";
  const [direction, behind] = isFromTheEnd(order) ? (["desc", "<"] as const) : (["asc", ">"] as const);
  let rows = reader
    .selectFrom("ledger_facets as f")
    .innerJoin("ledger_records as r", "r.id", "f.record_id")
    .select([...COLUMNS, `${column} as at`])
    .where("f.kind", "=", kind)
    .where("f.facet", "=", facet.facet)
    .where("f.key", "=", facet.key)
    .where("f.shown", "=", shown)
    .where(column, "is not", null)
    .orderBy(column, direction)
    .limit(limit);
  if (from !== undefined) rows = rows.where(column, ">=", from);
  if (to !== undefined) rows = rows.where(column, "<", `${to}${AFTER_ALL}`);
  if (before) rows = rows.where(column, behind, placeOf(before.day, before.id));
  return rows.execute();
}

export async function listRecords<K extends RecordKind>(
  reader: ArchiveReader,
  query: RecordQuery<K>,
): Promise<readonly StoredRecord<K>[]> {
  const runs = query.shownOnly ? [1 as const] : [0 as const, 1 as const];
  const found = (await Promise.all(runs.map((shown) => listRun(reader, query, shown)))).flat();
  const sign = isFromTheEnd(query.order) ? -1 : 1;
  const inOrder = found.toSorted((a, b) => sign * ((a.at ?? "") < (b.at ?? "") ? -1 : 1));
  // The index has no others than of the kind that was asked for.
  const stored: readonly StoredRecord[] = inOrder.slice(0, query.limit).map(toStoredRecord);
  return stored as readonly StoredRecord<K>[];
}
