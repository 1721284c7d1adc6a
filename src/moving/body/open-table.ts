// Open table: rows and cells as they begin, and the lines within them, in; the table as a block out.

import type { MarkedText } from "../../terms/marks/text-mark.ts";
import { tablePart } from "./gathered-parts.ts";
import { type GatheredText, appendText, emptyText } from "./gathered-text.ts";
import type { BodyPart } from "./read-html-body.ts";

export class OpenTable {
  readonly #rows: GatheredText[][] = [];
  #allHeader = true;

  openRow(): void {
    this.#rows.push([]);
  }

  openCell(isHeader: boolean): void {
    if (this.#rows.length === 0) this.openRow();
    this.#rows.at(-1)?.push(emptyText());
    if (this.#rows.length === 1) this.#allHeader &&= isHeader;
  }

  /** False where no cell is open. */
  add(line: MarkedText): boolean {
    const cell = this.#rows.at(-1)?.at(-1);
    if (cell) appendText(cell, line, " ");
    return cell !== undefined;
  }

  /** Undefined where no cell has a text. */
  close(): BodyPart | undefined {
    const filled = this.#rows.filter((cells) => cells.some(({ text }) => text !== ""));
    return filled.length > 0 ? tablePart(filled, this.#allHeader && filled[0] === this.#rows[0]) : undefined;
  }
}
