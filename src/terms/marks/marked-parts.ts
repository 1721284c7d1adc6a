// Marked parts: a text and the marks over it in, the same text as a tree out, which markup of every kind is drawn from.

import type { Span } from "../span.ts";
import { findMarkFault } from "./find-mark-fault.ts";
import type { MarkedText, TextMark } from "./text-mark.ts";
import { TEXT_MARK_KINDS } from "./text-mark.ts";

export type MarkedPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "mark"; readonly mark: TextMark; readonly parts: readonly MarkedPart[] };

type ByKind = readonly (readonly TextMark[])[];

/** Marks of one kind do not meet, so that their ends are in order too: the first that ends behind `from`. */
function firstBehind(marks: readonly TextMark[], from: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.span[1] ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Links stand outermost, so that none is cut in two; what crosses their ends is drawn once on each side. */
function partsWithin(text: string, [from, to]: Span, byKind: ByKind, rank: number): MarkedPart[] {
  const marks = byKind[rank];
  if (!marks) return from < to ? [{ kind: "text", text: text.slice(from, to) }] : [];
  const parts: MarkedPart[] = [];
  let at = from;
  for (
    let next = firstBehind(marks, from), mark = marks[next];
    mark && mark.span[0] < to;
    mark = marks[next]
  ) {
    const [start, end] = [Math.max(from, mark.span[0]), Math.min(to, mark.span[1])];
    for (const part of partsWithin(text, [at, start], byKind, rank + 1)) parts.push(part);
    parts.push({ kind: "mark", mark, parts: partsWithin(text, [start, end], byKind, rank + 1) });
    at = end;
    next += 1;
  }
  for (const part of partsWithin(text, [at, to], byKind, rank + 1)) parts.push(part);
  return parts;
}

/** The texts of all parts, one after another, are the text. Of marks that cannot stand over it none is drawn. */
export function markedParts({ text, marks }: MarkedText): readonly MarkedPart[] {
  const isDrawn = marks.length > 0 && findMarkFault({ text, marks }) === undefined;
  const kinds = isDrawn ? TEXT_MARK_KINDS : [];
  const byKind = kinds.map((kind) => marks.filter((mark) => mark.kind === kind));
  return partsWithin(text, [0, text.length], byKind, 0);
}
