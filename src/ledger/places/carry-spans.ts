// Carry spans: an earlier text and a later one of the same announcement in, where stretches of the earlier stand in the later out.

import diff from "fast-diff";
import type { Span } from "../../terms/span.ts";

/** Unchanged stretches: where they begin in both texts, and how long they are. */
type Run = { readonly from: number; readonly to: number; readonly length: number };

/** Comparing sign by sign takes time with the square of what differs: beyond so much only whole lines are found again. */
const MOST_COMPARED = 4_000;
/** Below the surrogates, which a comparison would keep together in pairs. */
const MOST_LINES = 0xd700;

function sharedEnds(a: string, b: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return { head, tail };
}

function compareSigns(a: string, b: string, from: number, to: number): readonly Run[] {
  if (a.length + b.length > MOST_COMPARED) return [];
  const runs: Run[] = [];
  let [at, there] = [from, to];
  for (const [kind, words] of diff(a, b)) {
    if (kind === diff.EQUAL) runs.push({ from: at, to: there, length: words.length });
    if (kind !== diff.INSERT) at += words.length;
    if (kind !== diff.DELETE) there += words.length;
  }
  return runs;
}

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];

/** Line by line, and within what differs sign by sign. */
function compareLines(a: string, b: string, from: number, to: number): readonly Run[] {
  const signs = new Map<string, string>();
  const signOf = (line: string): string => {
    const known = signs.get(line) ?? String.fromCharCode(signs.size + 1);
    signs.set(line, known);
    return known;
  };
  const [before, after] = [linesOf(a), linesOf(b)];
  if (before.length + after.length > MOST_LINES) return [];
  const runs: Run[] = [];
  let [line, lineThere] = [0, 0];
  let [at, there] = [from, to];
  let [gone, come] = ["", ""];
  const close = (): void => {
    runs.push(...compareSigns(gone, come, at, there));
    at += gone.length;
    there += come.length;
    [gone, come] = ["", ""];
  };
  for (const [kind, coded] of diff(before.map(signOf).join(""), after.map(signOf).join(""))) {
    const count = coded.length;
    if (kind === diff.EQUAL) {
      close();
      const { length } = before.slice(line, line + count).join("");
      runs.push({ from: at, to: there, length });
      at += length;
      there += length;
    }
    if (kind === diff.DELETE) gone += before.slice(line, line + count).join("");
    if (kind === diff.INSERT) come += after.slice(lineThere, lineThere + count).join("");
    if (kind !== diff.INSERT) line += count;
    if (kind !== diff.DELETE) lineThere += count;
  }
  close();
  return runs;
}

function listRuns(earlier: string, later: string): readonly Run[] {
  const { head, tail } = sharedEnds(earlier, later);
  const middle = compareLines(
    earlier.slice(head, earlier.length - tail),
    later.slice(head, later.length - tail),
    head,
    head,
  );
  return [
    { from: 0, to: 0, length: head },
    ...middle,
    { from: earlier.length - tail, to: later.length - tail, length: tail },
  ];
}

/**
 * Undefined for a stretch of which less than half is left. What stands between two stretches that are left belongs to
 * it, too: a word that was corrected.
 */
export function carrySpans(
  earlier: string,
  later: string,
  spans: readonly Span[],
): readonly (Span | undefined)[] {
  const runs = listRuns(earlier, later).filter(({ length }) => length > 0);
  return spans.map(([start, end]) => {
    let left = 0;
    let carried: Span | undefined;
    for (const { from, to, length } of runs) {
      const [first, last] = [Math.max(start, from), Math.min(end, from + length)];
      if (first >= last) continue;
      left += last - first;
      carried = [carried?.[0] ?? to + first - from, to + last - from];
    }
    return 2 * left >= end - start ? carried : undefined;
  });
}
