// Writing of JSON Lines: pages of rows in, one JSON object a line out, with the columns as its members.

import type { Cell, DataTable, TableColumn } from "../tables/column.ts";

type JsonRow = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

const wellFormed = (cell: Cell): Exclude<Cell, undefined> | null => {
  if (cell === undefined) return null;
  if (typeof cell === "string") return cell.toWellFormed();
  return typeof cell === "object" ? cell.map((entry) => entry.toWellFormed()) : cell;
};

/** Every column is there; one without a value is null. */
export function jsonRow(columns: readonly TableColumn[], cells: readonly Cell[]): JsonRow {
  return Object.fromEntries(columns.map(({ name }, at) => [name, wellFormed(cells[at])]));
}

export async function* writeJsonLines(
  { columns }: DataTable,
  pages: AsyncIterable<readonly (readonly Cell[])[]>,
): AsyncGenerator<Uint8Array> {
  for await (const rows of pages)
    if (rows.length > 0)
      yield Buffer.from(rows.map((cells) => `${JSON.stringify(jsonRow(columns, cells))}\n`).join(""));
}
