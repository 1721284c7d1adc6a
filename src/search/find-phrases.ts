// Find phrases: a text and folded phrases → where they stand in it, for the eye; and the stretch that shows them best.

import type { Span } from "../terms/span.ts";
import { foldWithPlaces } from "./fold-for-search.ts";

/** In their order, those that touch or overlap as one. */
export function findPhrases(text: string, phrases: readonly string[]): readonly Span[] {
  const folded = foldWithPlaces(text);
  const found: Span[] = [];
  for (const phrase of phrases) {
    for (
      let at = folded.text.indexOf(phrase);
      at >= 0;
      at = folded.text.indexOf(phrase, at + phrase.length)
    ) {
      found.push([folded.starts[at] ?? 0, folded.ends[at + phrase.length - 1] ?? text.length]);
    }
  }
  return joinSpans(found.toSorted(([a], [b]) => a - b));
}

function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const [start, end] of spans) {
    const last = joined.at(-1);
    if (last && start <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}

export type Excerpt = {
  readonly text: string;
  readonly marks: readonly Span[];
  /** Whether the text goes on before and after it. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
};

const BEFORE = 24;
const LENGTH = 110;

/** Never between the halves of a surrogate pair. */
function wholeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc_00 && unit <= 0xdf_ff ? at - 1 : at;
}

/** From a little before the first phrase on; undefined where none of them stands in the text. */
export function excerptOf(text: string, phrases: readonly string[]): Excerpt | undefined {
  const spans = findPhrases(text, phrases);
  const [first] = spans;
  if (!first) return undefined;
  const from = wholeAt(text, Math.max(0, Math.min(first[0] - BEFORE, text.length - LENGTH)));
  const until = wholeAt(text, Math.min(text.length, Math.max(from + LENGTH, first[1])));
  const within = spans.filter(([start]) => start < until);
  return {
    text: text.slice(from, until),
    marks: within.map(([start, end]) => [Math.max(start, from) - from, Math.min(end, until) - from]),
    isCutBefore: from > 0,
    isCutAfter: until < text.length,
  };
}
