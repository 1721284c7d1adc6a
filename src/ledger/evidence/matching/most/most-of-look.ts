// Takes a place of which all is weighed but its verbs; gives the most that a look at it can add up to, whatever they tell: what cannot reach the least score is looked at no closer.

import { sideNamed, TOGETHER } from "../cross-marks.ts";
import type { Pair } from "../pair.ts";
import type { Place } from "../places.ts";
import type { Tally } from "../tally.ts";
import { mostOfVerbs } from "./most-of-verbs.ts";

const [TELLING, SILENT] = [sideNamed("telling"), sideNamed("silent")];
const TOLD_ITSELF = TOGETHER[TELLING]?.[TELLING] ?? 0;

/** `tally`: of all its marks but those of the verbs. */
export function mostOfLook(pair: Pair, place: Place, { sum: own, sides }: Tally): number {
  const verbs = mostOfVerbs(pair, place);
  sides[SILENT] = Math.max(sides[SILENT] ?? 0, verbs.silent);
  // What the sides count by themselves, and with the verb that tells.
  let [alone, withTelling] = [0, 0];
  for (let first = 0; first < sides.length; first += 1) {
    const [value, weights] = [sides[first] ?? 0, TOGETHER[first]];
    if (value === 0 || weights === undefined) continue;
    withTelling += (weights[TELLING] ?? 0) * value;
    for (let second = first; second < sides.length; second += 1)
      alone += (weights[second] ?? 0) * value * (sides[second] ?? 0);
  }
  let best = Number.NEGATIVE_INFINITY;
  for (const { sum, telling } of verbs.ways)
    best = Math.max(best, sum + telling * withTelling + telling ** 2 * TOLD_ITSELF);
  return own + alone + best;
}
