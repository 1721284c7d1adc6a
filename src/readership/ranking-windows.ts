// Ranking windows: an instant → the minutes that each ranking counts.

import type { RankingWindow } from "../terms/ranking.ts";
import type { MinuteRange } from "./buckets.ts";

const MINUTE_MS = 60_000;

/** How many complete steps a window holds, and how many minutes a step has. */
const WINDOW_STEPS: Readonly<Record<RankingWindow, { readonly steps: number; readonly minutes: number }>> = {
  day: { steps: 1440, minutes: 1 },
  week: { steps: 168, minutes: 60 },
  month: { steps: 720, minutes: 60 },
};

/** The window's minutes as of `now` (milliseconds since the epoch): complete minutes for a day, complete hours for the others. */
export function windowAt(window: RankingWindow, now: number): MinuteRange {
  const { steps, minutes } = WINDOW_STEPS[window];
  const until = Math.floor(now / MINUTE_MS / minutes) * minutes;
  return { from: until - steps * minutes, until };
}

/** The end of the last minute that is complete at `now`, as an ISO 8601 UTC instant. */
export function lastCompleteMinute(now: number): string {
  return new Date(Math.floor(now / MINUTE_MS) * MINUTE_MS).toISOString();
}
