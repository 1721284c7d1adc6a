// Block writer: stretches of text and their boundaries in, the desk's blocks out: paragraphs, headings, lists, tables, quotes.

import type { PictureReference } from "../piece.ts";
import { LINE_BREAK, tidyText } from "./tidy-text.ts";
import type { BodyPart } from "./read-html-body.ts";

type OpenList = { readonly ordered: boolean; next: number; readonly depth: number };
type OpenTable = { readonly rows: string[][]; header: boolean; allHeader: boolean };
type OpenQuote = { readonly paragraphs: string[]; credit: string };

/** Text is gathered until a boundary tells what it is. */
export class BlockWriter {
  readonly parts: BodyPart[] = [];
  readonly #linesAreParagraphs: boolean;
  #text = "";
  #heading = 0;
  readonly #lists: OpenList[] = [];
  #entries: string[] = [];
  #entryMark = "";
  #tables = 0;
  #table: OpenTable | undefined;
  #quotes = 0;
  #quote: OpenQuote | undefined;
  #inCredit = false;
  #preformatted = 0;
  #figure: { pictures: PictureReference[]; caption: string; inCaption: boolean } | undefined;

  constructor(linesAreParagraphs: boolean) {
    this.#linesAreParagraphs = linesAreParagraphs;
  }

  write(text: string): void {
    const kept = this.#linesAreParagraphs || this.#preformatted > 0;
    this.#text += kept ? text.replace(/\r\n?|\n/g, LINE_BREAK) : text;
  }

  lineBreak(): void {
    this.#text += LINE_BREAK;
  }

  /** A block begins or ends here. */
  boundary(): void {
    const lines = tidyText(this.#text);
    this.#text = "";
    if (lines.length === 0) return;
    const text = lines.join(" ");
    if (this.#figure?.inCaption)
      this.#figure.caption = [this.#figure.caption, text].filter(Boolean).join(" ");
    else if (this.#table) this.#addToCell(text);
    else if (this.#lists.length > 0) this.#addToEntry(text);
    else if (this.#heading > 0) this.parts.push({ kind: "heading", text, level: Math.max(2, this.#heading) });
    else if (this.#quote && this.#inCredit)
      this.#quote.credit = [this.#quote.credit, text].filter(Boolean).join(" ");
    else if (this.#quote) this.#quote.paragraphs.push(...lines);
    else for (const line of lines) this.parts.push({ kind: "paragraph", text: line });
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
    this.#entries.push("");
  }

  closeList(): void {
    this.boundary();
    this.#lists.pop();
    if (this.#lists.length > 0 || this.#table) return;
    const entries = this.#entries.filter((entry) => entry !== "");
    this.#entries = [];
    if (entries.length === 0) return;
    if (this.#quote) this.#quote.paragraphs.push(...entries);
    else this.parts.push({ kind: "list", entries });
  }

  openTable(): void {
    this.boundary();
    this.#tables += 1;
    // A table within a cell is text of that cell.
    this.#table ??= { rows: [], header: false, allHeader: true };
  }

  openRow(): void {
    if (!this.#table || this.#tables > 1) return;
    this.boundary();
    this.#table.rows.push([]);
  }

  openCell(isHeader: boolean): void {
    if (!this.#table || this.#tables > 1) return;
    this.boundary();
    if (this.#table.rows.length === 0) this.#table.rows.push([]);
    this.#table.rows.at(-1)?.push("");
    if (this.#table.rows.length === 1) this.#table.allHeader &&= isHeader;
  }

  closeTable(): void {
    this.boundary();
    this.#tables = Math.max(0, this.#tables - 1);
    if (this.#tables > 0 || !this.#table) return;
    const { rows, allHeader } = this.#table;
    this.#table = undefined;
    const filled = rows.filter((cells) => cells.some((cell) => cell !== ""));
    if (filled.length > 0)
      this.parts.push({ kind: "table", rows: filled, header: allHeader && filled[0] === rows[0] });
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
    if (paragraphs.length > 0)
      this.parts.push({ kind: "quote", text: paragraphs.join("\n"), ...(credit === "" ? {} : { credit }) });
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

  #addToCell(text: string): void {
    const row = this.#table?.rows.at(-1);
    // Text between the cells, such as a table's own caption, stands before it.
    if (!row || row.length === 0) this.parts.push({ kind: "paragraph", text });
    else row[row.length - 1] = [row.at(-1), text].filter(Boolean).join(" ");
  }

  #addToEntry(text: string): void {
    if (this.#entries.length === 0) this.#entries.push("");
    const entry = this.#entries.at(-1) ?? "";
    this.#entries[this.#entries.length - 1] = entry === "" ? `${this.#entryMark}${text}` : `${entry} ${text}`;
  }
}
