// Words around: a text and a stretch of it in, what stands before and behind it in its paragraph out.

import type { Span } from "../../../terms/span.ts";

const MOST_AROUND = 160;

/** A paragraph that goes on for long is cut, and the cut is marked. */
export function wordsAround(
  text: string,
  [start, end]: Span,
): { readonly before: string; readonly after: string } {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const stop = text.indexOf("\n", end);
  const before = start === 0 ? "" : text.slice(from, start);
  const after = text.slice(end, stop < 0 ? undefined : stop);
  return {
    before: before.length > MOST_AROUND ? `…${before.slice(-MOST_AROUND)}` : before,
    after: after.length > MOST_AROUND ? `${after.slice(0, MOST_AROUND)}…` : after,
  };
}
