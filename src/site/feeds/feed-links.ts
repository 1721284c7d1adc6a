// Feed links: what a page lists in, the elements of its head that lead feed readers to its feeds out.

import { feedPath, searchFeedPath } from "../routes/addresses.ts";
import { type Html, html } from "../markup/html.ts";
import { FEED_FORMATS, type FeedFormat } from "../routes/route.ts";
import type { SearchAsking } from "../search/search-asking.ts";
import type { Language } from "../site-config.ts";
import type { FeedSubject } from "./feed-subject.ts";
import { FEED_TYPES } from "./feeds.ts";

/** `path`: of the feed in each format. */
export function feedLinksTo(title: string, path: (format: FeedFormat) => string): Html {
  return html`${FEED_FORMATS.map((format) => html`<link rel="alternate" type="${FEED_TYPES[format]}" title="${title}" href="${path(format)}" /> `)}`;
}

/** `title`: what tells the feed from others of the same site. */
export function feedLinks(language: Language, subject: FeedSubject, title: string): Html {
  return feedLinksTo(title, (format) => feedPath(language, subject, format));
}

export function searchFeedLinks(asking: SearchAsking): Html {
  return feedLinksTo(asking.words, (format) => searchFeedPath(asking, format));
}
