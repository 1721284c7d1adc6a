// Feed links: what a page is a list of in, the elements of its head that lead feed readers to its feeds out.

import { feedPath } from "../addresses.ts";
import { type Html, html } from "../markup/html.ts";
import { FEED_FORMATS } from "../routes.ts";
import type { Language } from "../site-config.ts";
import type { FeedSubject } from "./feed-subject.ts";
import { FEED_TYPES } from "./feeds.ts";

/** `title`: what tells the feed from others of the same site. */
export function feedLinks(language: Language, subject: FeedSubject, title: string): Html {
  return html`${FEED_FORMATS.map((format) => html`<link rel="alternate" type="${FEED_TYPES[format]}" title="${title}" href="${feedPath(language, subject, format)}" /> `)}`;
}
