// Buckets: an instant → the minute, hour and day it is counted in; a stretch of minutes → the fewest buckets that cover it.

/** Widths in minutes, narrowest first; each divides the next. Days are those of UTC: they only add up hours. */
const BUCKET_WIDTHS = [1, 60, 1440] as const;

const MINUTE_MS = 60_000;

/** `start` is the bucket's first minute since the epoch. */
export type Bucket = { readonly width: number; readonly start: number };

/** The buckets of one width that start in `[from, until)`. */
export type BucketRange = { readonly width: number; readonly from: number; readonly until: number };

/** Half-open range of minutes since the epoch. */
export type MinuteRange = { readonly from: number; readonly until: number };

/** Every bucket that an event at `at` (milliseconds since the epoch) belongs to. */
export function bucketsOf(at: number): readonly Bucket[] {
  const minute = Math.floor(at / MINUTE_MS);
  return BUCKET_WIDTHS.map((width) => ({ width, start: minute - (minute % width) }));
}

/**
 * Ranges of buckets that together hold each minute of the range once: days within, hours and minutes at the ends.
 * A month is about 30 days and 24 hours in place of 720 hours.
 */
export function coverMinutes(range: MinuteRange): readonly BucketRange[] {
  return cover(range, BUCKET_WIDTHS.length - 1);
}

function cover({ from, until }: MinuteRange, level: number): readonly BucketRange[] {
  const width = BUCKET_WIDTHS[level];
  if (width === undefined || from >= until) return [];
  const first = Math.ceil(from / width) * width;
  const last = Math.floor(until / width) * width;
  if (first >= last) return cover({ from, until }, level - 1);
  return [
    ...cover({ from, until: first }, level - 1),
    { width, from: first, until: last },
    ...cover({ from: last, until }, level - 1),
  ];
}
