// notePace: takes a cursor and the time, gives it with the time that was worked and how fast entries were fetched of late.

import type { BackfillCursor } from "./backfill-cursor.ts";

/** A server that stood still, a backfill that was paused: that is no work. */
const LONGEST_STEP_MS = 600_000;
const MOST_PACE = 30;

/** `fetched`: whether this step has fetched an entry. `now`: milliseconds since the epoch. */
export function notePace(cursor: BackfillCursor, now: number, fetched: boolean): BackfillCursor {
  const since = cursor.steppedAt === undefined ? 0 : Math.max(now - cursor.steppedAt, 0);
  const workedMs = cursor.workedMs + Math.min(since, LONGEST_STEP_MS);
  const pace = fetched ? [...cursor.pace, workedMs].slice(-MOST_PACE) : cursor.pace;
  return { ...cursor, workedMs, steppedAt: now, fetched: cursor.fetched + (fetched ? 1 : 0), pace };
}
