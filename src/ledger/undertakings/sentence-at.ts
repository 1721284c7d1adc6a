// Takes a text and the span of a clause in it; gives the span of the sentence that holds it, over the line breaks of a hard-wrapped page.

import { splitSentences } from "../../japanese/sentences.ts";
import type { Span } from "../../terms/span.ts";

/** No sentence is looked for further from its clause. */
const FARTHEST = 800;
const ENDS = /[。．.!?！？:：」』)）】]\s*$/u;
/** What begins a line of its own: a bullet, a number, a heading. */
const BEGINS =
  /^[ \u3000]*(?:[○・◆■●※*•◯▽-]|[(（]?[0-9０-９]{1,2}[.)．、）]|[0-9０-９]{1,2}[ \u3000]|[一二三四五六七八九十]{1,2}[、.)]|[Q問A答][:：. ])/u;
/** A shorter line is a heading or a cell, whose end is an end. */
const SHORTEST = 20;

function isInside(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  const next = text.slice(at + 1, at + 8);
  return before.trim().length >= SHORTEST && !ENDS.test(before) && next.trim() !== "" && !BEGINS.test(next);
}

/** Line breaks inside a sentence are blanked, at equal length; those of the clause itself in any case. */
function unwrap(text: string, clause: Span): string {
  return text.replaceAll("\n", (line, at: number) =>
    (at >= clause[0] && at < clause[1]) || isInside(text, at) ? " " : line,
  );
}

export function sentenceAt(text: string, span: Span): Span {
  const from = Math.max(0, span[0] - FARTHEST);
  const near = text.slice(from, span[1] + FARTHEST);
  const clause: Span = [span[0] - from, span[1] - from];
  const sentences = splitSentences(unwrap(near, clause)).filter(
    ([start, end]) => start < clause[1] && end > clause[0],
  );
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (first === undefined || last === undefined) return span;
  return [Math.min(span[0], first[0] + from), Math.max(span[1], last[1] + from)];
}
