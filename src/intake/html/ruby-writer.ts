// RubyWriter: takes the ruby elements and texts of a page, keeps readings out of the text and beside it.

import type { RubyReading } from "../../terms/document.ts";
import type { LineWriter } from "../lines/line-writer.ts";
import type { TextWriter } from "../lines/text-writer.ts";
import { RubyReader } from "./ruby-reader.ts";

const UNREAD = /[\s\u200B\uFEFF]+/gu;

export class RubyWriter {
  readonly #writer: TextWriter;
  readonly #line: LineWriter;
  readonly #reader = new RubyReader();
  /** Open elements: a ruby inside a ruby gives its readings to nobody. */
  #rubies = 0;
  #parentheses = 0;
  #reading: string | undefined;
  #waitingBefore = 0;

  constructor(writer: TextWriter, line: LineWriter) {
    this.#writer = writer;
    this.#line = line;
  }

  get rubies(): readonly RubyReading[] {
    return this.#reader.rubies;
  }

  open(name: string): void {
    if (name === "ruby") {
      this.#rubies++;
      if (this.#rubies === 1) this.#beginBase();
    } else if (this.#rubies > 0 && name === "rb") {
      this.#endBase();
    } else if (this.#rubies > 0 && name === "rt") {
      this.#endBase();
      this.#reading = "";
    } else if (name === "rp") {
      if (this.#rubies > 0) this.#endBase();
      this.#parentheses++;
    }
  }

  close(name: string): void {
    if (name === "rp") this.#parentheses--;
    else if (this.#rubies > 0 && name === "rb") this.#endBase();
    else if (this.#rubies > 0 && name === "rt" && this.#reading !== undefined) {
      if (this.#rubies === 1) this.#reader.addReading(this.#reading.replaceAll(UNREAD, " ").trim());
      this.#reading = undefined;
      this.#beginBase();
    } else if (name === "ruby" && this.#rubies > 0) {
      this.#endBase();
      this.#rubies--;
      if (this.#rubies === 0) this.#reader.endGroup();
    }
  }

  /** True for text that does not belong to the line: a reading, or the parentheses around one. */
  takes(text: string): boolean {
    if (this.#parentheses > 0) return true;
    if (this.#reading === undefined) return false;
    this.#reading += text;
    return true;
  }

  #beginBase(): void {
    this.#line.mark();
    this.#waitingBefore = this.#line.waiting;
  }

  /** White space at the edges of a base is layout of the markup. */
  #endBase(): void {
    const span = this.#line.marked;
    this.#line.dropWaiting(span === undefined ? this.#waitingBefore : 0);
    if (span !== undefined && this.#rubies === 1 && span[0] >= this.#writer.blockStart)
      this.#reader.addBase(span);
    this.#beginBase();
  }
}
