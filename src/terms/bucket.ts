// Bucket: a stretch of minutes in which readers are added up, and ranges of such stretches.

/** Widths in minutes of what readers are added up in, narrowest first; each divides the next. */
export const BUCKET_WIDTHS = [1, 60, 1440] as const;
export type BucketWidth = (typeof BUCKET_WIDTHS)[number];

/** `start` is the bucket's first minute since the epoch. */
export type Bucket = { readonly width: BucketWidth; readonly start: number };

/** The buckets of one width that start in `[from, until)`. */
export type BucketRange = { readonly width: BucketWidth; readonly from: number; readonly until: number };

/** Half-open range of minutes since the epoch. */
export type MinuteRange = { readonly from: number; readonly until: number };
