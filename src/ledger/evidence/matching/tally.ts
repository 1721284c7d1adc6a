// Tally: what marks of a place add up to, and the greatest of each side, in numbers that are used again for the next place: most places get no farther.

import { NOTHING_ADDED, type Added } from "./cross-marks.ts";

export type Tally = { sum: number; readonly sides: Float64Array };

export function createTally(): Tally {
  return { sum: 0, sides: new Float64Array(NOTHING_ADDED.sides.length) };
}

export function startWith(tally: Tally, { sum, sides }: Added): void {
  tally.sum = sum;
  for (let side = 0; side < sides.length; side += 1) tally.sides[side] = sides[side] ?? 0;
}

export function addTo(tally: Tally, added: Added): void {
  if (added === NOTHING_ADDED) return;
  tally.sum += added.sum;
  const { sides } = tally;
  for (let side = 0; side < sides.length; side += 1) {
    const own = added.sides[side] ?? 0;
    if (own > (sides[side] ?? 0)) sides[side] = own;
  }
}
