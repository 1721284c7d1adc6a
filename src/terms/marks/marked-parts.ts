// Marked parts: a text and the marks over it in, the same text as a tree out, which markup of every kind is drawn from.

import type { Span } from "../span.ts";
import { findMarkFault } from "./find-mark-fault.ts";
import type { MarkedText, TextMark } from "./text-mark.ts";
import { TEXT_MARK_KINDS } from "./text-mark.ts";

export type MarkedPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "mark"; readonly mark: TextMark; readonly parts: readonly MarkedPart[] };

/** Links stand outermost, so that none is cut in two; what crosses their ends is drawn once on each side. */
function partsWithin(text: string, [from, to]: Span, marks: readonly TextMark[], rank: number): MarkedPart[] {
  const kind = TEXT_MARK_KINDS[rank];
  if (kind === undefined) return from < to ? [{ kind: "text", text: text.slice(from, to) }] : [];
  const parts: MarkedPart[] = [];
  let at = from;
  for (const mark of marks) {
    const [start, end] = [Math.max(from, mark.span[0]), Math.min(to, mark.span[1])];
    if (mark.kind !== kind || start >= end) continue;
    parts.push(...partsWithin(text, [at, start], marks, rank + 1));
    parts.push({ kind: "mark", mark, parts: partsWithin(text, [start, end], marks, rank + 1) });
    at = end;
  }
  return [...parts, ...partsWithin(text, [at, to], marks, rank + 1)];
}

/** The texts of all parts, one after another, are the text. Of marks that cannot stand over it none is drawn. */
export function markedParts({ text, marks }: MarkedText): readonly MarkedPart[] {
  const drawn = marks.length > 0 && findMarkFault({ text, marks }) === undefined ? marks : [];
  return partsWithin(text, [0, text.length], drawn, drawn.length === 0 ? TEXT_MARK_KINDS.length : 0);
}
