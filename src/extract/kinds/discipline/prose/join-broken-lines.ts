// Takes the sentences and lines of a text; gives them with a line that ends in a comma joined to the one that goes on with it.

import type { Span } from "../../../../terms/span.ts";

/** (1) 第5施設隊 1等陸曹(40代) 戒告: a line of a list. */
export const NUMBERED = /^\s*(?:[(]?\d{1,2}[).、 ]|[○・ア-コ][ .)])/u;
const GOES_ON = /[、,]$/u;
/** A line broken for its length ends in a particle, within a rank (2等|陸曹) or within 懲戒処分. */
const BROKEN = /[をにはがでとのへも]\n|[1-3一二三]等\n[陸海空]|懲\n戒|懲戒\n処分|処\n分/u;
const SHORTEST_BROKEN = 20;
const POINT = /^[・○-]/u;
const BETWEEN = /^[ \t\r]{0,8}\n[ \t\r]{0,8}$/u;

export function joinBrokenLines(folded: string, spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const goesOn = before !== undefined && isGoingOn(folded, before, span);
    if (goesOn) joined[joined.length - 1] = [before[0], span[1]];
    else joined.push(span);
  }
  return joined;
}

function isBroken(folded: string, before: Span, next: Span): boolean {
  // No farther back than so: a line of any length takes time in proportion.
  const from = before[1] - SHORTEST_BROKEN;
  return (
    from >= before[0] &&
    !folded.slice(from, before[1]).includes("\n") &&
    BROKEN.test(`${folded.slice(before[1] - 2, before[1])}\n${folded.slice(next[0], next[0] + 2)}`)
  );
}

/** Who did it, and points of what they did, stand in lines of their own. */
function isGoingOn(folded: string, before: Span, next: Span): boolean {
  const words = folded.slice(Math.max(before[0], before[1] - 2), before[1]);
  if (
    !(GOES_ON.test(words) || isBroken(folded, before, next)) ||
    words.startsWith("は") ||
    !BETWEEN.test(folded.slice(before[1], next[0]))
  )
    return false;
  return (
    !POINT.test(folded.charAt(before[0])) &&
    !POINT.test(folded.charAt(next[0])) &&
    !NUMBERED.test(folded.slice(next[0], next[0] + 8))
  );
}
