// Find evidence: what two editors did to one document → each stretch of words that is lost by putting one upon the other, or that both wrote over.

import type { Node } from "prosemirror-model";
import { Mapping, type Step } from "prosemirror-transform";
import type { Rebased } from "./rebase-steps.ts";
import { type Stretch, missingFrom, numberMaps, traceWords, writtenBy } from "./trace-words.ts";
import { attributeWords, wordsBetween } from "./words-in.ts";

/** `ours`: places of one's own document; `theirs`: of the others'; `base`: of what both began from. */
export type Evidence =
  | {
      readonly kind: "lost";
      readonly side: "ours" | "theirs";
      readonly from: number;
      readonly to: number;
      readonly words: string;
    }
  | { readonly kind: "both"; readonly from: number; readonly to: number };

const mapsOf = (steps: readonly Step[]): readonly ReturnType<Step["getMap"]>[] =>
  steps.map((step) => step.getMap());

type Traced = { readonly own: readonly Stretch[]; readonly merged: readonly Stretch[] };

/** What each side wrote and left standing, in its own document and in the one that came of both. */
function traceBoth(
  own: readonly Step[],
  others: readonly Step[],
  rebased: Rebased,
): Readonly<Record<"ours" | "theirs", Traced>> {
  const ours = numberMaps(mapsOf(own));
  const theirs = numberMaps(mapsOf(others));
  // One's own that were kept write the same signs again. The other side's numbers begin behind them.
  const behind = mapsOf(own).reduce((sum, map) => sum + writtenBy(map), 0);
  const shifted = theirs.map(({ map, id }) => ({ map, id: id + behind }));
  const again = rebased.own.flatMap((step, at) => {
    const numbered = ours[at];
    return step && numbered ? [{ map: step.getMap(), id: numbered.id }] : [];
  });
  const merged = traceWords([...shifted, ...again]);
  return {
    ours: { own: traceWords(ours), merged },
    theirs: { own: traceWords(shifted), merged },
  };
}

function lostWords(side: "ours" | "theirs", document: Node, { own, merged }: Traced): readonly Evidence[] {
  return missingFrom(own, merged).flatMap(({ from, to }): readonly Evidence[] => {
    const words = wordsBetween(document, from, to);
    return words === "" ? [] : [{ kind: "lost", side, from, to, words }];
  });
}

/**
 * Attributes have no place of their own to be followed: what a side wrote has to be in the document somewhere, and so has
 * what was there before and both have left as it was.
 */
function lostAttributes(side: "ours" | "theirs", base: Node, rebased: Rebased): readonly Evidence[] {
  const wordsOf = (document: Node): ReadonlySet<string> =>
    new Set(attributeWords(document).map(({ words }) => words));
  const own = rebased[side];
  const [before, kept, merged] = [
    wordsOf(base),
    wordsOf(side === "ours" ? rebased.theirs : rebased.ours),
    wordsOf(rebased.document),
  ];
  return attributeWords(own)
    .filter(({ words }) => !merged.has(words) && (!before.has(words) || kept.has(words)))
    .map(({ words, pos }) => ({
      kind: "lost",
      side,
      from: pos,
      to: pos + (own.nodeAt(pos)?.nodeSize ?? 0),
      words,
    }));
}

type Range = readonly [from: number, to: number];

/** Stretches of the first document that the steps have taken out. */
function takenOut(base: Node, steps: readonly Step[]): readonly Range[] {
  const whole: Stretch = { from: 0, to: base.content.size, id: 0 };
  // What steps write is numbered behind all that was there.
  const numbered = numberMaps(mapsOf(steps)).map(({ map, id }) => ({ map, id: id + whole.to }));
  return missingFrom([whole], traceWords(numbered, [whole])).map(({ from, to }): Range => [from, to]);
}

/** Places of the first document at which the steps wrote words that are still there. */
function writtenAt(steps: readonly Step[], own: Node, stretches: readonly Stretch[]): readonly number[] {
  const back = new Mapping(mapsOf(steps)).invert();
  return stretches.flatMap(({ from, to }) =>
    wordsBetween(own, from, to) === "" ? [] : [back.map(from, -1)],
  );
}

const overlaps = (a: readonly Range[], b: readonly Range[]): readonly Range[] =>
  a.flatMap(([from, to]) =>
    b.flatMap(([start, end]): readonly Range[] =>
      from < end && start < to ? [[Math.max(from, start), Math.min(to, end)]] : [],
    ),
  );

const around = (ranges: readonly Range[], [from, to]: Range): Range | undefined =>
  ranges.find((range) => range[0] <= from && to <= range[1]);

/** Words of the first document that both took out where at least one wrote something else. */
function writtenOver(base: Node, sides: readonly Side[]): readonly Evidence[] {
  const [ours, theirs] = sides;
  if (!ours || !theirs) return [];
  return overlaps(ours.out, theirs.out).flatMap((range): readonly Evidence[] => {
    if (wordsBetween(base, ...range) === "") return [];
    const wrote = sides.some(({ out, at }) => {
      const whole = around(out, range);
      return whole !== undefined && at.some((place) => whole[0] <= place && place <= whole[1]);
    });
    return wrote ? [{ kind: "both", from: range[0], to: range[1] }] : [];
  });
}

type Side = { readonly out: readonly Range[]; readonly at: readonly number[] };

/**
 * A headline is one thought: two that were rewritten in different places make none. One that nobody had written, and a
 * lead, are written whole by each of the two.
 */
function bothLeading(base: Node, sides: readonly Side[]): readonly Evidence[] {
  let start = 1;
  return base.children.slice(0, 2).flatMap((field, index): readonly Evidence[] => {
    const range: Range = [start, start + field.content.size];
    start += field.nodeSize;
    const isEmpty = field.content.size === 0;
    if (!isEmpty && index > 0) return [];
    const within = ({ out, at }: Side): boolean =>
      (isEmpty || out.some(([from, to]) => from < range[1] && range[0] < to)) &&
      at.some((place) => range[0] <= place && place <= range[1]);
    return sides.every(within) ? [{ kind: "both", from: range[0], to: range[1] }] : [];
  });
}

export function findEvidence(
  own: readonly Step[],
  others: readonly Step[],
  base: Node,
  rebased: Rebased,
): readonly Evidence[] {
  const { ours, theirs } = rebased;
  const traced = traceBoth(own, others, rebased);
  const sides: readonly Side[] = [
    { out: takenOut(base, own), at: writtenAt(own, ours, traced.ours.own) },
    { out: takenOut(base, others), at: writtenAt(others, theirs, traced.theirs.own) },
  ];
  return [
    ...lostWords("ours", ours, traced.ours),
    ...lostWords("theirs", theirs, traced.theirs),
    ...lostAttributes("ours", base, rebased),
    ...lostAttributes("theirs", base, rebased),
    ...writtenOver(base, sides),
    ...bothLeading(base, sides),
  ];
}
