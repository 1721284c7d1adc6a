// Mark gatherer: where strong, emphasised and linked stretches and readings begin and end in gathered text, and the marks over its lines out.

import { findMarkFault } from "../../terms/marks/find-mark-fault.ts";
import { readLinkAddress } from "../../terms/marks/link-address.ts";
import type { MarkedText, TextMark } from "../../terms/marks/text-mark.ts";
import { LINE_BREAK, type TidyLine } from "./tidy-text.ts";

export type MarkOpened =
  | { readonly kind: "strong" | "emphasis" }
  | { readonly kind: "link"; readonly href: string };

type OpenMark = { readonly opened: MarkOpened; start: number };

const isLinkable = (mark: TextMark): boolean =>
  mark.kind !== "link" || readLinkAddress(mark.href) !== undefined;

export class MarkGatherer {
  readonly #open: OpenMark[] = [];
  #closed: TextMark[] = [];
  /** Where the words begin that the next reading is of. */
  #rubyBase: number | undefined;
  #linkInRuby = false;

  /** A stretch within one of its own kind says nothing more. */
  open(opened: MarkOpened, at: number): void {
    this.#open.push({ opened, start: at });
    if (opened.kind === "link") this.#linkInRuby = true;
  }

  close(kind: MarkOpened["kind"], at: number): void {
    const index = this.#open.findLastIndex(({ opened }) => opened.kind === kind);
    const [mark] = index < 0 ? [] : this.#open.splice(index, 1);
    if (mark) this.#add(mark, at);
  }

  openRuby(at: number): void {
    this.#rubyBase = at;
    this.#linkInRuby = false;
  }

  closeRuby(): void {
    this.#rubyBase = undefined;
  }

  /** False where the words before cannot carry it: it is to be written behind them. */
  addReading(reading: string, text: string): boolean {
    const start = this.#rubyBase;
    if (start === undefined || this.#linkInRuby) return false;
    const base = text.slice(start);
    const mark: TextMark = { kind: "ruby", span: [start, text.length], reading };
    this.#rubyBase = text.length;
    if (base.trim() === "" || base.includes(LINE_BREAK)) return false;
    if (findMarkFault({ text, marks: [mark] }) !== undefined) return false;
    this.#closed.push(mark);
    return true;
  }

  /** What is open ends here and begins again at `next`: no mark goes across lines or blocks. */
  cut(at: number, next: number): void {
    for (const mark of this.#open) {
      this.#add(mark, at);
      mark.start = next;
    }
    if (this.#rubyBase !== undefined) this.#rubyBase = next;
  }

  /** The lines with their marks; the next text begins. */
  takeLines(lines: readonly TidyLine[]): readonly MarkedText[] {
    const marks = this.#closed.toSorted((a, b) => a.span[0] - b.span[0]);
    this.#closed = [];
    let next = 0;
    return lines.map(({ text, end, placeOf }) => {
      const own: TextMark[] = [];
      for (let mark = marks[next]; mark && mark.span[0] < end; mark = marks[(next += 1)]) {
        const start = placeOf(mark.span[0]);
        const span = [start, placeOf(mark.span[1])] as const;
        if (span[0] < span[1] && isLinkable(mark)) own.push({ ...mark, span });
      }
      return { text, marks: findMarkFault({ text, marks: own }) === undefined ? own : [] };
    });
  }

  #add({ opened, start }: OpenMark, end: number): void {
    const outermost = this.#open.find((other) => other.opened.kind === opened.kind)?.opened ?? opened;
    if (start < end && outermost === opened) this.#closed.push({ ...opened, span: [start, end] });
  }
}
