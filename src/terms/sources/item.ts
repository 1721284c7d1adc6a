// Item: one entry of a place as it was read there.

export type Enclosure = { readonly address: string; readonly type?: string };

export type Item = {
  /** What the place calls it; it may be used again for something else. */
  readonly guid?: string;
  /** Absolute. */
  readonly address?: string;
  readonly title?: string;
  /** ISO 8601 with offset, or EDTF where the place gives a day. */
  readonly announcedAt?: string;
  /** Another one where it was changed, where the place says so: size and time of a file, when an entry was updated. */
  readonly version?: string;
  /** Where in its place it is kept now, as far as whoever fetches it has to know; another one is no change. */
  readonly keptAt?: string;
  /** The text itself, where the place has it: HTML or plain. */
  readonly content?: string;
  /** SHA-256, in hex, of all that the place shows of it, where its text is not carried along: another one is a change. */
  readonly shownSha?: string;
  readonly enclosures: readonly Enclosure[];
};
