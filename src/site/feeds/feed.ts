// Feed: what every format of a feed is written from, and the titles that all formats share.

import type { FeedFormat } from "../routes/route.ts";
import type { Language, SiteConfig } from "../site-config.ts";

export type FeedCategory = {
  /** Path below which all of its kind stand, such as `/section/`. */
  readonly scheme: string;
  readonly term: string;
  /** As people call it; without one it is for programs, and only Atom has it. */
  readonly label?: string;
};

export type FeedEntry = {
  /** Never changes, wherever the site moves. */
  readonly id: string;
  /** Absolute. */
  readonly address: string;
  readonly title: string;
  readonly language: string;
  readonly summary: string;
  /** Markup of the whole with absolute addresses; of what is too long, its beginning and where the whole is. */
  readonly content: string;
  /** ISO 8601 instants in UTC. */
  readonly publishedAt: string;
  readonly changedAt: string;
  /** Empty: by the newsroom. */
  readonly authors: readonly string[];
  /** Whose words it holds. */
  readonly issuer?: string;
  /** Where these words come from. */
  readonly source?: string;
  readonly categories: readonly FeedCategory[];
  /** What JSON Feed has no field for; names with a low line are free for such. */
  readonly extension: object;
};

export type Feed = {
  readonly config: SiteConfig;
  /** Of titles, labels and the pages led to. */
  readonly language: Language;
  /** Never changes, wherever the site moves. */
  readonly id: string;
  /** Of what it is a feed, beside the site's name; absent: of everything. */
  readonly subject?: string;
  /** Path of the page that shows the same. */
  readonly page: string;
  /** Path of this document in each format. */
  readonly self: (format: FeedFormat) => string;
  /** Path of the document with the newest entries, where this is a later one. */
  readonly first?: (format: FeedFormat) => string;
  /** Path of the document with the entries before these, where there are any. */
  readonly next?: (format: FeedFormat) => string;
  /** The hub that is told when this very document changes. */
  readonly hub?: string;
  /** Newest publication first. */
  readonly entries: readonly FeedEntry[];
};

export const FEED_LENGTH = 30;

export const feedTitle = ({ config, language, subject }: Feed): string =>
  subject === undefined ? config.name[language] : `${config.name[language]}: ${subject}`;

/** Of a feed without entries: a time must be told, and none is true. */
const NEVER = "1970-01-01T00:00:00.000Z";

export const newestChange = ({ entries }: Feed): string =>
  entries.map(({ changedAt }) => changedAt).reduce((a, b) => (a > b ? a : b), NEVER);
