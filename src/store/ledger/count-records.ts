// Count records: a kind and a key in, how many records it has, by month or by key out; from what was added up as they came.

import type { CountQuery, KeyCount, LedgerReads, MonthCount } from "../../newsroom/ports/ledger-store.ts";
import type { RecordKind } from "../../terms/ledger/ledger-record.ts";
import type { ArchiveReader } from "../engines/engine.ts";
import { ALL } from "./ledger-row.ts";

function columnOf({ shownOnly }: { readonly shownOnly: boolean }): "shown" | "records" {
  return shownOnly ? "shown" : "records";
}

export async function countRecords<K extends RecordKind>(
  reader: ArchiveReader,
  query: CountQuery<K>,
): Promise<number> {
  const { kind, facet = ALL } = query;
  const row = await reader
    .selectFrom("ledger_counts")
    .select(`${columnOf(query)} as counted`)
    .where("kind", "=", kind)
    .where("facet", "=", facet.facet)
    .where("month", "=", "")
    .where("key", "=", facet.key)
    .executeTakeFirst();
  return row?.counted ?? 0;
}

export async function countRecordsByMonth<K extends RecordKind>(
  reader: ArchiveReader,
  query: CountQuery<K>,
): Promise<readonly MonthCount[]> {
  const { kind, facet = ALL } = query;
  const column = columnOf(query);
  const rows = await reader
    .selectFrom("ledger_counts")
    .select(["month", `${column} as counted`])
    .where("kind", "=", kind)
    .where("facet", "=", facet.facet)
    .where("key", "=", facet.key)
    .where("month", ">", "")
    .where(column, ">", 0)
    .orderBy("month")
    .execute();
  return rows.map(({ month, counted }) => ({ month, records: counted }));
}

export async function countRecordsByKey(
  reader: ArchiveReader,
  query: Parameters<LedgerReads["countRecordsByKey"]>[0],
): Promise<readonly KeyCount[]> {
  const { kind, facet, limit, after } = query;
  const column = columnOf(query);
  let rows = reader
    .selectFrom("ledger_counts")
    .select(["key", `${column} as counted`])
    .where("kind", "=", kind)
    .where("facet", "=", facet)
    .where("month", "=", "")
    .where(column, ">", 0)
    .orderBy("key")
    .limit(limit);
  if (after !== undefined) rows = rows.where("key", ">", after);
  return (await rows.execute()).map(({ key, counted }) => ({ key, records: counted }));
}
