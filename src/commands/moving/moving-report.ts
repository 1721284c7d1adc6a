// Moving report: the fate of every entry of an import, counted for people and, where a file is asked for, written line by line.

import { once } from "node:events";
import { type WriteStream, createWriteStream } from "node:fs";
import { basename } from "node:path";
import { NOTES, type Note, type NoteCode } from "../../moving/piece.ts";

export const FATES = ["added", "revised", "same", "kept", "left-out", "refused"] as const;
export type Fate = (typeof FATES)[number];

export type EntryFate = {
  readonly place: string;
  readonly fate: Fate;
  readonly key?: string;
  readonly headline?: string;
  /** Of ours; absent where none was written, as in a dry run. */
  readonly article?: number;
  readonly state?: "published" | "draft";
  readonly reason?: string;
  readonly addresses?: readonly string[];
  readonly notes?: readonly Note[];
};

const FATE_WORDS: Readonly<Record<Fate, string>> = {
  added: "added",
  revised: "revised, since they have changed over there",
  same: "already here, unchanged",
  kept: "kept as they are here",
  "left-out": "left out",
  refused: "refused",
};
const EXAMPLES = 3;

type Tally = { count: number; readonly examples: string[] };

export class MovingReport {
  readonly #fates = new Map<Fate, number>();
  readonly #reasons = new Map<string, Tally>();
  readonly #notes = new Map<NoteCode, Tally>();
  #drafts = 0;
  #addresses = 0;
  readonly #file: WriteStream | undefined;
  #export = "";
  #prefix = "";

  /** `path`: JSON Lines go there, one for each entry and a last one with the sums. */
  constructor(path?: string) {
    this.#file = path === undefined ? undefined : createWriteStream(path);
  }

  /** Rejects where the file cannot be written. */
  async open(): Promise<void> {
    if (this.#file) await once(this.#file, "open");
  }

  /** What follows is of this export; of several each example names its own. */
  begin(path: string, isOneOfMany: boolean): void {
    this.#export = path;
    this.#prefix = isOneOfMany ? `${basename(path)} ` : "";
  }

  async add(entry: EntryFate): Promise<void> {
    const { fate, reason, notes = [], state, addresses = [] } = entry;
    const place = `${this.#prefix}${entry.place}`;
    this.#fates.set(fate, this.count(fate) + 1);
    if (reason !== undefined) tally(this.#reasons, `${FATE_WORDS[fate]}: ${reason}`, place);
    // A piece with ten links is one piece with links.
    const told = new Map(notes.map((note) => [note.code, note]));
    for (const { code, about } of told.values())
      tally(this.#notes, code, about === "" ? place : `${place}: ${about}`);
    if (state === "draft" && fate !== "refused") this.#drafts += 1;
    this.#addresses += addresses.length;
    await this.#write({ file: this.#export, ...entry });
  }

  count(fate: Fate): number {
    return this.#fates.get(fate) ?? 0;
  }

  /** For people: counts, then why, then what was changed on the way, each with its first examples. */
  lines(): readonly string[] {
    const counts = FATES.filter((fate) => this.count(fate) > 0).map(
      (fate) => `${this.count(fate)} ${FATE_WORDS[fate]}`,
    );
    return [
      `${counts.join("; ") || "nothing to import"}.`,
      ...(this.#drafts > 0 ? [`${this.#drafts} of them are drafts.`] : []),
      ...(this.#addresses > 0 ? [`${this.#addresses} old addresses lead to them.`] : []),
      ...describe([...this.#reasons.entries()]),
      ...describe([...this.#notes.entries()].map(([code, one]) => [NOTES[code], one])),
    ];
  }

  async end(): Promise<void> {
    if (!this.#file) return;
    const sums = Object.fromEntries(FATES.map((fate) => [fate, this.count(fate)]));
    const notes = Object.fromEntries([...this.#notes.entries()].map(([code, { count }]) => [code, count]));
    await this.#write({ sums: { ...sums, drafts: this.#drafts, addresses: this.#addresses }, notes });
    this.#file.end();
    await once(this.#file, "close");
  }

  async #write(line: object): Promise<void> {
    if (this.#file && !this.#file.write(`${JSON.stringify(line)}\n`)) await once(this.#file, "drain");
  }
}

function tally<Key>(tallies: Map<Key, Tally>, key: Key, example: string): void {
  const one = tallies.get(key) ?? { count: 0, examples: [] };
  one.count += 1;
  if (one.examples.length < EXAMPLES) one.examples.push(example.slice(0, 120));
  tallies.set(key, one);
}

function describe(tallies: readonly (readonly [string, Tally])[]): readonly string[] {
  return tallies
    .toSorted(([, a], [, b]) => b.count - a.count)
    .map(
      ([words, { count, examples }]) =>
        `  ${count} × ${words} (${examples.join("; ")}${count > examples.length ? "; …" : ""})`,
    );
}
