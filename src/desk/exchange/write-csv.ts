// Write CSV: figures → comma-separated values (RFC 4180) that a spreadsheet opens as text and numbers, never as formulas.

import type { Cell, Column, Figure } from "../figures/figure.ts";

/** Spreadsheets take a cell that begins so for a formula, behind a quotation mark and behind spaces too. */
const FORMULA = /^[\s\u0000\ufeff]*[=+\-@|%＝＋－＠]/u;

/** Excel reads UTF-8 as such only behind this mark. */
const BYTE_ORDER_MARK = "\ufeff";

/** Numbers are ours and go as they are; of texts, none may begin like a formula. */
function writeCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const plain = cell.toWellFormed().replaceAll("\u0000", "");
  const text = FORMULA.test(plain) || /^[\t\r\n]/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n\t']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const writeRow = (cells: readonly Cell[]): string => `${cells.map(writeCell).join(",")}\r\n`;

/** One figure as its own table. */
export function writeFigureCsv({ columns, rows }: Figure): string {
  const names = columns.map(({ name }: Column) => name);
  return BYTE_ORDER_MARK + [names, ...rows].map(writeRow).join("");
}

/** Several figures in one table: one line for each cell. */
export function writeFiguresCsv(figures: readonly Figure[]): string {
  const lines = figures.flatMap(({ name, columns, rows }) =>
    rows.flatMap((row, at) =>
      row.map((cell, index): readonly Cell[] => [name, at + 1, columns[index]?.name ?? "", cell]),
    ),
  );
  return BYTE_ORDER_MARK + [["figure", "row", "column", "value"], ...lines].map(writeRow).join("");
}
