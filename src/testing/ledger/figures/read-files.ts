// Read files: the text or the bytes of a downloaded file of the ledger in, its rows out, alike from each format, by readers of our own.

import { parquetMetadata, parquetReadObjects, parquetSchema } from "hyparquet";

/** By column; as CSV has it: empty without a value, lists with ` | ` between their entries. */
export type FileRow = ReadonlyMap<string, string>;

/** `bytes`: of the file as it came. */
export type DataFile = {
  readonly columns: readonly string[];
  readonly rows: readonly FileRow[];
  readonly bytes: number;
  /** Of the ledger, where the format has a place for it beside the rows. */
  readonly version?: string;
};

export const BETWEEN = " | ";

function readFields(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  while (field.lastIndex < text.length) {
    const from = field.lastIndex;
    const found = field.exec(text);
    if (!found) throw new Error(`Cannot read the CSV at ${from}: "${text.slice(from, from + 40)}".`);
    lines.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
    if (found[3] === "\r\n") lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}

type Table = Pick<DataFile, "columns" | "rows">;

/** By RFC 4180. */
export function readCsv(text: string): Table {
  const [head = [], ...lines] = readFields(text.replace(/^\ufeff/, ""));
  const rows = lines.map((line) => {
    if (line.length !== head.length)
      throw new Error(`A line has ${line.length} fields, the head ${head.length}.`);
    return new Map(
      head.map((name, at) => [name, (line[at] ?? "").replace(/^'(?=\s*[=+\-@＝＋－−＠])/u, "")]),
    );
  });
  return { columns: head, rows };
}

/** A bar within an entry is none between two. */
function written(value: unknown, isDay: boolean): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (Array.isArray(value))
    return value.map((entry) => written(entry, isDay).replaceAll("|", "｜")).join(BETWEEN);
  if (value instanceof Date) return value.toISOString().slice(0, isDay ? "YYYY-MM-DD".length : undefined);
  return typeof value === "bigint" ? value.toString() : JSON.stringify(value);
}

function rowOf(object: object, days: ReadonlySet<string> = new Set()): FileRow {
  return new Map(Object.entries(object).map(([name, value]) => [name, written(value, days.has(name))]));
}

function readJsonLines(text: string): readonly FileRow[] {
  const lines = text.split("\n").filter((line) => line !== "");
  return lines.map((line) => {
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed !== "object" || parsed === null) throw new Error(`A line is no object: ${line}`);
    return rowOf(parsed);
  });
}

/** `format`: the ending of its name. */
export async function readDataFile(format: string, bytes: ArrayBuffer): Promise<DataFile> {
  const length = { bytes: bytes.byteLength };
  if (format === "parquet") {
    const { key_value_metadata: notes, schema } = parquetMetadata(bytes);
    const version = notes?.find(({ key }) => key === "ledger_version")?.value;
    const elements = parquetSchema({ schema }).children.map(({ element }) => element);
    const days = elements.filter((element) => element.converted_type === "DATE").map(({ name }) => name);
    const rows = await parquetReadObjects({ file: bytes });
    const told = rows.map((row) => rowOf(row, new Set(days)));
    const columns = elements.map(({ name }) => name);
    return { columns, rows: told, ...length, ...(version !== undefined && { version }) };
  }
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  if (format === "csv") return { ...readCsv(text), ...length };
  const rows = readJsonLines(text);
  return { columns: [...(rows[0]?.keys() ?? [])], rows, ...length };
}
