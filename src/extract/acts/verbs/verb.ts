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

/** The verbs by the code unit that their stems begin with, each list in the order of the table. */
export type VerbTable = ReadonlyMap<number, readonly ActVerb[]>;

export function tabulate(verbs: readonly ActVerb[]): VerbTable {
  const table = new Map<number, ActVerb[]>();
  for (const verb of verbs) {
    const unit = verb.stem.charCodeAt(0);
    const others = table.get(unit);
    if (others === undefined) table.set(unit, [verb]);
    else others.push(verb);
  }
  return table;
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
