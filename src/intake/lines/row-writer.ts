// RowWriter: takes the cells of one table row as they open and close, gives one block with its cells parted by tabs.

import type { Block } from "../../terms/document.ts";
import type { Span } from "../../terms/span.ts";
import type { TextWriter } from "./text-writer.ts";

type OpenRow = {
  readonly table: number;
  readonly cells: Span[];
  /** Empty cells that are not written yet: a row of empty cells is no row. */
  emptyCells: number;
  cellStart: number;
  cellOpen: boolean;
  headerCells: number;
  allCells: number;
};

export class RowWriter {
  readonly #writer: TextWriter;
  #row: OpenRow | undefined;

  constructor(writer: TextWriter) {
    this.#writer = writer;
  }

  get open(): boolean {
    return this.#row !== undefined;
  }

  get cellOpen(): boolean {
    return this.#row?.cellOpen ?? false;
  }

  begin(table: number): void {
    this.#row = {
      table,
      cells: [],
      emptyCells: 0,
      cellStart: -1,
      cellOpen: false,
      headerCells: 0,
      allCells: 0,
    };
  }

  openCell(header: boolean): void {
    const row = this.#row;
    if (row === undefined) return;
    this.closeCell();
    row.cellOpen = true;
    row.cellStart = -1;
    row.allCells++;
    if (header) row.headerCells++;
  }

  /** Before the first character of a cell: opens the row's block and writes the cells that were empty so far. */
  beforeFirst(sourceStart: number, page?: number): void {
    const row = this.#row;
    if (row === undefined) return;
    if (!row.cellOpen) this.openCell(false);
    if (!this.#writer.inBlock) this.#writer.beginBlock(sourceStart, page);
    this.#writeEmptyCells(row, sourceStart, page);
    if (row.cells.length > 0) this.#writer.writeBetween("\t", sourceStart, page);
    row.cellStart = this.#writer.length;
  }

  closeCell(): void {
    const row = this.#row;
    if (row === undefined || !row.cellOpen) return;
    row.cellOpen = false;
    if (row.cellStart === -1) row.emptyCells++;
    else row.cells.push([row.cellStart, this.#writer.length]);
  }

  /** Closes the row's block; a row without any text leaves nothing. */
  end(sourceEnd: number, furniture: boolean): void {
    const row = this.#row;
    if (row === undefined) return;
    this.closeCell();
    this.#row = undefined;
    if (!this.#writer.inBlock) return;
    this.#writeEmptyCells(row, sourceEnd);
    const block: Omit<Block, "span"> = { shape: "row", table: row.table, cells: row.cells };
    this.#writer.endBlock({
      ...block,
      ...(row.headerCells === row.allCells ? { header: true } : {}),
      ...(furniture ? { furniture: true } : {}),
    });
  }

  #writeEmptyCells(row: OpenRow, sourceStart: number, page?: number): void {
    for (; row.emptyCells > 0; row.emptyCells--) {
      if (row.cells.length > 0) this.#writer.writeBetween("\t", sourceStart, page);
      row.cells.push([this.#writer.length, this.#writer.length]);
    }
  }
}
