// Readers store: what the desk asks of the store about its readers; both engines answer alike, and nothing is written but searches.

import type { ArticleKind } from "../../terms/article.ts";
import type { Audience } from "../../terms/audience.ts";
import type { BucketRange, BucketWidth } from "../../terms/bucket.ts";
import type { ArticleId } from "../../terms/ids.ts";
import type { ViewClock } from "../../terms/view.ts";

/** `start`: the bucket's first minute since the epoch. */
export type ClassReaders = Audience & { readonly start: number; readonly readers: number };

/** By the section and kind that the articles have now, as rankings do. */
export type SectionReaders = {
  readonly section: string;
  readonly kind: ArticleKind;
  readonly readers: number;
};

export type BucketReaders = { readonly start: number; readonly readers: number };

export type FirstReaders = {
  readonly articleId: ArticleId;
  /** Milliseconds since the epoch. */
  readonly publishedAt: number;
  readonly readers: number;
};

export type EmptySearch = { readonly words: string; readonly times: number; readonly lastDay: string };

export type ReadersStore = {
  /** The minute that the store counts in, as it stands. */
  readViewClock(): Promise<ViewClock>;
  /** By bucket and class, in the order of the buckets. For each bucket the sum is that of `sumReaders`. */
  sumClasses(range: BucketRange): Promise<readonly ClassReaders[]>;
  /** Where the oldest bucket of this width begins; undefined where nobody has read anything. */
  readFirstBucket(width: BucketWidth): Promise<number | undefined>;
  sumSections(range: BucketRange): Promise<readonly SectionReaders[]>;
  /** By bucket, in their order; buckets without readers are left out. */
  readArticleBuckets(article: ArticleId, range: BucketRange): Promise<readonly BucketReaders[]>;
  /**
   * Published announcements, newest first, with their readers of `hours` clock hours, beginning with the hour of
   * publication. `from` and `until`: milliseconds since the epoch.
   */
  sumFirstHours(question: {
    readonly from: number;
    readonly until: number;
    readonly hours: number;
    readonly limit: number;
  }): Promise<readonly FirstReaders[]>;

  /** To be called by the search, where it found nothing. Words are kept as given; who searched is not known here. */
  recordEmptySearch(words: string, now: number): Promise<void>;
  /** Since a day (`YYYY-MM-DD`), the most frequent first. */
  listEmptySearches(since: string, limit: number): Promise<readonly EmptySearch[]>;
};
