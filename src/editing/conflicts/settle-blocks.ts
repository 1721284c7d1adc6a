// Settle blocks: what came of two editors who both wrote a block anew → the steps after which theirs stands in it whole, and no sign of one's own between.

import { type Node, Slice } from "prosemirror-model";
import { Mapping, ReplaceStep, type Step } from "prosemirror-transform";
import { allowStep } from "../steps/allow-step.ts";

type Range = readonly [from: number, to: number];

/** The ways of places from what both began from. */
type WaysFromBase = {
  readonly baseToOurs: Mapping;
  readonly baseToTheirs: Mapping;
  readonly theirsToMerged: Mapping;
};

export type Settled = {
  readonly document: Node;
  readonly steps: readonly Step[];
  /** By where, in the document before the steps, the words of each block begin that stands as it is in theirs. */
  readonly whole: ReadonlyMap<number, SettledBlock>;
};

/** The block as each had it, and where it stood in the document of each. */
export type SettledBlock = Readonly<Record<"base" | "ours" | "theirs", readonly [pos: number, node: Node]>>;

/** A block's words with what was written at their very edges; undefined where the block itself was taken out, or made anew. */
function follow(way: Mapping, [from, to]: Range): Range | undefined {
  const [start, end] = [way.map(from, -1), way.map(to, 1)];
  const isThere = way.map(from - 1, 1) === start - 1 && way.map(to + 1, -1) === end + 1;
  return isThere ? [start, end] : undefined;
}

/** The block of words that a range is all of. */
function wholeBlock(
  document: Node,
  range: Range | undefined,
): readonly [pos: number, node: Node] | undefined {
  if (!range) return undefined;
  const [from, to] = range;
  const $from = document.resolve(from);
  const { parent } = $from;
  const isWhole = parent.isTextblock && from === $from.start() && to === $from.end();
  return isWhole ? [$from.before(), parent] : undefined;
}

/** The words of each block that the ranges lie in. */
function blocksOf(base: Node, ranges: readonly Range[]): readonly Range[] {
  const blocks = new Map<number, Range>();
  for (const [from, to] of ranges) {
    base.nodesBetween(from, Math.max(to, from), (node, pos) => {
      if (node.isTextblock) blocks.set(pos, [pos + 1, pos + 1 + node.content.size]);
      return !node.isTextblock;
    });
  }
  return [...blocks.values()];
}

/** As little as leads from the one block's words to the other's: who still writes in what stays is not disturbed. */
function leadTo(wanted: Node, block: Node, start: number): Step {
  const from = block.content.findDiffStart(wanted.content) ?? 0;
  const end = block.content.findDiffEnd(wanted.content) ?? { a: from, b: from };
  const overlap = Math.max(0, from - Math.min(end.a, end.b));
  const [to, until] = [end.a + overlap, end.b + overlap];
  const slice = wanted.slice(from, until);
  const isCut = !slice.content.textBetween(0, slice.content.size).isWellFormed();
  return isCut
    ? new ReplaceStep(start, start + block.content.size, new Slice(wanted.content, 0, 0))
    : new ReplaceStep(start + from, start + to, slice);
}

/**
 * `ranges`: stretches of `base` that both wrote over. A block that one of the two has split, joined to another or dropped
 * has no whole to be: it stays as it came to be.
 */
export function settleBlocks(
  base: Node,
  ours: Node,
  theirs: Node,
  merged: Node,
  ranges: readonly Range[],
  { baseToOurs, baseToTheirs, theirsToMerged }: WaysFromBase,
): Settled {
  const steps: Step[] = [];
  const whole = new Map<number, SettledBlock>();
  let document = merged;
  for (const block of blocksOf(base, ranges)) {
    const inTheirs = follow(baseToTheirs, block);
    const before = wholeBlock(base, block);
    const [wanted, given] = [wholeBlock(theirs, inTheirs), wholeBlock(ours, follow(baseToOurs, block))];
    const place = inTheirs && follow(theirsToMerged, inTheirs);
    if (!before || !wanted || !given || !place) continue;
    const at = follow(new Mapping(steps.map((step) => step.getMap())), place);
    const found = wholeBlock(document, at)?.[1];
    if (!found || !at) continue;
    if (!found.content.eq(wanted[1].content)) {
      const step = leadTo(wanted[1], found, at[0]);
      const settled = allowStep(document, step);
      if (!settled.ok) continue;
      document = settled.value;
      steps.push(step);
    }
    whole.set(place[0], { base: before, ours: given, theirs: wanted });
  }
  return { document, steps, whole };
}
