// Put records: an announcement's records as they were and as they are in, their rows, keys and counts changed by the difference out.

import { sql } from "kysely";
import type { ArchiveTables } from "../archive-tables.ts";
import type { ArchiveWriter } from "../engines/engine.ts";
import { toFacetRows } from "./ledger-row.ts";
import { isSameRow } from "./same-row.ts";

type RecordRow = ArchiveTables["ledger_records"];
type FacetRow = ArchiveTables["ledger_facets"];

const ROWS_AT_ONCE = 200;

type Counted = {
  readonly kind: string;
  readonly facet: string;
  readonly month: string;
  readonly key: string;
};
type Change = Counted & { records: number; shown: number };

/** Sorted by key, so that two writers never wait for each other crosswise. */
function countChanges(before: readonly RecordRow[], after: readonly RecordRow[]): readonly Change[] {
  const changes = new Map<string, Change>();
  const add = (row: RecordRow, sign: 1 | -1): void => {
    for (const { kind, facet, key } of toFacetRows(row))
      for (const month of ["", row.month]) {
        const name = JSON.stringify([kind, facet, month, key]);
        const change = changes.get(name) ?? { kind, facet, month, key, records: 0, shown: 0 };
        change.records += sign;
        change.shown += sign * row.shown;
        changes.set(name, change);
      }
  };
  for (const row of before) add(row, -1);
  for (const row of after) add(row, 1);
  return [...changes]
    .filter(([, { records, shown }]) => records !== 0 || shown !== 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, change]) => change);
}

async function addToCounts(writer: ArchiveWriter, changes: readonly Change[]): Promise<void> {
  for (let at = 0; at < changes.length; at += ROWS_AT_ONCE)
    await writer
      .insertInto("ledger_counts")
      .values(changes.slice(at, at + ROWS_AT_ONCE))
      .onConflict((is) =>
        is.columns(["kind", "facet", "month", "key"]).doUpdateSet({
          records: sql<number>`ledger_counts.records + excluded.records`,
          shown: sql<number>`ledger_counts.shown + excluded.shown`,
        }),
      )
      .execute();
  // A count of nothing is no row: what was worked out anew has the very same ones.
  for (const { kind, facet, month, key } of changes.filter(({ records }) => records < 0))
    await writer
      .deleteFrom("ledger_counts")
      .where("kind", "=", kind)
      .where("facet", "=", facet)
      .where("month", "=", month)
      .where("key", "=", key)
      .where("records", "=", 0)
      .execute();
}

function nameOf({ kind, facet, key, shown, place, due }: FacetRow): string {
  return JSON.stringify([kind, facet, key, shown, place, due]);
}

/** Many at once: an order of three thousand rows that is published has twenty thousand keys. */
async function removeFacets(writer: ArchiveWriter, rows: readonly FacetRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const keys = rows
      .slice(at, at + ROWS_AT_ONCE)
      .map(
        ({ kind, facet, key, shown, place }) => sql`(${kind}, ${facet}, ${key}, ${sql.lit(shown)}, ${place})`,
      );
    await sql`
      delete from ledger_facets
      where (kind, facet, key, shown, place) in (values ${sql.join(keys)})
    `.execute(writer);
  }
}

async function insertRows(
  writer: ArchiveWriter,
  rows: readonly RecordRow[],
  facets: readonly FacetRow[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    await writer
      .insertInto("ledger_records")
      .values(rows.slice(at, at + ROWS_AT_ONCE))
      .execute();
  for (let at = 0; at < facets.length; at += ROWS_AT_ONCE)
    await writer
      .insertInto("ledger_facets")
      .values(facets.slice(at, at + ROWS_AT_ONCE))
      .execute();
}

/** `changed`: rows that are no longer as they were; `shown`: readers see a difference. */
export async function putRecords(
  writer: ArchiveWriter,
  before: readonly RecordRow[],
  after: readonly RecordRow[],
): Promise<{ readonly changed: number; readonly shown: boolean }> {
  const [was, is] = [new Map(before.map((row) => [row.id, row])), new Map(after.map((row) => [row.id, row]))];
  const gone = before.filter((row) => !isSameRow(row, is.get(row.id)));
  const fresh = after.filter((row) => !isSameRow(row, was.get(row.id)));
  if (gone.length + fresh.length === 0) return { changed: 0, shown: false };
  // Most of what is read otherwise is found by the same keys as before.
  const [left, come] = [gone.flatMap(toFacetRows), fresh.flatMap(toFacetRows)];
  const [stood, stands] = [new Set(left.map(nameOf)), new Set(come.map(nameOf))];
  await removeFacets(
    writer,
    left.filter((row) => !stands.has(nameOf(row))),
  );
  for (let at = 0; at < gone.length; at += ROWS_AT_ONCE) {
    const ids = gone.slice(at, at + ROWS_AT_ONCE).map(({ id }) => id);
    await writer.deleteFrom("ledger_records").where("id", "in", ids).execute();
  }
  await insertRows(
    writer,
    fresh,
    come.filter((row) => !stood.has(nameOf(row))),
  );
  await addToCounts(writer, countChanges(gone, fresh));
  return { changed: gone.length + fresh.length, shown: [...gone, ...fresh].some(({ shown }) => shown === 1) };
}
