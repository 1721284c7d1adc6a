// Takes a text and gives the spans of what it quotes: 「…」, 『…』, “…”, Markdown quotes, code and addresses.

import type { Span } from "../terms/span.ts";

/** Bounded: a bracket that is never closed quotes nothing. */
const QUOTATIONS: readonly RegExp[] = [
  /「[^「」\n]{1,400}」/gu,
  /『[^『』\n]{1,400}』/gu,
  /“[^“”\n]{1,400}”/gu,
  /^ {0,3}>[^\n]*/gmu,
  /`[^`\n]{1,400}`/gu,
  /https?:\/\/[\w!?/+~=;.,*&@#$%()'[\]:-]{1,2000}/gu,
];

const FENCE = /^ {0,3}```/u;

function findFenced(text: string, start: number): readonly Span[] {
  const fenced: Span[] = [];
  let opened: number | undefined;
  let at = start;
  for (const line of text.split("\n")) {
    if (FENCE.test(line)) {
      if (opened === undefined) opened = at;
      else {
        fenced.push([opened, at + line.length]);
        opened = undefined;
      }
    }
    at += line.length + 1;
  }
  return fenced;
}

/** Spans are moved by `start`: where `text` begins in the whole. */
export function findQuotations(text: string, start = 0): readonly Span[] {
  const marked = QUOTATIONS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: written }): Span => [
      start + index,
      start + index + written.length,
    ]),
  );
  return [...marked, ...findFenced(text, start)];
}
