// writePdfText: takes the pages of a PDF as pieces, gives text, blocks and the map back to each page's raw text.

import type { Block, SourceRun } from "../../terms/document.ts";
import { firstCharacter, joinsWithoutSpace, lastCharacter } from "../lines/characters.ts";
import { LineWriter } from "../lines/line-writer.ts";
import { startsWithListMarker } from "../lines/list-marker.ts";
import { RowWriter } from "../lines/row-writer.ts";
import { TextWriter } from "../lines/text-writer.ts";
import { buildLines, type PdfLine, type PdfSegment } from "./build-lines.ts";
import { buildParagraphs, type PdfParagraph } from "./build-paragraphs.ts";
import { findPageFurniture } from "./page-furniture.ts";
import type { PdfPage } from "./pdf-piece.ts";

export type PdfText = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sourceMap: readonly SourceRun[];
  readonly removedControls: number;
};

export function writePdfText(pages: readonly PdfPage[]): PdfText {
  const linesByPage = pages.map(buildLines);
  const furniture = findPageFurniture(pages, linesByPage);
  const writer = new PdfTextWriter();
  for (const paragraph of buildParagraphs(pages, linesByPage.flat(), furniture)) writer.write(paragraph);
  return writer.finish();
}

class PdfTextWriter {
  readonly #writer = new TextWriter();
  readonly #row = new RowWriter(this.#writer);
  readonly #line = new LineWriter(this.#writer, (start, page) => {
    if (this.#row.open) this.#row.beforeFirst(start, page);
    else this.#writer.beginBlock(start, page);
  });
  #tables = 0;
  #inTable = false;

  write(paragraph: PdfParagraph): void {
    const row = paragraph.kind === "row";
    if (row && !this.#inTable) this.#tables++;
    this.#inTable = row;
    if (row) for (const line of paragraph.lines) this.#writeRow(line);
    else this.#writeLines(paragraph);
    this.#line.endLine();
  }

  finish(): PdfText {
    return { ...this.#writer.finish(), removedControls: this.#line.removedControls };
  }

  #writeRow(line: PdfLine): void {
    this.#row.begin(this.#tables - 1);
    for (const segment of line.segments) {
      this.#line.endLine();
      this.#row.openCell(false);
      this.#writeSegment(segment);
      this.#row.closeCell();
    }
    this.#row.end(0, false);
  }

  #writeLines({ lines, furniture, level }: PdfParagraph): void {
    for (const [at, line] of lines.entries()) {
      if (at > 0 && needsSpace(lines[at - 1]?.text ?? "", line.text)) this.#space(line);
      for (const [index, segment] of line.segments.entries()) {
        if (index > 0) this.#space(line);
        this.#writeSegment(segment);
      }
    }
    const listed = startsWithListMarker(lines[0]?.text ?? "");
    this.#writer.endBlock({
      shape: level === undefined ? (listed ? "list-item" : "paragraph") : "heading",
      ...(level === undefined ? {} : { level }),
      ...(furniture ? { furniture: true } : {}),
    });
  }

  #writeSegment(segment: PdfSegment): void {
    for (const { piece, spaceBefore } of segment) {
      this.#line.page = piece.page;
      if (spaceBefore) this.#line.addSpace(piece.start, piece.start, "forced");
      this.#line.add(piece.text, piece.start, "collapse");
    }
  }

  #space(line: PdfLine): void {
    this.#line.page = line.page;
    this.#line.addSpace(0, 0, "forced");
  }
}

/** Lines of 漢字 and かな run on; words of other scripts are parted, but for those that end in a hyphen. */
function needsSpace(before: string, after: string): boolean {
  const last = lastCharacter(before.trimEnd());
  const next = firstCharacter(after.trimStart());
  return !joinsWithoutSpace(last) && !joinsWithoutSpace(next) && last !== "-";
}
