// Timeliness: when an article's announcement was made, came in, was drafted and went out.

/** ISO 8601 instants in UTC with milliseconds, but for `announcedAt`. */
export type Timeliness = {
  /** EDTF, or ISO 8601 with minutes and offset. */
  readonly announcedAt?: string;
  readonly receivedAt: string;
  readonly draftedAt: string;
  readonly publishedAt?: string;
  /** From the announcement to readers; only where the announcement's minute is known. */
  readonly minutes?: number;
};
