// HtmlBlocks: takes the events of a page's tree in order, writes its blocks, rows and readings.

import type { Block, RubyReading, SourceRun } from "../../terms/document.ts";
import { LineWriter } from "../lines/line-writer.ts";
import { RowWriter } from "../lines/row-writer.ts";
import { TextWriter } from "../lines/text-writer.ts";
import { type BlockFrame, blockOf, frameOf, PAGE_FRAME } from "./block-frames.ts";
import { BLOCK_ELEMENTS } from "./element-tables.ts";
import type { HtmlElement, HtmlEvent, HtmlTree } from "./html-tree.ts";
import { isLayoutTable } from "./is-layout-table.ts";
import { RubyWriter } from "./ruby-writer.ts";

export type WrittenHtml = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sourceMap: readonly SourceRun[];
  readonly rubies: readonly RubyReading[];
  readonly removedControls: number;
};

const CELLS: ReadonlySet<string> = new Set(["td", "th"]);
const ROW_ENDS: ReadonlySet<string> = new Set(["table", "thead", "tbody", "tfoot", "tr"]);

export function writeHtmlBlocks(tree: HtmlTree): WrittenHtml {
  const blocks = new HtmlBlocks(tree);
  for (const event of tree.events) blocks.take(event);
  return blocks.finish();
}

class HtmlBlocks {
  readonly #source: string;
  readonly #pageUnits: number;
  readonly #writer = new TextWriter();
  readonly #line = new LineWriter(this.#writer, (sourceStart) => this.#beforeFirst(sourceStart));
  readonly #row = new RowWriter(this.#writer);
  readonly #ruby = new RubyWriter(this.#writer, this.#line);
  readonly #frames: BlockFrame[] = [PAGE_FRAME];
  #blockFrame: BlockFrame = PAGE_FRAME;
  #dropped = 0;
  #tables = 0;

  constructor(tree: HtmlTree) {
    this.#source = tree.source;
    this.#pageUnits = tree.root.inside.units - tree.root.inside.linkUnits;
  }

  take(event: HtmlEvent): void {
    if (event.kind === "open") this.#open(event.element, event.at);
    else if (event.kind === "close") this.#close(event.element, event.at);
    else if (this.#dropped > 0) return;
    else if (event.kind === "break") this.#breakLine(event.at);
    else if (event.decoded !== undefined) this.#addEntity(event.decoded, event.source[0], event.source[1]);
    else this.#addText(event.source[0], event.source[1]);
  }

  finish(): WrittenHtml {
    this.#endBlock(this.#source.length);
    const { text, blocks, sourceMap } = this.#writer.finish();
    return {
      text,
      blocks,
      sourceMap,
      rubies: this.#ruby.rubies,
      removedControls: this.#line.removedControls,
    };
  }

  get #frame(): BlockFrame {
    return this.#frames.at(-1) ?? PAGE_FRAME;
  }

  #open(element: HtmlElement, at: number): void {
    if (this.#dropped > 0 || element.dropped) {
      if (this.#dropped === 0 && BLOCK_ELEMENTS.has(element.name)) this.#endBlock(at);
      this.#dropped++;
      return;
    }
    if (BLOCK_ELEMENTS.has(element.name)) this.#endBlock(at);
    if (ROW_ENDS.has(element.name)) this.#row.end(at, this.#frame.furniture);
    this.#frames.push(this.#newFrame(element));
    const table = this.#frame.table;
    if (table !== undefined && element.name === "tr") this.#row.begin(table);
    if (table !== undefined && CELLS.has(element.name)) {
      if (!this.#row.open) this.#row.begin(table);
      this.#line.endLine();
      this.#row.openCell(element.name === "th");
    }
    this.#ruby.open(element.name);
  }

  #close(element: HtmlElement, at: number): void {
    if (this.#dropped > 0) {
      this.#dropped--;
      return;
    }
    this.#ruby.close(element.name);
    if (BLOCK_ELEMENTS.has(element.name)) this.#endBlock(at);
    if (CELLS.has(element.name) && this.#row.open) {
      this.#line.endLine();
      this.#row.closeCell();
    }
    if (ROW_ENDS.has(element.name)) this.#row.end(at, this.#frame.furniture);
    this.#frames.pop();
  }

  #newFrame(element: HtmlElement): BlockFrame {
    const frame = frameOf(element, this.#frame, this.#pageUnits);
    if (element.name !== "table") return frame;
    const { table: _outer, ...rest } = frame;
    return isLayoutTable(element) ? rest : { ...rest, table: this.#tables++ };
  }

  #addText(start: number, end: number): void {
    const text = this.#source.slice(start, end);
    if (this.#ruby.takes(text)) return;
    if (this.#frame.shape !== "preformatted") this.#line.add(text, start, "collapse");
    else this.#addLines(text, start);
  }

  #addLines(text: string, start: number): void {
    let at = 0;
    for (const found of text.matchAll(/\r\n|[\n\r\f]/gu)) {
      this.#line.add(text.slice(at, found.index), start + at, "keep");
      this.#endBlock(start + found.index);
      at = found.index + found[0].length;
    }
    this.#line.add(text.slice(at), start + at, "keep");
  }

  #addEntity(decoded: string, start: number, end: number): void {
    if (!this.#ruby.takes(decoded)) this.#line.addEntity(decoded, start, end);
  }

  /** `<br>` starts a new block; in a heading, a caption or a cell it is a space. */
  #breakLine(at: number): void {
    const shape = this.#frame.shape;
    if (shape === "heading" || shape === "caption") this.#line.addSpace(at, at, "forced");
    else this.#endBlock(at);
  }

  /** A block inside a cell cannot end the row: there, it is a space. */
  #endBlock(at: number): void {
    if (this.#row.open) {
      this.#line.addSpace(at, at, "forced");
      return;
    }
    if (this.#writer.inBlock) this.#writer.endBlock(blockOf(this.#blockFrame));
    this.#line.endLine();
  }

  #beforeFirst(sourceStart: number): void {
    if (this.#row.open) {
      this.#row.beforeFirst(sourceStart);
      return;
    }
    this.#writer.beginBlock(sourceStart);
    this.#blockFrame = this.#frame;
  }
}
