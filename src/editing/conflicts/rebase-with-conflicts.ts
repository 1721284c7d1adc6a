// Rebase with conflicts: one's own steps put upon others', and everything that is lost or written over by it, as conflicts that an editor can settle.

import type { Node } from "prosemirror-model";
import { Mapping, type Step } from "prosemirror-transform";
import type { JsonValue } from "../../terms/desk/json-value.ts";
import type { Conflict, Version } from "./conflict.ts";
import { type Evidence, findEvidence } from "./find-evidence.ts";
import { type Allowed, type Rebased, rebaseSteps } from "./rebase-steps.ts";
import { type Settled, type SettledBlock, settleBlocks } from "./settle-blocks.ts";
import { attributeWords, leafWords } from "./words-in.ts";

export type RebasedWithConflicts = Rebased & {
  readonly conflicts: readonly Conflict[];
  /** One's own steps after all others: where both wrote a block anew, theirs stands. `document` and `mapping` have them. */
  readonly settling: readonly Step[];
  /** Before them. */
  readonly unsettled: Node;
};

/** The ways of places between the four documents. */
type Ways = {
  readonly oursToBase: Mapping;
  readonly baseToOurs: Mapping;
  readonly baseToTheirs: Mapping;
  readonly theirsToBase: Mapping;
  readonly oursToMerged: Mapping;
  readonly theirsToMerged: Mapping;
};

const mappingOf = (steps: readonly Step[]): Mapping => new Mapping(steps.map((step) => step.getMap()));

function waysOf(own: readonly Step[], others: readonly Step[], rebased: Rebased): Ways {
  const [baseToOurs, baseToTheirs] = [mappingOf(own), mappingOf(others)];
  return {
    baseToOurs,
    baseToTheirs,
    oursToBase: baseToOurs.invert(),
    theirsToBase: baseToTheirs.invert(),
    oursToMerged: rebased.mapping,
    theirsToMerged: mappingOf(rebased.own.filter((step) => step !== null)),
  };
}

const versionOf = (node: Node): Version => ({
  text: node.isTextblock ? node.textContent : leafWords(node),
  // A node's JSON is JSON.
  block: node.toJSON() as JsonValue,
});

/** The blocks of words, pictures and closings that a stretch lies in or goes over. */
function blocksIn(document: Node, from: number, to: number): ReadonlyMap<number, Node> {
  const blocks = new Map<number, Node>();
  const end = Math.min(document.content.size, Math.max(to, from + 1));
  if (from >= end) return blocks;
  document.nodesBetween(from, end, (node, pos) => {
    if (!node.isTextblock && !(node.isLeaf && !node.isText)) return true;
    // A stretch that only touches the end of a block before it is not in it.
    if (pos + node.nodeSize > from) blocks.set(pos, node);
    return false;
  });
  return blocks;
}

/** The block of words around a place, and where its words begin. */
function blockAt(document: Node, pos: number): { readonly node: Node; readonly start: number } | undefined {
  const $pos = document.resolve(Math.min(Math.max(pos, 0), document.content.size));
  return $pos.parent.isTextblock ? { node: $pos.parent, start: $pos.start() } : undefined;
}

type Gathered = {
  readonly at: number;
  readonly base: Map<number, Node>;
  readonly ours: Map<number, Node>;
  readonly theirs: Map<number, Node>;
  readonly lost: { readonly ours: string[]; readonly theirs: string[] };
  bothChanged: boolean;
};

/** A stretch in a document, unless both its ends were taken out with what is around them. */
function follow(way: Mapping, { from, to }: { from: number; to: number }): [number, number] | undefined {
  const [start, end] = [way.mapResult(from, 1), way.mapResult(to, -1)];
  if (start.deletedAcross && end.deletedAcross) return undefined;
  return [start.pos, Math.max(start.pos, end.pos)];
}

function addBlocks(blocks: Map<number, Node>, document: Node, range: [number, number] | undefined): void {
  if (!range) return;
  for (const [pos, node] of blocksIn(document, ...range)) blocks.set(pos, node);
}

/** Where in the document that came of both the evidence belongs. */
function placeOf(evidence: Evidence, ways: Ways): number {
  if (evidence.kind === "both") return ways.theirsToMerged.map(ways.baseToTheirs.map(evidence.from, 1), 1);
  const way = evidence.side === "ours" ? ways.oursToMerged : ways.theirsToMerged;
  return way.map(evidence.from, -1);
}

function baseRangeOf(evidence: Evidence, ways: Ways): { from: number; to: number } {
  if (evidence.kind === "both") return evidence;
  const way = evidence.side === "ours" ? ways.oursToBase : ways.theirsToBase;
  const [from, to] = [way.map(evidence.from, -1), way.map(evidence.to, 1)];
  return { from, to };
}

function gather(into: Gathered, evidence: Evidence, base: Node, { ours, theirs }: Rebased, ways: Ways): void {
  const range = baseRangeOf(evidence, ways);
  addBlocks(into.base, base, [range.from, range.to]);
  addBlocks(into.ours, ours, follow(ways.baseToOurs, range));
  addBlocks(into.theirs, theirs, follow(ways.baseToTheirs, range));
  if (evidence.kind === "both") {
    into.bothChanged = true;
    return;
  }
  const { side, words, from, to } = evidence;
  into.lost[side].push(words);
  addBlocks(into[side], side === "ours" ? ours : theirs, [from, to]);
}

function placeAt(places: Map<number, Gathered>, at: number): Gathered {
  const place = places.get(at) ?? {
    at,
    base: new Map<number, Node>(),
    ours: new Map<number, Node>(),
    theirs: new Map<number, Node>(),
    lost: { ours: [], theirs: [] },
    bothChanged: false,
  };
  places.set(at, place);
  return place;
}

/** Whatever was found of it before: nothing of ours stands in it any more, readings and addresses included. */
function noteWhole(into: Gathered, block: SettledBlock, document: Node): void {
  into.bothChanged = true;
  for (const side of ["base", "ours", "theirs"] as const) into[side].set(...block[side]);
  const there = new Set(attributeWords(document).map(({ words }) => words));
  const written = attributeWords(block.ours[1]).map(({ words }) => words);
  into.lost.ours.push(...written.filter((words) => !there.has(words)));
}

function fieldAt(document: Node, at: number): Conflict["field"] {
  const index = document.resolve(at).index(0);
  if (at === 0 || index === 0) return "headline";
  return index === 1 ? "lead" : "body";
}

/** The places of the document before it was settled are those of the evidence. */
function toConflict(gathered: Gathered, { document, steps, whole }: Settled): Conflict {
  const versions = (blocks: ReadonlyMap<number, Node>): readonly Version[] =>
    [...blocks].toSorted(([a], [b]) => a - b).map(([, node]) => versionOf(node));
  const { lost, bothChanged } = gathered;
  const at = mappingOf(steps).map(gathered.at, -1);
  return {
    at,
    field: fieldAt(document, at),
    base: versions(gathered.base),
    ours: versions(gathered.ours),
    theirs: versions(gathered.theirs),
    now: blockAt(document, at)?.node.textContent,
    lost: { ours: [...new Set(lost.ours)], theirs: [...new Set(lost.theirs)] },
    bothChanged,
    isWhole: whole.has(gathered.at),
  };
}

/**
 * Puts own steps upon others' as `rebaseSteps` does, and finds everything that an editor has to be shown: words that one
 * of the two had written and the document has no more, and stretches that both wrote over. Words that somebody took out
 * who had them before the eyes are not among them. One conflict for each place. Of a block that both wrote anew theirs
 * stands whole, and one's own is in the conflict: two thoughts in one headline are nobody's.
 */
export function rebaseWithConflicts(
  own: readonly Step[],
  others: readonly Step[],
  document: Node,
  allowed: Allowed = "lawful",
): RebasedWithConflicts {
  const rebased = rebaseSteps(own, others, document, allowed);
  const ways = waysOf(own, others, rebased);
  const places = new Map<number, Gathered>();
  const found = findEvidence(own, others, document, rebased);
  for (const evidence of found) {
    const place = Math.min(placeOf(evidence, ways), rebased.document.content.size);
    const at = blockAt(rebased.document, place)?.start ?? place;
    gather(placeAt(places, at), evidence, document, rebased, ways);
  }
  const both = found.flatMap((one): readonly (readonly [number, number])[] =>
    one.kind === "both" ? [[one.from, one.to]] : [],
  );
  const settled = settleBlocks(document, rebased.ours, rebased.theirs, rebased.document, both, ways);
  for (const [at, block] of settled.whole) noteWhole(placeAt(places, at), block, settled.document);
  const conflicts = [...places.values()].map((gathered) => toConflict(gathered, settled));
  for (const step of settled.steps) rebased.mapping.appendMap(step.getMap());
  return {
    ...rebased,
    document: settled.document,
    path: [...rebased.path, ...settled.steps],
    settling: settled.steps,
    unsettled: rebased.document,
    conflicts: conflicts.toSorted((a, b) => a.at - b.at),
  };
}
