// Takes lessons and weights; gives how much of the set is right by them at a threshold: what the desk would be shown.

import type { PairLesson, PlaceLesson } from "./lessons-of-set.ts";
import type { Tally } from "../score-proposals.ts";

function sumOf({ marks }: PlaceLesson, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [feature, value] of marks) sum += (weights.get(feature) ?? 0) * value;
  return sum;
}

/** `threshold`: 0 to 1. `asked`: all evidence of the set, also what the store does not find. */
export function tallyFit(
  lessons: readonly PairLesson[],
  weights: ReadonlyMap<string, number>,
  { threshold, asked }: { readonly threshold: number; readonly asked: number },
): Tally {
  const least = Math.log(threshold / (1 - threshold));
  let [found, given] = [0, 0];
  for (const { places } of lessons) {
    let best: { readonly sum: number; readonly isRight: boolean } | undefined;
    for (const place of places) {
      const sum = sumOf(place, weights);
      if (best === undefined || sum > best.sum) best = { sum, isRight: place.isRight };
    }
    if (best === undefined || best.sum < least) continue;
    given += 1;
    if (best.isRight) found += 1;
  }
  return { found, given, asked };
}
