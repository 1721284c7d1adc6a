// Takes a sentence and a table of verbs; gives the verbs that close its clauses, in order.

import type { ActName } from "../../terms/fact.ts";
import type { ActVerb } from "./verbs-japanese.ts";

export type ClosingVerb = {
  readonly act: ActName;
  /** Where the matter ends: the marker (を, で, ことに) begins here. */
  readonly start: number;
  readonly end: number;
};

export type VerbTable = readonly { readonly act: ActName; readonly sign: RegExp; readonly letters: string }[];

export function compileVerbs(verbs: readonly ActVerb[]): VerbTable {
  return verbs.map(({ act, pattern, letters = "" }) => ({ act, sign: new RegExp(pattern, "g"), letters }));
}

/** Quoted and bracketed words are somebody else's: they are blanked, at equal length. */
export function maskAsides(sentence: string): string {
  return sentence.replaceAll(/「[^「」]*」|『[^『』]*』|“[^“”]*”|\([^()]*\)/gu, (aside) =>
    "□".repeat(aside.length),
  );
}

/** Positions count from the sentence's start. Verbs that overlap are one: the widest, then the first of the table. */
export function findClosingVerbs(sentence: string, table: VerbTable): readonly ClosingVerb[] {
  const masked = maskAsides(sentence);
  // An expression is compiled when it is first used, which takes longer than to use it on a whole statement.
  const likely = table.filter(({ letters }) => masked.includes(letters));
  const found = likely.flatMap(({ act, sign }): readonly ClosingVerb[] =>
    [...masked.matchAll(sign)].map((match) => ({
      act,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  const byEnd = found.toSorted((a, b) => b.end - a.end || a.start - b.start);
  const closing: ClosingVerb[] = [];
  for (const verb of byEnd) {
    const later = closing.at(-1);
    if (later === undefined || verb.end <= later.start) closing.push(verb);
  }
  return joinSaying(closing.reverse());
}

/** 歓迎する旨述べた: the verb inside is the act, and the saying right behind it closes the same clause. */
function joinSaying(closing: readonly ClosingVerb[]): readonly ClosingVerb[] {
  const joined: ClosingVerb[] = [];
  for (const verb of closing) {
    const before = joined.at(-1);
    if (verb.act !== "expressed" || before?.end !== verb.start) joined.push(verb);
    else joined[joined.length - 1] = { ...before, end: verb.end };
  }
  return joined;
}
