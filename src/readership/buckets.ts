// Buckets: a minute → the minute, hour and day it is counted in; a stretch of minutes → the fewest buckets that cover it.

import type { Bucket, BucketRange, BucketWidth, MinuteRange } from "../terms/bucket.ts";
import { BUCKET_WIDTHS } from "../terms/bucket.ts";

/**
 * Every bucket that a minute (since the epoch) belongs to. Hours and days are those of clocks that stand
 * `offsetMinutes` ahead of UTC: hours are forgotten and days are kept, so a day has to be the newsroom's own.
 */
export function bucketsOf(minute: number, offsetMinutes: number): readonly Bucket[] {
  return BUCKET_WIDTHS.map((width) => ({ width, start: startOf(minute, width, offsetMinutes) }));
}

/** First minute of the bucket that `minute` belongs to. */
export function startOf(minute: number, width: BucketWidth, offsetMinutes: number): number {
  return Math.floor((minute + offsetMinutes) / width) * width - offsetMinutes;
}

/**
 * Ranges of buckets that together hold each minute of the range once: days within, hours and minutes at the ends.
 * A month is about 30 days and 24 hours in place of 720 hours.
 */
export function coverMinutes(range: MinuteRange, offsetMinutes: number): readonly BucketRange[] {
  return cover(range, BUCKET_WIDTHS.length - 1, offsetMinutes);
}

function cover({ from, until }: MinuteRange, level: number, offsetMinutes: number): readonly BucketRange[] {
  const width = BUCKET_WIDTHS[level];
  if (width === undefined || from >= until) return [];
  const first = startOf(from + width - 1, width, offsetMinutes);
  const last = startOf(until, width, offsetMinutes);
  if (first >= last) return cover({ from, until }, level - 1, offsetMinutes);
  return [
    ...cover({ from, until: first }, level - 1, offsetMinutes),
    { width, from: first, until: last },
    ...cover({ from: last, until }, level - 1, offsetMinutes),
  ];
}
