// Takes a place of which all is weighed but its verbs; gives the most that a look at it can add up to, whatever they tell: what cannot reach the least score is looked at no closer.

import { sideNamed, TOGETHER, type Added } from "../cross-marks.ts";
import type { Pair } from "../pair.ts";
import type { Place } from "../places.ts";
import { mostOfVerbs } from "./most-of-verbs.ts";

const [TELLING, SILENT] = [sideNamed("telling"), sideNamed("silent")];
const TOLD_ITSELF = TOGETHER[TELLING]?.[TELLING] ?? 0;

/** What the sides count by themselves, and with the verb that tells. */
type Crossed = { readonly alone: number; readonly telling: number };

function crossSides(sides: readonly number[]): Crossed {
  let [alone, telling] = [0, 0];
  for (let first = 0; first < sides.length; first += 1) {
    const [value, weights] = [sides[first] ?? 0, TOGETHER[first]];
    if (value === 0 || weights === undefined) continue;
    telling += (weights[TELLING] ?? 0) * value;
    for (let second = first; second < sides.length; second += 1)
      alone += (weights[second] ?? 0) * value * (sides[second] ?? 0);
  }
  return { alone, telling };
}

/** `added`: all its marks but those of the verbs. */
export function mostOfLook(pair: Pair, place: Place, added: Added): number {
  const verbs = mostOfVerbs(pair, place);
  const sides = [...added.sides];
  sides[SILENT] = Math.max(sides[SILENT] ?? 0, verbs.silent);
  const crossed = crossSides(sides);
  let best = Number.NEGATIVE_INFINITY;
  for (const { sum, telling } of verbs.ways)
    best = Math.max(best, sum + telling * crossed.telling + telling ** 2 * TOLD_ITSELF);
  return added.sum + crossed.alone + best;
}
