// Writing of Parquet: pages of rows in, a file out piece by piece, with a group for every thousand rows.

import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { Cell, ColumnType, DataMoment, DataTable, TableColumn } from "../tables/column.ts";

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

/** Readers skip whole groups; more rows at once would only take more memory here. */
const ROWS_IN_GROUP = 1_000;

const LEAVES: Readonly<Record<Exclude<ColumnType, "list">, Partial<SchemaElement>>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  time: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  address: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  day: { type: "INT32", converted_type: "DATE" },
  instant: { type: "INT64", converted_type: "TIMESTAMP_MILLIS" },
  integer: { type: "INT64" },
  number: { type: "DOUBLE" },
  truth: { type: "BOOLEAN" },
};

function elementsOf({ name, type }: TableColumn): readonly SchemaElement[] {
  if (type !== "list") return [{ name, repetition_type: "OPTIONAL", ...LEAVES[type] }];
  return [
    { name, repetition_type: "OPTIONAL", converted_type: "LIST", num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", repetition_type: "REQUIRED", ...LEAVES.text },
  ];
}

/** A day that no calendar has (2025-02-31, as an announcement may have it) has no place here; the other files have it. */
function toDate(written: string): Date | null {
  const at = Date.parse(written);
  return Number.isNaN(at) ? null : new Date(at);
}

function toValue(cell: Cell, { type }: TableColumn): unknown {
  if (cell === undefined) return null;
  if (typeof cell === "string")
    return type === "day" || type === "instant" ? toDate(cell) : cell.toWellFormed();
  if (typeof cell === "object") return cell.map((entry) => entry.toWellFormed());
  return type === "integer" ? BigInt(Math.round(Number(cell))) : cell;
}

/** What was written since the last look; the writer begins anew at its front. */
function takeBytes(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

function writeGroup(
  parquet: ParquetWriter,
  columns: readonly TableColumn[],
  rows: readonly (readonly Cell[])[],
): void | Promise<void> {
  const columnData = columns.map((column, at) => ({
    name: column.name,
    data: rows.map((cells) => toValue(cells[at], column)),
  }));
  return parquet.write({ columnData, rowGroupSize: rows.length });
}

export async function* writeParquet(
  { columns, name }: DataTable,
  pages: AsyncIterable<readonly (readonly Cell[])[]>,
  { today, change, baseAddress }: DataMoment,
): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: [{ name: "root", num_children: columns.length }, ...columns.flatMap(elementsOf)],
    createdBy: "shirase",
    kvMetadata: [
      { key: "table", value: name },
      { key: "ledger_version", value: String(change) },
      { key: "generated", value: today },
      { key: "dictionary", value: `${baseAddress}/ledger/data` },
    ],
  });
  let waiting: (readonly Cell[])[] = [];
  for await (const rows of pages) {
    waiting.push(...rows);
    if (waiting.length < ROWS_IN_GROUP) continue;
    await writeGroup(parquet, columns, waiting);
    waiting = [];
    yield takeBytes(writer);
  }
  if (waiting.length > 0) await writeGroup(parquet, columns, waiting);
  await parquet.finish();
  yield takeBytes(writer);
}
