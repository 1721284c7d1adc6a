// Plain tables: tables of any kind in, tables of single cells in full rows out; what only placed things beside each other is no table.

import type { PasteNotes } from "./paste-note.ts";

/** More than this is no table of an article; a span is cut to it. */
const MOST_COLUMNS = 40;

const spanOf = (cell: Element, name: "colspan" | "rowspan"): number => {
  const span = Number.parseInt(cell.getAttribute(name) ?? "1", 10);
  return Number.isSafeInteger(span) && span > 0 ? Math.min(span, MOST_COLUMNS) : 1;
};

/** Text of a merged cell stands in the first of its places; the others are there, and empty. */
function gridOf(table: HTMLTableElement): (Element | undefined)[][] {
  const rows = [...table.rows];
  const grid: (Element | undefined)[][] = rows.map(() => []);
  const taken = new Set<string>();
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (taken.has(`${at} ${column}`)) column += 1;
      if (column >= MOST_COLUMNS) break;
      for (let down = 0; down < spanOf(cell, "rowspan"); down += 1) {
        for (let right = 0; right < spanOf(cell, "colspan"); right += 1) {
          taken.add(`${at + down} ${column + right}`);
        }
      }
      const line = grid[at];
      if (line) line[column] = cell;
    }
  }
  const widths = grid.map((_, at) => columnsOf(taken, at));
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...widths));
  return grid.map((line) => Array.from({ length: width }, (_, column) => line[column]));
}

function columnsOf(taken: ReadonlySet<string>, row: number): number {
  let columns = 0;
  while (taken.has(`${row} ${columns}`)) columns += 1;
  return columns;
}

function oneLine(cell: Element): void {
  for (const block of cell.querySelectorAll(
    "p, div, h1, h2, h3, h4, h5, h6, blockquote, pre, ul, ol, li, br",
  )) {
    if (block.localName === "br") block.replaceWith(" ");
    else if (block.previousSibling) block.replaceWith(" ", ...block.childNodes);
    else block.replaceWith(...block.childNodes);
  }
}

function replaceTable(table: HTMLTableElement, notes: PasteNotes): void {
  const grid = gridOf(table);
  const width = grid[0]?.length ?? 0;
  if (width < 2 || table.getAttribute("role") === "presentation") {
    const cells = [...table.rows].flatMap((row) => [...row.cells]);
    table.replaceWith(...cells.flatMap((cell) => blockOf(cell)));
    return;
  }
  if ([...table.rows].some((row) => [...row.cells].some((cell) => cell.rowSpan > 1 || cell.colSpan > 1))) {
    notes.add("table-made-plain");
  }
  const root = table.ownerDocument;
  const plain = root.createElement("table");
  const isHead =
    table.tHead !== null || [...(table.rows[0]?.cells ?? [])].every((cell) => cell.localName === "th");
  for (const [at, line] of grid.entries()) {
    const row = plain.insertRow();
    for (const cell of line) {
      const made = root.createElement(at === 0 && isHead ? "th" : "td");
      if (cell) {
        oneLine(cell);
        made.append(...cell.childNodes);
      }
      row.append(made);
    }
  }
  table.replaceWith(plain);
}

function blockOf(cell: Element): Element[] {
  const block = cell.ownerDocument.createElement("div");
  block.append(...cell.childNodes);
  return [block];
}

export function makePlainTables(root: Document, notes: PasteNotes): void {
  // A table in a table is text of its cell.
  for (const inner of root.querySelectorAll("table table")) {
    notes.add("table-made-plain");
    const cells = [...inner.querySelectorAll("td, th")].filter((cell) => cell.closest("table") === inner);
    inner.replaceWith(...cells.flatMap((cell) => [" ", ...cell.childNodes]));
  }
  for (const table of root.querySelectorAll("table")) replaceTable(table, notes);
}
