// Takes lessons; gives the weights of a logistic model that tells best which place of a pair, if any, an editor would confirm: L2-regularised, the same each time.

import { boundOf } from "./bounds.ts";
import { WORD, type PairLesson } from "./lessons-of-set.ts";

export type FitOptions = {
  /** How strongly weights are held near 0. */
  readonly l2: number;
  /** What a pair with evidence counts against one without. */
  readonly ofGold: number;
  /** What the choice of the place counts. */
  readonly ofChoice: number;
  readonly rounds: number;
  /** How much more strongly the weights of words are held near 0. */
  readonly ofWords: number;
  /** In how many announcements, of how many sets, a piece of words has to stand. */
  readonly leastTexts: number;
  readonly leastSets: number;
};

export const FIT: FitOptions = {
  l2: 0.006,
  ofGold: 1,
  ofChoice: 0.7,
  rounds: 400,
  ofWords: 2,
  leastTexts: 8,
  leastSets: 2,
};

type Row = { readonly at: Uint16Array; readonly value: Float64Array; readonly isRight: boolean };
type Rows = { readonly isGold: boolean; readonly share: number; readonly rows: readonly Row[] };

const softSlope = (sum: number): number => 1 / (1 + Math.exp(-sum));

function sumOfRow({ at, value }: Row, weights: Float64Array): number {
  let sum = 0;
  for (let each = 0; each < at.length; each += 1) sum += (weights[at[each] ?? 0] ?? 0) * (value[each] ?? 0);
  return sum;
}

function addTo(gradient: Float64Array, { at, value }: Row, slope: number): void {
  for (let each = 0; each < at.length; each += 1) {
    const feature = at[each] ?? 0;
    gradient[feature] = (gradient[feature] ?? 0) + slope * (value[each] ?? 0);
  }
}

type Best = { readonly row: Row; readonly sum: number } | undefined;

function bestOf(rows: readonly Row[], weights: Float64Array, isRight: boolean): Best {
  let best: Best;
  for (const row of rows) {
    if (row.isRight !== isRight) continue;
    const sum = sumOfRow(row, weights);
    if (best === undefined || sum > best.sum) best = { row, sum };
  }
  return best;
}

/** Of a pair with evidence the right place is to be likely, and likelier than any other; of one without none is. */
function addPair(gradient: Float64Array, pair: Rows, weights: Float64Array, options: FitOptions): void {
  const wrong = bestOf(pair.rows, weights, false);
  const right = bestOf(pair.rows, weights, true);
  if (right === undefined) {
    if (wrong) addTo(gradient, wrong.row, pair.share * softSlope(wrong.sum) * (pair.isGold ? 0.3 : 1));
    return;
  }
  const share = pair.share * options.ofGold;
  addTo(gradient, right.row, -share * softSlope(-right.sum));
  if (wrong === undefined) return;
  const slope = share * options.ofChoice * softSlope(wrong.sum - right.sum + 1);
  addTo(gradient, wrong.row, slope);
  addTo(gradient, right.row, -slope);
}

function rowsOf(
  sets: readonly (readonly PairLesson[])[],
  index: ReadonlyMap<string, number>,
): readonly Rows[] {
  return sets.flatMap((lessons) => {
    const gold = Math.max(1, lessons.filter(({ isGold }) => isGold).length);
    return lessons.map(({ isGold, places }) => ({
      isGold,
      share: 100 / gold,
      rows: places.map(({ marks, isRight }) => {
        const known = [...marks].flatMap(([feature, value]) => {
          const at = index.get(feature);
          return at === undefined ? [] : [[at, value] as const];
        });
        return {
          at: Uint16Array.from(known.map(([at]) => at)),
          value: Float64Array.from(known.map(([, value]) => value)),
          isRight,
        };
      }),
    }));
  });
}

type Counts = { readonly texts: Set<string>; readonly sets: Set<number> };

/** All marks, and those pieces of words that stand in enough texts of enough sets. */
function featuresOf(sets: readonly (readonly PairLesson[])[], options: FitOptions): readonly string[] {
  const counted = new Map<string, Counts>();
  for (const [set, lessons] of sets.entries()) {
    for (const { announcement, places } of lessons) {
      for (const { marks } of places) {
        for (const feature of marks.keys()) {
          const counts = counted.get(feature) ?? { texts: new Set<string>(), sets: new Set<number>() };
          counted.set(feature, counts);
          if (!feature.startsWith(WORD)) continue;
          counts.texts.add(`${set} ${announcement}`);
          counts.sets.add(set);
        }
      }
    }
  }
  return [...counted]
    .filter(
      ([feature, { texts, sets: of }]) =>
        !feature.startsWith(WORD) || (texts.size >= options.leastTexts && of.size >= options.leastSets),
    )
    .map(([feature]) => feature)
    .toSorted();
}

/** `sets`: each counts alike, however many pairs it has. `kept`: weights that stay as they are, so that only marks that are new are fitted. */
export function fitWeights(
  sets: readonly (readonly PairLesson[])[],
  kept: ReadonlyMap<string, number> = new Map(),
  options: FitOptions = FIT,
): ReadonlyMap<string, number> {
  const features = [...new Set([...kept.keys(), ...featuresOf(sets, options)])].toSorted();
  const index = new Map(features.map((feature, at) => [feature, at]));
  const pairs = rowsOf(sets, index);
  const count = features.length;
  const weights = Float64Array.from(features, (feature) => kept.get(feature) ?? 0);
  const isKept = features.map((feature) => kept.has(feature));
  const [first, second, gradient] = [
    new Float64Array(count),
    new Float64Array(count),
    new Float64Array(count),
  ];
  const start = index.get("at-the-start") ?? -1;
  const bounds = features.map(boundOf);
  for (let round = 1; round <= options.rounds; round += 1) {
    gradient.fill(0);
    for (const pair of pairs) addPair(gradient, pair, weights, options);
    const step = 0.1 * (round > options.rounds * 0.6 ? 0.2 : 1);
    for (let at = 0; at < count; at += 1) {
      if (isKept[at] === true) continue;
      const held =
        options.l2 * 100 * sets.length * (features[at]?.startsWith(WORD) === true ? options.ofWords : 1);
      const pull = at === start ? 0 : held * (weights[at] ?? 0);
      const slope = (gradient[at] ?? 0) + pull;
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.99 * (second[at] ?? 0) + 0.01 * slope * slope;
      const move = (first[at] ?? 0) / (1 - 0.9 ** round);
      const size = Math.sqrt((second[at] ?? 0) / (1 - 0.99 ** round)) + 1e-8;
      const { least = -Infinity, most = Infinity } = bounds[at] ?? {};
      weights[at] = Math.max(least, Math.min(most, (weights[at] ?? 0) - (step * move) / size));
    }
  }
  return new Map(features.map((feature, at) => [feature, Math.round((weights[at] ?? 0) * 1000) / 1000]));
}
