// Verb: how a closing verb of a Japanese official text is described, and how it is looked up by its letters.

import type { ActName } from "../../../terms/fact.ts";

/** An expression that is compiled when it is first used: compiling them all takes longer than reading a statement. */
export type Sign = () => RegExp;

export function sign(pattern: string, flags: "u" | "uy" = "u"): Sign {
  let compiled: RegExp | undefined;
  return () => (compiled ??= new RegExp(pattern, flags));
}

export type ActVerb = {
  readonly act: ActName;
  /** Letters that the verb is found by. */
  readonly stem: string;
  /** What stands between the matter and the stem (を強く); ends where the stem begins. */
  readonly marker: Sign;
  /** How the verb closes its clause, from the stem's end on; sticky. */
  readonly closing: Sign;
};

/** `second`: the stem's second code unit, where it has one. */
type Stemmed = { readonly verb: ActVerb; readonly second: number | undefined };

export type VerbTable = {
  /** The verbs by the code unit that their stems begin with, each list in the order of the table; the first list is empty. */
  readonly lists: readonly (readonly Stemmed[])[];
  /** At each code unit its list; 0 at most: nearly every letter of a text begins no stem. */
  readonly listOf: Uint16Array;
};

export function tabulate(verbs: readonly ActVerb[]): VerbTable {
  const lists: Stemmed[][] = [[]];
  const listOf = new Uint16Array(0x1_00_00);
  for (const verb of verbs) {
    const unit = verb.stem.charCodeAt(0);
    const others = lists[listOf[unit] ?? 0];
    const stemmed = { verb, second: verb.stem.length > 1 ? verb.stem.charCodeAt(1) : undefined };
    if (others !== undefined && listOf[unit] !== 0) others.push(stemmed);
    else listOf[unit] = lists.push([stemmed]) - 1;
  }
  return { lists, listOf };
}

/** Verbs of one act that close and are marked alike. */
export function verbs(
  act: ActName,
  marker: Sign,
  closing: Sign,
  ...stems: readonly string[]
): readonly ActVerb[] {
  return stems.map((stem) => ({ act, stem, marker, closing }));
}
