// WatchSettings: how a source's place is looked at, as its owner set it.

/** `push` and `paste` are never looked at: what belongs there is brought. */
export const WATCH_KINDS = ["feed", "list-page", "folder", "mailbox", "push", "paste"] as const;
export type WatchKind = (typeof WATCH_KINDS)[number];

/** Addresses, or words of titles, that the owner showed: links like these are announcements, links like those are not. */
export type LinkExamples = { readonly wanted: readonly string[]; readonly unwanted: readonly string[] };

/** The limits within which the rhythm is learnt. */
export type Rhythm = {
  /** Of the office, as the time zone database names it: `Asia/Tokyo`. */
  readonly zone: string;
  /** Days of the week on which it works: 1 Monday to 7 Sunday. */
  readonly officeDays: readonly number[];
  /** Office hours in its zone, `HH:MM`, half-open. */
  readonly from: string;
  readonly to: string;
  /** Days `YYYY-MM-DD` there on which it does not work: public holidays, the turn of the year. */
  readonly closedOn?: readonly string[];
  /** Never looked at more often; at least 1. */
  readonly leastMinutes: number;
  /** Never left alone for longer, whatever was learnt. */
  readonly mostMinutes: number;
};

/** What an entry leads to: the page at its address, the PDFs that this page links to, or nothing (the entry has the text). */
export const FOLLOWS = ["page", "pdf-links", "none"] as const;
export type Follow = (typeof FOLLOWS)[number];

export type WatchSettings = {
  readonly kind: WatchKind;
  /**
   * Address of a feed or page, path of a folder, or `imaps://user@host/mailbox`: its password stands in the environment,
   * under the name that `passwordFrom` gives, and never here. Of `push` and `paste`: empty.
   */
  readonly place: string;
  readonly passwordFrom?: string;
  /** Of a list page. */
  readonly links?: LinkExamples;
  readonly rhythm: Rhythm;
  readonly follow: Follow;
  /** Of a feed or list page: what stood there long before its first look is held, not drafted. */
  readonly holdsOld?: true;
  /** An address or mail address that the place's owner can turn to: it goes into the user agent. */
  readonly contact?: string;
  readonly state: "on" | "paused";
  /** False for a preset that nobody could try. */
  readonly verified: boolean;
};
