// Takes the marks of a look; gives what counts only where two of them come together: the matter and a verb that tells, the party and the day.

import type { ReasonCode } from "../reasons/reason-words.ts";
import { codeOf, type Feature, type Mark, type Marks } from "./mark.ts";
import { WEIGHTS } from "./weights.ts";

type Side = {
  readonly name: string;
  readonly isOf: (feature: string) => boolean;
};

function startsWith(...beginnings: readonly string[]): Side["isOf"] {
  return (feature) => beginnings.some((beginning) => feature.startsWith(beginning));
}

/** What a look is asked first. */
const SIDES: readonly Side[] = [
  { name: "matter", isOf: (feature) => feature === "matter-words" },
  { name: "sentence", isOf: (feature) => feature === "matter-words.sentence" },
  { name: "clause", isOf: (feature) => feature === "matter-words.clause" },
  { name: "telling", isOf: startsWith("tells-") },
  { name: "due", isOf: startsWith("date-meets-due") },
  { name: "parties", isOf: startsWith("parties-named", "parties-in-short") },
  { name: "names", isOf: startsWith("named-thing", "same-names") },
  { name: "rare", isOf: (feature) => feature === "rare-signs.whole" },
  { name: "silent", isOf: startsWith("hearsay", "denied", "unsettled", "intention") },
  { name: "other", isOf: startsWith("other-", "more-parties", "name-missing") },
];

/** The number of a side, by its name. */
export function sideNamed(name: string): number {
  return SIDES.findIndex((side) => side.name === name);
}

type Counted = { readonly weight: number; readonly side: number };

const COUNTED = new Map<string, Counted>();

function countedAs(feature: Mark["feature"]): Counted {
  const known = COUNTED.get(feature);
  if (known !== undefined) return known;
  const counted = {
    weight: WEIGHTS[feature] ?? 0,
    side: SIDES.findIndex(({ isOf }) => isOf(feature)),
  };
  COUNTED.set(feature, counted);
  return counted;
}

const PAIRS: readonly (readonly Mark["feature"][])[] = SIDES.map(({ name }, at) =>
  SIDES.map((other, second): Mark["feature"] =>
    second < at ? `together.${other.name}-${name}` : `together.${name}-${other.name}`,
  ),
);

function togetherOf(
  first: Feature | undefined,
  second: Feature | undefined,
): readonly [ReasonCode, ReasonCode] | undefined {
  return first === undefined || second === undefined ? undefined : [codeOf(first), codeOf(second)];
}

/** What two sides count together, by their numbers. */
export const TOGETHER: readonly (readonly number[])[] = PAIRS.map((pairs) =>
  pairs.map((feature) => WEIGHTS[feature] ?? 0),
);

/** What marks count by themselves, in log-odds, and the greatest mark of each side. */
export type Added = { readonly sum: number; readonly sides: readonly number[] };

const NO_SIDES: readonly number[] = SIDES.map(() => 0);
export const NOTHING_ADDED: Added = { sum: 0, sides: NO_SIDES };

export function addUp(marks: Marks, before = NOTHING_ADDED): Added {
  const sides = [...before.sides];
  let { sum } = before;
  for (const { feature, value } of marks) {
    const { weight, side } = countedAs(feature);
    sum += weight * value;
    if (side >= 0 && value > (sides[side] ?? 0)) sides[side] = value;
  }
  return { sum, sides };
}

/** With what the sides count together, in the order of `crossMarks`: to the last digit what all marks add up to. */
export function sumWithCross({ sum, sides }: Added): number {
  let all = sum;
  for (let first = 0; first < sides.length; first += 1) {
    const [value, weights] = [sides[first] ?? 0, TOGETHER[first]];
    if (value <= 0 || weights === undefined) continue;
    for (let second = first; second < sides.length; second += 1) {
      const other = sides[second] ?? 0;
      if (other > 0) all += (weights[second] ?? 0) * (value * other);
    }
  }
  return all;
}

/** By the greatest mark of each side. */
export function crossMarks(marks: Marks): Marks {
  const values = SIDES.map(() => 0);
  const greatest = SIDES.map((): Feature | undefined => undefined);
  for (const { feature, value } of marks) {
    const side = countedAs(feature).side;
    if (side < 0 || value <= (values[side] ?? 0)) continue;
    values[side] = value;
    greatest[side] = feature;
  }
  const there = SIDES.flatMap((_, side) => ((values[side] ?? 0) > 0 ? [side] : []));
  const crossed: Mark[] = [];
  for (const [at, first] of there.entries()) {
    for (const second of there.slice(at)) {
      const feature = PAIRS[first]?.[second];
      const of = togetherOf(greatest[first], greatest[second]);
      if (feature === undefined || of === undefined) continue;
      crossed.push({ feature, value: (values[first] ?? 0) * (values[second] ?? 0), of });
    }
  }
  return crossed;
}
