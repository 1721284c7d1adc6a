// FeedLimits: what is taken at most of one feed.

export type FeedLimits = {
  /** Bytes of the feed; what is longer is refused. */
  readonly bytes: number;
  /** Entries that are read; what follows is left for the next page of the archive. */
  readonly items: number;
  /** Depth of elements; what is deeper ends the reading. */
  readonly nesting: number;
  readonly elements: number;
  /** Of one element. */
  readonly attributes: number;
};

export const FEED_LIMITS: FeedLimits = {
  bytes: 20 * 1024 * 1024,
  items: 5_000,
  nesting: 256,
  elements: 500_000,
  attributes: 500,
};
