// TextWriter: takes pieces of text with where they come from, and gives text, blocks and the exact map of both.

import type { Block, SourceRun } from "../../terms/document.ts";
import type { Span } from "../../terms/span.ts";

type OpenRun = { textStart: number; textEnd: number; sourceStart: number; sourceEnd: number; page: number };

/** No page: HTML and plain text. */
const NO_PAGE = 0;

/**
 * Blocks are parted by one "\n" whose source is all that stands between them (line breaks, tags).
 * Runs that continue each other unit by unit are joined, so that the map stays short.
 */
export class TextWriter {
  readonly #pieces: string[] = [];
  readonly #runs: OpenRun[] = [];
  readonly #blocks: Block[] = [];
  #length = 0;
  #blockStart = -1;

  /** Units written so far. */
  get length(): number {
    return this.#length;
  }

  get inBlock(): boolean {
    return this.#blockStart !== -1;
  }

  get blockStart(): number {
    return this.#blockStart;
  }

  /** Opens a block whose first unit comes from `sourceStart`; a separator is written before all but the first. */
  beginBlock(sourceStart: number, page: number = NO_PAGE): void {
    if (this.#length > 0) this.#append("\n", this.#endOfLastRun(page), sourceStart, page);
    this.#blockStart = this.#length;
  }

  /** Writes text that comes from `[start, end)`: unit by unit when the lengths agree, otherwise as a whole. */
  write(text: string, start: number, end: number, page: number = NO_PAGE): void {
    if (text !== "") this.#append(text, start, end, page);
  }

  /** Writes one unit of white space that stands for all between the last unit's source and `sourceEnd`. */
  writeBetween(text: string, sourceEnd: number, page: number = NO_PAGE): void {
    this.#append(text, this.#endOfLastRun(page), sourceEnd, page);
  }

  /** Closes the open block and keeps it, its span filled in. */
  endBlock(block: Omit<Block, "span">): void {
    if (this.#blockStart === -1) return;
    this.#blocks.push({ ...block, span: [this.#blockStart, this.#length] });
    this.#blockStart = -1;
  }

  finish(): {
    readonly text: string;
    readonly blocks: readonly Block[];
    readonly sourceMap: readonly SourceRun[];
  } {
    return { text: this.#pieces.join(""), blocks: this.#blocks, sourceMap: this.#runs.map(toSourceRun) };
  }

  #append(text: string, start: number, end: number, page: number): void {
    const last = this.#runs.at(-1);
    const sourceStart = Math.min(start, end);
    if (last !== undefined && continues(last, text.length, sourceStart, end, page)) {
      last.textEnd += text.length;
      last.sourceEnd = end;
    } else {
      const textStart = this.#length;
      this.#runs.push({ textStart, textEnd: textStart + text.length, sourceStart, sourceEnd: end, page });
    }
    this.#pieces.push(text);
    this.#length += text.length;
  }

  /** Where the last written unit's source ends, if on the same page. */
  #endOfLastRun(page: number): number {
    const last = this.#runs.at(-1);
    return last === undefined || last.page !== page ? 0 : last.sourceEnd;
  }
}

/** Both the last run and the new piece are unit by unit, and the new one starts where the last one ends. */
function continues(last: OpenRun, length: number, start: number, end: number, page: number): boolean {
  return (
    last.page === page &&
    last.sourceEnd === start &&
    end - start === length &&
    last.sourceEnd - last.sourceStart === last.textEnd - last.textStart
  );
}

function toSourceRun(run: OpenRun): SourceRun {
  const text: Span = [run.textStart, run.textEnd];
  const source: Span = [run.sourceStart, run.sourceEnd];
  return run.page === NO_PAGE ? { text, source } : { text, source, page: run.page };
}
