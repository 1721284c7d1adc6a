// Put facets: rows that records are listed by in, as they were and as they are, the difference written and counted out.

import { sql } from "kysely";
import type { ArchiveTables } from "../archive-tables.ts";
import type { ArchiveWriter } from "../engines/engine.ts";

type FacetRow = ArchiveTables["ledger_facets"];

const ROWS_AT_ONCE = 200;

/** `month`: in which it is counted. */
export type CountedFacet = { readonly row: FacetRow; readonly month: string };

type Counted = {
  readonly kind: string;
  readonly facet: string;
  readonly month: string;
  readonly key: string;
};
type Change = Counted & { records: number; shown: number };

/** Sorted by key, so that two writers never wait for each other crosswise. */
function countChanges(before: readonly CountedFacet[], after: readonly CountedFacet[]): readonly Change[] {
  const changes = new Map<string, Change>();
  const add = ({ row: { kind, facet, key, shown }, month: counted }: CountedFacet, sign: 1 | -1): void => {
    for (const month of ["", counted]) {
      const name = JSON.stringify([kind, facet, month, key]);
      const change = changes.get(name) ?? { kind, facet, month, key, records: 0, shown: 0 };
      change.records += sign;
      change.shown += sign * shown;
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

function nameOf({ row: { kind, facet, key, shown, place, due } }: CountedFacet): string {
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

async function insertFacets(writer: ArchiveWriter, rows: readonly FacetRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    await writer
      .insertInto("ledger_facets")
      .values(rows.slice(at, at + ROWS_AT_ONCE))
      .execute();
}

/** PostgreSQL's index has room for 2,704 bytes of a row; no address asks for more than 100 characters. */
const LONGEST_KEY = 400;

const isListed = ({ row }: CountedFacet): boolean => row.key.length <= LONGEST_KEY;

/** Under a key that is longer nothing is listed or counted: no name is, unless somebody means harm. */
export async function putFacets(
  writer: ArchiveWriter,
  was: readonly CountedFacet[],
  is: readonly CountedFacet[],
): Promise<void> {
  const [before, after] = [was.filter(isListed), is.filter(isListed)];
  // Most of what is read otherwise is found by the same keys as before.
  const [stood, stands] = [new Set(before.map(nameOf)), new Set(after.map(nameOf))];
  await removeFacets(
    writer,
    before.filter((facet) => !stands.has(nameOf(facet))).map(({ row }) => row),
  );
  await insertFacets(
    writer,
    after.filter((facet) => !stood.has(nameOf(facet))).map(({ row }) => row),
  );
  await addToCounts(writer, countChanges(before, after));
}
