// Carry grounds: a composed text and what it has become → the new text, with what its words rest on where they are the old ones.

import diff from "fast-diff";
import type { ComposedText, Ground } from "../../terms/article.ts";
import type { Span } from "../../terms/span.ts";

/** A stretch of the old text that stands unchanged in the new one, and how far it has moved. */
type Kept = { readonly span: Span; readonly by: number };

type Compared = { readonly kept: readonly Kept[]; readonly written: readonly Span[] };

function compare(before: string, after: string): Compared {
  const kept: Kept[] = [];
  const written: Span[] = [];
  let [old, now] = [0, 0];
  for (const [kind, { length }] of diff(before, after)) {
    if (kind === diff.EQUAL) kept.push({ span: [old, old + length], by: now - old });
    if (kind === diff.INSERT) written.push([now, now + length]);
    if (kind !== diff.INSERT) old += length;
    if (kind !== diff.DELETE) now += length;
  }
  return { kept, written };
}

/** From the first to the last unit of the old stretch that is still there; undefined where none is. */
function remnantOf([from, to]: Span, kept: readonly Kept[]): Span | undefined {
  const left = kept.flatMap(({ span, by }): readonly Span[] => {
    const [start, end] = [Math.max(from, span[0]), Math.min(to, span[1])];
    return start < end ? [[start + by, end + by]] : [];
  });
  const [first, last] = [left.at(0), left.at(-1)];
  return first && last ? [first[0], last[1]] : undefined;
}

function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && span[0] <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], span[1])];
    else result.push(span);
  }
  return result;
}

/**
 * A ground stays where every word that it is of is still there, side by side. What the desk wrote, and what is left of a
 * value that it wrote over, rests on the desk: a day that an editor changed is not what the text says any more.
 */
export function carryGrounds(before: ComposedText, text: string): ComposedText {
  if (text === before.text) return before;
  const { kept, written } = compare(before.text, text);
  const stays = (ground: Ground): Kept | undefined =>
    kept.find(({ span }) => span[0] <= ground.span[0] && ground.span[1] <= span[1]);
  const carried = before.grounds.flatMap((ground): readonly Ground[] => {
    const by = stays(ground)?.by;
    return by === undefined ? [] : [{ ...ground, span: [ground.span[0] + by, ground.span[1] + by] }];
  });
  const broken = before.grounds.flatMap((ground): readonly Span[] => {
    const remnant = stays(ground) ? undefined : remnantOf(ground.span, kept);
    return remnant ? [remnant] : [];
  });
  const own = joined([...written, ...broken]).map((span): Ground => ({ span, from: { kind: "desk" } }));
  return { text, grounds: [...carried, ...own].toSorted((a, b) => a.span[0] - b.span[0]) };
}
