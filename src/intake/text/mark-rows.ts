// markRows: takes blocks of plain text, gives those that hold tabs as rows of a table where at least two follow each other.

import type { Block } from "../../terms/document.ts";
import type { Span } from "../../terms/span.ts";

export function markRows(text: string, blocks: readonly Block[]): readonly Block[] {
  const tabbed = blocks.map((block) => text.slice(...block.span).includes("\t"));
  let table = -1;
  return blocks.map((block, at) => {
    const first = tabbed[at - 1] !== true;
    if (tabbed[at] !== true || (first && tabbed[at + 1] !== true)) return block;
    if (first) table++;
    return { shape: "row", span: block.span, table, cells: cellsOf(text, block.span) };
  });
}

function cellsOf(text: string, [start, end]: Span): readonly Span[] {
  const cells: Span[] = [];
  let cellStart = start;
  for (const cell of text.slice(start, end).split("\t")) {
    cells.push([cellStart, cellStart + cell.length]);
    cellStart += cell.length + 1;
  }
  return cells;
}
