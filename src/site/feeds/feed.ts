// Feed: what every format of a feed is written from, and the titles and addresses that all formats share.

import { changedAt } from "../../newsroom/changed-at.ts";
import type { Article } from "../../terms/article.ts";
import { articlePath } from "../routes/addresses.ts";
import type { PublishedArticle } from "../article/article-head.ts";
import type { FeedFormat } from "../routes/route.ts";
import type { Language, SiteConfig } from "../site-config.ts";

export type FeedEntry = {
  readonly article: PublishedArticle;
  /** Markup of the whole article with absolute addresses; of one that is too long, its lead and where the whole is. */
  readonly content: string;
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

export const articleAddress = ({ config, language }: Feed, { id }: Article): string =>
  config.baseAddress + articlePath(language, id);

export const sectionName = ({ config, language }: Feed, slug: string): string =>
  config.sections.find((section) => section.slug === slug)?.name[language] ?? slug;

/** Of a feed without entries: a time must be told, and none is true. */
const NEVER = "1970-01-01T00:00:00.000Z";

export const newestChange = ({ entries }: Feed): string =>
  entries.map(({ article }) => changeOf(article)).reduce((a, b) => (a > b ? a : b), NEVER);

export function changeOf({ state, updatedAt }: PublishedArticle): string {
  return changedAt({ publishedAt: state.publishedAt, updatedAt });
}
