// RubyReader: takes the bases and readings of one <ruby> as they come, gives readings with the spans of their bases.

import type { RubyReading } from "../../terms/document.ts";
import type { Span } from "../../terms/span.ts";

/**
 * Bases and readings come in turns (漢 かん 字 じ) or in groups (漢 字 かん じ); a single reading after
 * several bases belongs to all of them (HTML Standard, 4.5.10 "The ruby element", and its older rb form).
 */
export class RubyReader {
  readonly rubies: RubyReading[] = [];
  #bases: Span[] = [];
  #readings: string[] = [];

  addBase(span: Span): void {
    if (this.#readings.length > 0) this.endGroup();
    this.#bases.push(span);
  }

  addReading(reading: string): void {
    this.#readings.push(reading);
  }

  endGroup(): void {
    const first = this.#bases[0];
    const last = this.#bases.at(-1);
    if (first !== undefined && last !== undefined) {
      if (this.#readings.length === 1) this.#keep([first[0], last[1]], this.#readings[0]);
      else for (const [at, base] of this.#bases.entries()) this.#keep(base, this.#readings[at]);
    }
    this.#bases = [];
    this.#readings = [];
  }

  #keep(span: Span, reading: string | undefined): void {
    if (reading !== undefined && reading !== "") this.rubies.push({ span, reading });
  }
}
