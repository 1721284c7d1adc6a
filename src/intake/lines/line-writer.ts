// LineWriter: takes pieces of a line as the source has them, writes them with white space collapsed and controls removed.

import {
  CONTROL_CHARACTERS,
  firstCharacter,
  joinsWithoutSpace,
  KEPT_SPACES,
  lastCharacter,
  LAYOUT_CHARACTERS,
} from "./characters.ts";
import type { Span } from "../../terms/span.ts";
import type { TextWriter } from "./text-writer.ts";

const ORDINARY = new RegExp(
  `[^\\t\\n\\v\\f\\r \\u0085\\u2028\\u2029${KEPT_SPACES}${LAYOUT_CHARACTERS}${CONTROL_CHARACTERS}]+`,
  "uy",
);
const SPACES = /[\t\n\v\f\r \u0085\u2028\u2029]+/uy;
const KEPT = new RegExp(`[${KEPT_SPACES}]+`, "uy");
const CONTROLS = new RegExp(`[${CONTROL_CHARACTERS}]+`, "uy");
const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/u;

/** `line-break` is layout of the source; `forced` was meant as a break by its author (`<br>` inside a heading or a cell). */
export type SpaceKind = "space" | "line-break" | "forced";

type Waiting = { readonly page: number } & (
  | { readonly kind: "collapsed"; readonly start: number; end: number; space: SpaceKind }
  | { readonly kind: "kept"; readonly text: string; readonly start: number; readonly end: number }
);

/** White space at a line's edges is left out, ideographic and no-break spaces included. */
export class LineWriter {
  readonly #writer: TextWriter;
  readonly #beforeFirst: (sourceStart: number, page: number) => void;
  /** The page that what is added next comes from; 0 where there are none. */
  page = 0;
  #waiting: Waiting[] = [];
  #started = false;
  #last = "";
  #removedControls = 0;
  #markStart = -1;
  #markEnd = -1;

  /** `beforeFirst` is called before the first character of a line is written, with where it comes from. */
  constructor(writer: TextWriter, beforeFirst: (sourceStart: number, page: number) => void) {
    this.#writer = writer;
    this.#beforeFirst = beforeFirst;
  }

  /** Control characters left out so far, in the whole document. */
  get removedControls(): number {
    return this.#removedControls;
  }

  /** How much white space waits to be written; for `dropWaiting`. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** What has been written since the last `mark`, white space at its edges left out. */
  get marked(): Span | undefined {
    return this.#markStart === -1 ? undefined : [this.#markStart, this.#markEnd];
  }

  mark(): void {
    this.#markStart = -1;
  }

  /** A piece of source, unit by unit; `spaces` says what to do with white space inside the line. */
  add(text: string, offset: number, spaces: "collapse" | "keep"): void {
    let at = 0;
    while (at < text.length) {
      const ordinary = match(ORDINARY, text, at);
      if (ordinary > 0) this.#write(text.slice(at, at + ordinary), offset + at, offset + at + ordinary);
      at += ordinary;
      if (at < text.length) at += this.#addSpecial(text, at, offset, spaces);
    }
  }

  /** An entity: `decoded` stands for the whole of `[start, end)`. */
  addEntity(decoded: string, start: number, end: number): void {
    if (match(SPACES, decoded, 0) === decoded.length) this.addSpace(start, end, "space");
    else if (match(KEPT, decoded, 0) === decoded.length) {
      this.#waiting.push({ kind: "kept", text: decoded, start, end, page: this.page });
    } else if (match(ORDINARY, decoded, 0) === decoded.length) this.#write(decoded, start, end);
    else if (match(CONTROLS, decoded, 0) > 0) this.#removedControls++;
  }

  /** White space that becomes one space; a line break between characters written without spaces becomes nothing. */
  addSpace(start: number, end: number, space: SpaceKind): void {
    const last = this.#waiting.at(-1);
    if (last?.kind === "collapsed" && last.page === this.page) {
      last.end = end;
      if (last.space !== "forced" && space !== "space") last.space = space;
    } else {
      this.#waiting.push({ kind: "collapsed", start, end, space, page: this.page });
    }
  }

  /** White space that has not been written yet is left out, but for the first `keep` pieces. */
  dropWaiting(keep = 0): void {
    this.#waiting.length = Math.min(this.#waiting.length, keep);
  }

  endLine(): void {
    this.#waiting = [];
    this.#started = false;
    this.#last = "";
  }

  #addSpecial(text: string, at: number, offset: number, spaces: "collapse" | "keep"): number {
    const start = offset + at;
    const plain = match(SPACES, text, at);
    const kept = plain > 0 ? 0 : match(KEPT, text, at);
    if (plain > 0 && spaces === "collapse") {
      const breaks = LINE_BREAK.test(text.slice(at, at + plain));
      this.addSpace(start, start + plain, breaks ? "line-break" : "space");
    } else if (plain + kept > 0) {
      const space = text.slice(at, at + plain + kept);
      this.#waiting.push({ kind: "kept", text: space, start, end: start + space.length, page: this.page });
    }
    if (plain + kept > 0) return plain + kept;
    const controls = match(CONTROLS, text, at);
    this.#removedControls += controls;
    // What is neither ordinary, space nor control is a layout character.
    return Math.max(controls, 1);
  }

  #write(text: string, start: number, end: number): void {
    if (!this.#started) {
      this.#waiting = [];
      this.#beforeFirst(start, this.page);
      this.#started = true;
    }
    if (this.#waiting.length > 0) this.#writeWaiting(firstCharacter(text), start);
    if (this.#markStart === -1) this.#markStart = this.#writer.length;
    this.#writer.write(text, start, end, this.page);
    this.#markEnd = this.#writer.length;
    this.#last = lastCharacter(text);
  }

  #writeWaiting(next: string, nextStart: number): void {
    const alone = this.#waiting.length === 1;
    const joined = joinsWithoutSpace(this.#last) && joinsWithoutSpace(next);
    for (const waiting of this.#waiting) {
      if (waiting.kind === "kept") this.#writer.write(waiting.text, waiting.start, waiting.end, waiting.page);
      else if (waiting.space === "forced") this.#writer.writeBetween(" ", nextStart, this.page);
      // A line break beside a kept space, or between 漢字 and かな, is only the source's layout.
      else if (waiting.space === "space" || (alone && !joined)) {
        this.#writer.write(" ", waiting.start, waiting.end, waiting.page);
      }
    }
    this.#waiting = [];
  }
}

/** Length of the match of a sticky pattern at a place; 0 for none. */
function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}
