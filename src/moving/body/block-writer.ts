// Block writer: stretches of text and their boundaries in, the desk's blocks out: paragraphs, headings, lists, tables, quotes.

import type { MarkedText } from "../../terms/marks/text-mark.ts";
import type { Note, PictureReference } from "../piece.ts";
import { type GatheredText, appendText, asBlockText, emptyText, writeOutMarks } from "./gathered-text.ts";
import { headingPart, inOneLine, listPart, quotePart } from "./gathered-parts.ts";
import { MarkGatherer, type MarkOpened } from "./mark-gatherer.ts";
import { OpenTable } from "./open-table.ts";
import { LINE_BREAK, tidyText } from "./tidy-text.ts";
import type { BodyPart } from "./read-html-body.ts";

type OpenList = { readonly ordered: boolean; next: number; readonly depth: number };
type OpenQuote = { readonly paragraphs: MarkedText[]; credit: string };

/** Text is gathered until a boundary tells what it is. */
export class BlockWriter {
  readonly parts: BodyPart[] = [];
  readonly #linesAreParagraphs: boolean;
  readonly #notes: Note[];
  readonly #marks = new MarkGatherer();
  #text = "";
  #heading = 0;
  readonly #lists: OpenList[] = [];
  #entries: GatheredText[] = [];
  #entryMark = "";
  #tables = 0;
  #table: OpenTable | undefined;
  #quotes = 0;
  #quote: OpenQuote | undefined;
  #inCredit = false;
  #preformatted = 0;
  #figure: { pictures: PictureReference[]; caption: string; inCaption: boolean } | undefined;

  constructor(linesAreParagraphs: boolean, notes: Note[]) {
    this.#linesAreParagraphs = linesAreParagraphs;
    this.#notes = notes;
  }

  write(text: string): void {
    const [first = "", ...lines] =
      this.#linesAreParagraphs || this.#preformatted > 0 ? text.split(/\r\n?|\n/g) : [text];
    this.#text += first;
    for (const line of lines) {
      this.lineBreak();
      this.#text += line;
    }
  }

  lineBreak(): void {
    const end = this.#text.length;
    this.#text += LINE_BREAK;
    this.#marks.cut(end, this.#text.length);
  }

  openMark(opened: MarkOpened): void {
    this.#marks.open(opened, this.#text.length);
  }

  closeMark(kind: MarkOpened["kind"]): void {
    this.#marks.close(kind, this.#text.length);
  }

  openRuby(): void {
    this.#marks.openRuby(this.#text.length);
  }

  closeRuby(): void {
    this.#marks.closeRuby();
  }

  /** Over the words before it, or behind them where they cannot carry it. */
  reading(reading: string): void {
    if (this.#marks.addReading(reading, this.#text)) return;
    this.write(`(${reading})`);
    this.#notes.push({ code: "reading-written-out", about: reading });
  }

  /** A block begins or ends here. */
  boundary(): void {
    this.#marks.cut(this.#text.length, 0);
    const lines = this.#marks.takeLines(tidyText(this.#text));
    this.#text = "";
    if (lines.length === 0) return;
    if (this.#figure?.inCaption) {
      this.#figure.caption = [this.#figure.caption, this.#plain(lines)].filter(Boolean).join(" ");
    } else if (this.#table) this.#addToCell(inOneLine(lines));
    else if (this.#lists.length > 0) this.#addToEntry(inOneLine(lines));
    else if (this.#heading > 0) this.parts.push(headingPart(inOneLine(lines), this.#heading));
    else if (this.#quote && this.#inCredit) {
      this.#quote.credit = [this.#quote.credit, this.#plain(lines)].filter(Boolean).join(" ");
    } else if (this.#quote) this.#quote.paragraphs.push(...lines);
    else for (const line of lines) this.parts.push({ kind: "paragraph", ...asBlockText(line) });
  }

  openHeading(level: number): void {
    this.boundary();
    this.#heading = level;
  }

  closeHeading(): void {
    this.boundary();
    this.#heading = 0;
  }

  openPreformatted(): void {
    this.boundary();
    this.#preformatted += 1;
  }

  closePreformatted(): void {
    this.boundary();
    this.#preformatted -= 1;
  }

  openList(ordered: boolean, start: number): void {
    this.boundary();
    this.#lists.push({ ordered, next: start, depth: this.#lists.length });
  }

  openEntry(): void {
    this.boundary();
    const list = this.#lists.at(-1);
    if (!list) return;
    const nested = "・".repeat(list.depth);
    this.#entryMark = list.ordered ? `${nested}${list.next}. ` : nested;
    list.next += 1;
    this.#entries.push(emptyText());
  }

  closeList(): void {
    this.boundary();
    this.#lists.pop();
    if (this.#lists.length > 0 || this.#table) return;
    const entries = this.#entries.filter(({ text }) => text !== "");
    this.#entries = [];
    if (entries.length === 0) return;
    if (this.#quote) this.#quote.paragraphs.push(...entries);
    else this.parts.push(listPart(entries));
  }

  openTable(): void {
    this.boundary();
    this.#tables += 1;
    // A table within a cell is text of that cell.
    this.#table ??= new OpenTable();
  }

  openRow(): void {
    if (!this.#table || this.#tables > 1) return;
    this.boundary();
    this.#table.openRow();
  }

  openCell(isHeader: boolean): void {
    if (!this.#table || this.#tables > 1) return;
    this.boundary();
    this.#table.openCell(isHeader);
  }

  closeTable(): void {
    this.boundary();
    this.#tables = Math.max(0, this.#tables - 1);
    if (this.#tables > 0 || !this.#table) return;
    const part = this.#table.close();
    this.#table = undefined;
    if (part) this.parts.push(part);
  }

  openQuote(): void {
    this.boundary();
    this.#quotes += 1;
    this.#quote ??= { paragraphs: [], credit: "" };
  }

  openCredit(): void {
    if (!this.#quote) return;
    this.boundary();
    this.#inCredit = true;
  }

  closeCredit(): void {
    if (!this.#inCredit) return;
    this.boundary();
    this.#inCredit = false;
  }

  closeQuote(): void {
    this.boundary();
    this.#quotes = Math.max(0, this.#quotes - 1);
    if (this.#quotes > 0 || !this.#quote) return;
    const { paragraphs, credit } = this.#quote;
    this.#quote = undefined;
    if (paragraphs.length > 0) this.parts.push(quotePart(paragraphs, credit));
  }

  openFigure(): void {
    this.boundary();
    this.#figure ??= { pictures: [], caption: "", inCaption: false };
  }

  openCaption(): void {
    this.boundary();
    if (this.#figure) this.#figure.inCaption = true;
  }

  closeCaption(): void {
    this.boundary();
    if (this.#figure) this.#figure.inCaption = false;
  }

  closeFigure(): void {
    this.boundary();
    if (!this.#figure) return;
    const { pictures, caption } = this.#figure;
    this.#figure = undefined;
    pictures.forEach((picture, index) => {
      // One caption for several pictures stands below the last of them.
      const isLast = index === pictures.length - 1;
      this.parts.push(isLast && caption !== "" ? { ...picture, caption } : picture);
    });
    // The caption of something left out is still the desk's text.
    if (pictures.length === 0 && caption !== "") this.parts.push({ kind: "paragraph", text: caption });
  }

  /** A picture within a list or a table comes to stand before it: those hold text only. */
  picture(picture: PictureReference): void {
    if (this.#lists.length === 0 && !this.#table && !this.#quote && this.#heading === 0) this.boundary();
    if (this.#figure) this.#figure.pictures.push(picture);
    else this.parts.push(picture);
  }

  /** Whatever is open ends. */
  end(): void {
    this.boundary();
    this.closeCredit();
    this.closeFigure();
    while (this.#lists.length > 0) this.closeList();
    while (this.#tables > 0) this.closeTable();
    while (this.#quotes > 0) this.closeQuote();
    this.closeHeading();
  }

  #addToCell(line: MarkedText): void {
    if (this.#table?.add(line) === true) return;
    // Text between the cells, such as a table's own caption, stands before it.
    this.parts.push({ kind: "paragraph", ...asBlockText(line) });
  }

  #addToEntry(line: MarkedText): void {
    if (this.#entries.length === 0) this.#entries.push(emptyText());
    const entry = this.#entries.at(-1) ?? emptyText();
    if (entry.text !== "") appendText(entry, line, " ");
    else {
      entry.text = this.#entryMark;
      appendText(entry, line, "");
    }
  }

  /** Captions and credits hold no marks. */
  #plain(lines: readonly MarkedText[]): string {
    return writeOutMarks(inOneLine(lines), this.#notes);
  }
}
