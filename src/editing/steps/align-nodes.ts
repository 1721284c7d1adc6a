// Align nodes: two rows of nodes → the stretches in which they differ, in order.

import type { Node } from "prosemirror-model";

type Range = readonly [from: number, to: number];

/** `paired`: one node each, that has become the other. `replaced`: any number of nodes for any other. */
export type Change = {
  readonly kind: "paired" | "replaced";
  readonly before: Range;
  readonly after: Range;
};

/** Of two rows with more nodes between their ends than this, all between the ends is one stretch. */
const MOST_COMPARED = 4_000_000;

/** An official block is the same block whether it is shown or left out. */
const keyOf = (node: Node): string =>
  node.type.name === "official" ? `official ${String(node.attrs["block"])}` : JSON.stringify(node);

/** Pairs of places with equal keys, rising in both rows, as many as can be. */
function commonPairs(before: readonly string[], after: readonly string[]): readonly Range[] {
  const width = after.length + 1;
  if (before.length * width > MOST_COMPARED) return [];
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const [down, right] = [lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0];
      const both = (lengths[(i + 1) * width + j + 1] ?? 0) + 1;
      lengths[i * width + j] = before[i] === after[j] ? both : Math.max(down, right);
    }
  }
  const pairs: Range[] = [];
  for (let [i, j] = [0, 0]; i < before.length && j < after.length;) {
    if (before[i] === after[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Within a stretch, nodes of one type that stand at the same place are taken for one that was changed. */
function splitStretch(
  before: readonly Node[],
  after: readonly Node[],
  [from, to]: Range,
  [start, end]: Range,
): readonly Change[] {
  const changes: Change[] = [];
  let paired = 0;
  while (
    from + paired < to &&
    start + paired < end &&
    before[from + paired]?.type === after[start + paired]?.type
  ) {
    const [i, j] = [from + paired, start + paired];
    changes.push({ kind: "paired", before: [i, i + 1], after: [j, j + 1] });
    paired += 1;
  }
  if (from + paired < to || start + paired < end) {
    changes.push({ kind: "replaced", before: [from + paired, to], after: [start + paired, end] });
  }
  return changes;
}

export function alignNodes(before: readonly Node[], after: readonly Node[]): readonly Change[] {
  const [old, now] = [before.map(keyOf), after.map(keyOf)];
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head += 1;
  let tail = 0;
  while (
    tail < Math.min(old.length, now.length) - head &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  ) {
    tail += 1;
  }
  const between = commonPairs(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  const same: readonly Range[] = [
    ...Array.from({ length: head }, (_, at): Range => [at, at]),
    ...between.map(([i, j]): Range => [i + head, j + head]),
    ...Array.from({ length: tail }, (_, at): Range => [old.length - tail + at, now.length - tail + at]),
  ];
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...same, [old.length, now.length] as const]) {
    changes.push(...splitStretch(before, after, [i, nextI], [j, nextJ]));
    const [one, other] = [before[nextI], after[nextJ]];
    if (one && other && !one.eq(other)) {
      changes.push({ kind: "paired", before: [nextI, nextI + 1], after: [nextJ, nextJ + 1] });
    }
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return changes;
}
