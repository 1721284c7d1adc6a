// findSilence: takes what was learnt of a place, gives that nothing new has come for far longer than it ever took.

import type { PlaceState } from "../../terms/sources/place-state.ts";
import { usualGapWeeks } from "../rhythm/next-look.ts";

const WEEK_MS = 7 * 86_400_000;
/** By chance alone such a silence comes once in 20,000 times. */
const GAPS = 10;
/** The turn of the year and the holidays of May are shorter. */
const LEAST_WEEKS = 10 / 7;
/** Of fewer nothing is known of how often something comes. */
const LEAST_LEARNT = 3;

export type Silence = {
  /** When something new was seen last. */
  readonly since: string;
  readonly weeks: number;
  readonly gapWeeks: number;
};

export function findSilence(
  { hours, lastNewAt }: Pick<PlaceState, "hours" | "lastNewAt">,
  now: number,
): Silence | undefined {
  const gapWeeks = usualGapWeeks(hours);
  const learnt = hours.reduce((all, each) => all + each, 0);
  if (lastNewAt === undefined || gapWeeks === undefined || learnt < LEAST_LEARNT) return undefined;
  const weeks = (now - Date.parse(lastNewAt)) / WEEK_MS;
  return weeks > Math.max(LEAST_WEEKS, GAPS * gapWeeks) ? { since: lastNewAt, weeks, gapWeeks } : undefined;
}
