// Ranking windows: a minute → the minutes that each ranking counts.

import type { BucketWidth, MinuteRange } from "../terms/bucket.ts";
import type { RankingWindow } from "../terms/ranking.ts";
import { startOf } from "./buckets.ts";

const MINUTE_MS = 60_000;

/**
 * How many complete buckets of which width a window holds, and how many minutes back stands the ranking that a place
 * is compared with: an hour for the day's, a day for the others.
 */
export const WINDOW_SHAPES: Readonly<
  Record<
    RankingWindow,
    { readonly buckets: number; readonly width: BucketWidth; readonly comparedMinutes: number }
  >
> = {
  day: { buckets: 1440, width: 1, comparedMinutes: 60 },
  week: { buckets: 168, width: 60, comparedMinutes: 1440 },
  month: { buckets: 720, width: 60, comparedMinutes: 1440 },
};

/** The window's minutes when all before `minute` are complete: a day of minutes, a week or a month of whole hours. */
export function windowAt(window: RankingWindow, minute: number, offsetMinutes: number): MinuteRange {
  const { buckets, width } = WINDOW_SHAPES[window];
  const until = startOf(minute, width, offsetMinutes);
  return { from: until - buckets * width, until };
}

/** The minute since the epoch of an instant in milliseconds. */
export function minuteOf(at: number): number {
  return Math.floor(at / MINUTE_MS);
}

/** The instant at which a minute begins, as ISO 8601 in UTC. */
export function instantOfMinute(minute: number): string {
  return new Date(minute * MINUTE_MS).toISOString();
}
