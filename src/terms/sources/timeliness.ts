// Timeliness: when an article's announcement was made, came in, was drafted and went out.

/** ISO 8601 instants in UTC with milliseconds, but for `announcedAt`. */
export type Timeliness = {
  /** EDTF, or ISO 8601 with minutes and offset. */
  readonly announcedAt?: string;
  readonly receivedAt: string;
  /** Absent where only figures were asked for. */
  readonly draftedAt?: string;
  readonly publishedAt?: string;
  /** From the announcement to readers. */
  readonly minutes?: number;
  /**
   * Where only the day of the announcement is known, the minutes count from when the office opens on it; of an announcement
   * that was changed from when its change was received, since nobody announces that.
   */
  readonly countedFrom?: "announcement" | "office-opening" | "receipt";
};
