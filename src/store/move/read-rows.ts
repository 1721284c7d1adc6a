// Read rows: a table with its key → all of its rows in the order of the key, some at a time, however large each is.

import { sql } from "kysely";
import type { ArchiveReader } from "../engines/engine.ts";
import type { MovedTable } from "./tables-to-move.ts";

export type Cell = string | number | bigint | Uint8Array | null;
export type Row = Readonly<Record<string, Cell>>;

const FIRST_ROWS = 8;
const MOST_ROWS = 400;
const WANTED_BYTES = 4 * 1024 * 1024;

const sizeOf = (cell: Cell | undefined): number =>
  typeof cell === "string" || cell instanceof Uint8Array ? cell.length : 8;

/** As many as come to some megabytes by what the last ones did. */
function nextLimit(rows: readonly Row[]): number {
  const bytes = rows.reduce(
    (sum, row) => sum + Object.values(row).reduce<number>((own, cell) => own + sizeOf(cell), 0),
    0,
  );
  return Math.max(1, Math.min(MOST_ROWS, Math.floor((WANTED_BYTES * rows.length) / Math.max(1, bytes))));
}

export async function* readRows(
  reader: ArchiveReader,
  { name, key }: MovedTable,
): AsyncGenerator<readonly Row[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let limit = FIRST_ROWS;
  let last: Row | undefined;
  for (;;) {
    const from = last;
    const behind = from && sql`where (${columns}) > (${sql.join(key.map((column) => from[column]))})`;
    const { rows } = await sql<Row>`
      select * from ${sql.table(name)} ${behind ?? sql``} order by ${columns} limit ${limit}
    `.execute(reader);
    if (rows.length > 0) yield rows;
    if (rows.length < limit) return;
    last = rows.at(-1);
    limit = nextLimit(rows);
  }
}
