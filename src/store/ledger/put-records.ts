// Put records: an announcement's records as they were and as they are in, their rows, keys and counts changed by the difference out.

import type { ArchiveTables } from "../archive-tables.ts";
import type { ArchiveWriter } from "../engines/engine.ts";
import { toFacetRows } from "./ledger-row.ts";
import { type CountedFacet, putFacets } from "./put-facets.ts";
import { isSameRow } from "./same-row.ts";
import { rejoinSightings } from "./sightings/rejoin-sightings.ts";

type RecordRow = ArchiveTables["ledger_records"];

const ROWS_AT_ONCE = 200;

const toCounted = (row: RecordRow): readonly CountedFacet[] =>
  toFacetRows(row).map((facet) => ({ row: facet, month: row.month }));

const isSighting = ({ kind }: RecordRow): boolean => kind === "sighting";
const isShownSighting = (row: RecordRow): boolean =>
  isSighting(row) && row.shown === 1 && row.withdrawn === null;

async function insertRows(writer: ArchiveWriter, rows: readonly RecordRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    await writer
      .insertInto("ledger_records")
      .values(rows.slice(at, at + ROWS_AT_ONCE))
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
  for (let at = 0; at < gone.length; at += ROWS_AT_ONCE) {
    const ids = gone.slice(at, at + ROWS_AT_ONCE).map(({ id }) => id);
    await writer.deleteFrom("ledger_records").where("id", "in", ids).execute();
  }
  await insertRows(writer, fresh);
  await putFacets(writer, gone.flatMap(toCounted), fresh.flatMap(toCounted));
  await rejoinSightings(
    writer,
    gone.filter(isSighting).map(({ id }) => id),
    fresh.filter(isShownSighting).map(({ id }) => id),
  );
  return { changed: gone.length + fresh.length, shown: [...gone, ...fresh].some(({ shown }) => shown === 1) };
}
