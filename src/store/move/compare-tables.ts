// Compare tables: a table of two stores → how many rows are the same, or the first that is not.

import type { ArchiveReader } from "../engines/engine.ts";
import { type Cell, type Row, readRows } from "./read-rows.ts";
import type { MovedTable } from "./tables-to-move.ts";

async function* rowByRow(reader: ArchiveReader, table: MovedTable): AsyncGenerator<Row> {
  for await (const rows of readRows(reader, table)) yield* rows;
}

function isSameCell(one: Cell | undefined, other: Cell | undefined): boolean {
  return one instanceof Uint8Array && other instanceof Uint8Array
    ? Buffer.compare(one, other) === 0
    : one === other;
}

function isSameRow(one: Row, other: Row): boolean {
  const columns = Object.keys(one);
  return (
    columns.length === Object.keys(other).length &&
    columns.every((column) => isSameCell(one[column], other[column]))
  );
}

export type Compared =
  | { readonly kind: "same"; readonly rows: number }
  /** `key`: of the first row that differs, or that only one of the two has. */
  | { readonly kind: "other"; readonly key: string };

const keyOf = (table: MovedTable, row: Row | undefined): string =>
  table.key.map((column) => String(row?.[column])).join(", ");

export async function compareTables(
  from: ArchiveReader,
  to: ArchiveReader,
  table: MovedTable,
): Promise<Compared> {
  const there = rowByRow(to, table);
  let rows = 0;
  for await (const row of rowByRow(from, table)) {
    const { value, done } = await there.next();
    if (done === true || !isSameRow(row, value)) {
      await there.return(undefined);
      return { kind: "other", key: keyOf(table, row) };
    }
    rows += 1;
  }
  const more = await there.next();
  await there.return(undefined);
  return more.done === true ? { kind: "same", rows } : { kind: "other", key: keyOf(table, more.value) };
}
