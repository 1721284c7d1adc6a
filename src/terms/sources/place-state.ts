// PlaceState: what is kept of a place between two looks; it may be thrown away without losing an announcement.

import type { SourceId } from "../ids.ts";

/** All instants: ISO 8601 in UTC with milliseconds. */
export type PlaceState = {
  readonly source: SourceId;
  /** What the place gave to ask whether it has changed. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** SHA-256 of the bytes that it showed last, in hex. */
  readonly bodySha?: string;
  readonly lastLookAt?: string;
  readonly lastSuccessAt?: string;
  readonly lastNewAt?: string;
  /** Looks that failed since the last one that did not. */
  readonly failures: number;
  readonly nextAt: string;
  /** 168: how often something new came in that hour of the week (from Monday 0 h, in the office's zone), decayed. */
  readonly hours: readonly number[];
  /** Of a list page, to tell a redesign. */
  readonly shape?: string;
  /** Begun with the look of this time, and not yet taken in whole: what stood there then is old. */
  readonly oldSince?: string;
  /** Keys of the alerts that are open. */
  readonly alerted?: readonly string[];
};
