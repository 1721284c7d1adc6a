// Writing of CSV: pages of rows in, a file by RFC 4180 out that spreadsheets in Japanese open as it is, and that runs nothing in them.

import type { Cell, DataTable } from "../tables/column.ts";

/** Without it Excel in Japanese takes UTF-8 for Shift_JIS. */
const BYTE_ORDER_MARK = "\ufeff";
const BETWEEN = " | ";

/** What a spreadsheet takes for a formula, in any width, even behind blanks. */
const FORMULA = /^\s*[=+\-@＝＋－−＠]|^[\t\r]/u;

/** Signs that no text has, and at which some programs take a file of text for none. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

function textOf(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return cell;
  // A bar within an entry would look like one between two.
  if (typeof cell === "object") return cell.map((entry) => entry.replaceAll("|", "｜")).join(BETWEEN);
  return String(cell);
}

/** Text that would be a formula stands behind an apostrophe; numbers are none. */
function field(cell: Cell): string {
  const text = textOf(cell).toWellFormed().replaceAll(CONTROLS, "");
  const harmless = typeof cell !== "number" && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const lineOf = (cells: readonly Cell[]): string => `${cells.map(field).join(",")}\r\n`;

export async function* writeCsv(
  { columns }: DataTable,
  pages: AsyncIterable<readonly (readonly Cell[])[]>,
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(BYTE_ORDER_MARK + lineOf(columns.map(({ name }) => name)));
  for await (const rows of pages) if (rows.length > 0) yield Buffer.from(rows.map(lineOf).join(""));
}
