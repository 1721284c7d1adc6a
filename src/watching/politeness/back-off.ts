// backOff: takes how often a place has failed in a row, gives how long to leave it alone: 1, 2, 4 minutes and so on to six hours, each a little off.

const FIRST_MS = 60_000;
export const LONGEST_BACK_OFF_MS = 6 * 3_600_000;
const JITTER = 0.1;
const MOST_DOUBLINGS = 16;

/** Milliseconds. `failures`: from 1; `chance`: from 0 to 1, so that many that failed together do not come back together. */
export function backOff(failures: number, chance: number): number {
  const doublings = Math.min(Math.max(failures, 1) - 1, MOST_DOUBLINGS);
  return jittered(Math.min(FIRST_MS * 2 ** doublings, LONGEST_BACK_OFF_MS), chance);
}

/** A tenth more or less, whole milliseconds. */
export function jittered(ms: number, chance: number): number {
  return Math.round(ms * (1 - JITTER + 2 * JITTER * Math.min(Math.max(chance, 0), 1)));
}
