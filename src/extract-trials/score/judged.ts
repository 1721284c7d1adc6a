// Judged: what every measure is given, and the small questions that all of them ask of spans and names.

import type { Fact, FactType } from "../../terms/fact.ts";
import type { Reading } from "../../terms/reading.ts";
import { spanContains, type Span } from "../../terms/span.ts";
import type { GoldPage } from "../../testing/statements/passages/gold.ts";
import { touches } from "./points-at.ts";
import type { Miss, Score, Tally } from "./tally.ts";

export type Judged = { readonly reading: Reading; readonly gold: GoldPage };

export function readFacts<T extends FactType>(
  reading: Reading,
  type: T,
): readonly Extract<Fact, { type: T }>[] {
  return reading.facts.filter((fact): fact is Extract<Fact, { type: T }> => fact.type === type);
}

/** True when the fact's span swallows the surface of another gold fact of its type. */
export function swallowsOther(span: Span, own: Span, all: readonly { readonly span: Span }[]): boolean {
  return all.some(
    (other) => other.span !== own && spanContains(span, other.span) && !touches(other.span, own),
  );
}

/** Width, case, dots and spaces do not tell names apart. */
export function foldName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s・·･.]/gu, "");
}

export function sameName(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && foldName(a) === foldName(b);
}

type SheetGold = Pick<GoldPage, "seed" | "form" | "text" | "complete" | "facts">;

/** Collects counts and misses of one page. */
export class Sheet {
  readonly #tallies: Record<string, { -readonly [K in keyof Tally]: number }> = {};
  readonly #misses: Miss[] = [];
  readonly #gold: SheetGold;

  constructor(gold: SheetGold) {
    this.#gold = gold;
  }

  #tally(measure: string): { -readonly [K in keyof Tally]: number } {
    return (this.#tallies[measure] ??= { asked: 0, found: 0, given: 0, sound: 0 });
  }

  /** A gold fact was asked for. */
  ask(measure: string, found: boolean, span: Span, expected: string, got: string): void {
    this.tallyAsked(measure, found);
    if (!found) this.#miss(measure, span, expected, got);
  }

  /** The reading gave a fact; counted where the gold claims to hold all of its type. */
  give(measure: string, sound: boolean, span: Span, got: string): void {
    this.tallyGiven(measure, sound);
    if (!sound && this.#claimsAll(measure))
      this.#miss(measure, span, "nothing there, or another value", got, "false");
  }

  /** A find that is neither credited nor wrong; listed, so that it can be seen. */
  passOver(measure: string, span: Span, got: string): void {
    if (this.#claimsAll(measure)) this.#miss(measure, span, "named elsewhere", got, "again");
  }

  /** A find that says more than the gold in the text's words, and is credited; listed, so that it can be seen. */
  showMore(measure: string, span: Span, expected: string, got: string): void {
    this.#miss(measure, span, expected, got, "more");
  }

  /** Counted beside a measure that has said already what is wrong. */
  tallyAsked(measure: string, found: boolean): void {
    const tally = this.#tally(measure);
    tally.asked += 1;
    if (found) tally.found += 1;
  }

  tallyGiven(measure: string, sound: boolean): void {
    if (!this.#claimsAll(measure)) return;
    const tally = this.#tally(measure);
    tally.given += 1;
    if (sound) tally.sound += 1;
  }

  #claimsAll(measure: string): boolean {
    const [type = measure] = measure.split(".");
    return this.#gold.complete?.includes(type) ?? true;
  }

  /** Rows of a gold have no places of their own. */
  #endsBefore(measure: string, [start]: Span): boolean {
    const { facts } = this.#gold;
    return facts.some(({ type }) => type === measure) && facts.every(({ span }) => span[1] <= start);
  }

  #miss(measure: string, span: Span, expected: string, got: string, kind: Miss["kind"] = "missed"): void {
    const { seed, form, text } = this.#gold;
    const excerpt = text.slice(Math.max(0, span[0] - 30), span[1] + 20).replaceAll("\n", "⏎");
    const isBehind = kind === "false" && this.#endsBefore(measure, span);
    this.#misses.push({ kind, measure, seed, form, expected, got, excerpt, isBehind });
  }

  score(): Score {
    return { tallies: this.#tallies, misses: this.#misses };
  }
}
