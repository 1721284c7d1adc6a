// Takes a sentence and a table of verbs; gives the verbs that close its clauses, in order.

import type { ActName } from "../../terms/fact.ts";
import type { ActVerb, VerbTable } from "./verbs/verb.ts";

export type ClosingVerb = {
  readonly act: ActName;
  /** Where the matter ends: the marker (を, で, ことに) begins here. */
  readonly start: number;
  readonly end: number;
};

/** No marker is longer. */
const MARKER_LENGTH = 48;

/** Quoted and bracketed words are somebody else's: they are blanked, at equal length. */
export function maskAsides(sentence: string): string {
  if (!/[「『“(]/u.test(sentence)) return sentence;
  // (…する予定です。): a sentence that stands in brackets as a whole is said like any other.
  if (/^\([^()]*。\)$/u.test(sentence)) return `□${maskAsides(sentence.slice(1, -1))}□`;
  return sentence.replaceAll(/「[^「」]*」|『[^『』]*』|“[^“”]*”|\([^()]*\)/gu, (aside) =>
    "□".repeat(aside.length),
  );
}

/** `masked`: without asides. Positions count from its start. Verbs that overlap are one: the last, then the widest, then the first of the table. */
export function findClosingVerbs(masked: string, { lists, listOf }: VerbTable): readonly ClosingVerb[] {
  const found: ClosingVerb[] = [];
  for (let at = 0; at < masked.length; at += 1) {
    const list = listOf[masked.charCodeAt(at)] ?? 0;
    if (list === 0) continue;
    const next = masked.charCodeAt(at + 1);
    for (const { verb, second } of lists[list] ?? []) {
      if (second !== undefined && second !== next) continue;
      const closing = masked.startsWith(verb.stem, at) ? readClosing(masked, at, verb) : undefined;
      if (closing !== undefined) found.push(closing);
    }
  }
  const byEnd = found.toSorted((a, b) => b.end - a.end || a.start - b.start);
  const closing: ClosingVerb[] = [];
  for (const verb of byEnd) {
    const later = closing.at(-1);
    if (later === undefined || verb.end <= later.start) closing.push(verb);
  }
  return joinSaying(masked, closing.reverse()).map((verb) => withTie(masked, verb));
}

/** 確認するとともに, 閣議決定されましたので: what ties the clause to the next stands with its verb. */
const TIE = /(?:と(?:とも|共|同時)に|ので(?=[、,])|ところ(?:です|である|であります)(?=[。、]))/uy;
const TIE_BEGINS = "との";

function withTie(masked: string, verb: ClosingVerb): ClosingVerb {
  if (verb.end >= masked.length || !TIE_BEGINS.includes(masked.charAt(verb.end))) return verb;
  TIE.lastIndex = verb.end;
  return TIE.test(masked) ? { ...verb, end: TIE.lastIndex } : verb;
}

function readClosing(masked: string, at: number, verb: ActVerb): ClosingVerb | undefined {
  const closing = verb.closing();
  closing.lastIndex = at + verb.stem.length;
  if (!closing.test(masked)) return undefined;
  const end = closing.lastIndex;
  const from = Math.max(0, at - MARKER_LENGTH);
  const marker = verb.marker().exec(masked.slice(from, at));
  return marker === null ? undefined : { act: verb.act, start: from + marker.index, end };
}

/** 反対する立場を: what the next verb does is done about the stand. */
const STAND = /^(?:との|という)?(?:考え|立場|意向)$/u;

/**
 * 歓迎する旨述べた: the verb inside is the act, and the saying right behind it closes the same clause. 反対する立場を確認した: the
 * stand is what was confirmed.
 */
function joinSaying(masked: string, closing: readonly ClosingVerb[]): readonly ClosingVerb[] {
  const joined: ClosingVerb[] = [];
  for (const verb of closing) {
    const before = joined.at(-1);
    if (before === undefined) joined.push(verb);
    else if (verb.act === "expressed" && before.end === verb.start)
      joined[joined.length - 1] = { ...before, end: verb.end };
    else if (STAND.test(masked.slice(before.end, verb.start))) joined[joined.length - 1] = verb;
    else joined.push(verb);
  }
  return joined;
}
