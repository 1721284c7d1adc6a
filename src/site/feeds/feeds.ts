// Feeds: the newest cards in, Atom, RSS 2.0 or JSON Feed 1.1 out.

import type { ArticleCard } from "../../terms/article.ts";
import { articlePath } from "../addresses.ts";
import type { Rendered } from "../delivery/page-cache.ts";
import { type Html, html as xml } from "../markup/html.ts";
import { languageOf } from "../markup/language-of.ts";
import type { FeedFormat } from "../routes.ts";
import type { SiteConfig } from "../site-config.ts";

export type Feed = {
  readonly config: SiteConfig;
  /** Of what it is a feed, beside the site's name; absent: of everything. */
  readonly subject?: string;
  /** Paths of the page that shows the same, and of the feed itself in each format. */
  readonly page: string;
  readonly self: (format: FeedFormat) => string;
  readonly cards: readonly ArticleCard[];
};

export const FEED_LENGTH = 30;

const feedTitle = ({ config, subject }: Feed): string =>
  subject === undefined ? config.name.ja : `${config.name.ja}: ${subject}`;

const pageAddress = ({ config, page }: Feed): string => config.baseAddress + page;

const feedAddress = ({ config, self }: Feed, format: FeedFormat): string => config.baseAddress + self(format);

const address = (feed: Feed, card: ArticleCard): string =>
  feed.config.baseAddress + articlePath("ja", card.id);

const sectionTerm = ({ config }: Feed, slug: string): string =>
  config.sections.find((section) => section.slug === slug)?.name.ja ?? slug;

const newest = (cards: readonly ArticleCard[]): string =>
  cards.map(({ updatedAt }) => updatedAt).reduce((a, b) => (a > b ? a : b), "1970-01-01T00:00:00.000Z");

/** RFC 4287. */
function atom(feed: Feed): Html {
  const entry = (card: ArticleCard): Html => xml`<entry xml:lang="${languageOf(card.headline)}">
<id>${address(feed, card)}</id>
<title>${card.headline}</title>
<link rel="alternate" type="text/html" href="${address(feed, card)}"/>
<published>${card.publishedAt}</published>
<updated>${card.updatedAt}</updated>
<category term="${card.section}" label="${sectionTerm(feed, card.section)}"/>
<summary>${card.lead}</summary>
</entry>
`;
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">
<id>${pageAddress(feed)}</id>
<title>${feedTitle(feed)}</title>
<subtitle>${feed.config.tagline.ja}</subtitle>
<link rel="self" type="application/atom+xml" href="${feedAddress(feed, "atom")}"/>
<link rel="alternate" type="text/html" href="${pageAddress(feed)}"/>
<updated>${newest(feed.cards)}</updated>
<author><name>${feed.config.name.ja}</name></author>
${feed.cards.map(entry)}</feed>
`;
}

const rfc822 = (instant: string): string => new Date(instant).toUTCString();

/** RSS 2.0.11 with the Atom self link that validators ask for. */
function rss(feed: Feed): Html {
  const entry = (card: ArticleCard): Html => xml`<item>
<title>${card.headline}</title>
<link>${address(feed, card)}</link>
<guid isPermaLink="true">${address(feed, card)}</guid>
<pubDate>${rfc822(card.publishedAt)}</pubDate>
<category>${sectionTerm(feed, card.section)}</category>
<description>${card.lead}</description>
</item>
`;
  return xml`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${feedTitle(feed)}</title>
<link>${pageAddress(feed)}</link>
<description>${feed.config.tagline.ja}</description>
<language>ja</language>
<lastBuildDate>${rfc822(newest(feed.cards))}</lastBuildDate>
<atom:link rel="self" type="application/rss+xml" href="${feedAddress(feed, "rss")}"/>
${feed.cards.map(entry)}</channel></rss>
`;
}

function jsonFeed(feed: Feed): object {
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: feedTitle(feed),
    description: feed.config.tagline.ja,
    home_page_url: pageAddress(feed),
    feed_url: feedAddress(feed, "json"),
    language: "ja",
    authors: [{ name: feed.config.name.ja, url: feed.config.baseAddress }],
    items: feed.cards.map((card) => ({
      id: address(feed, card),
      url: address(feed, card),
      title: card.headline.toWellFormed(),
      summary: card.lead.toWellFormed(),
      content_text: card.lead.toWellFormed(),
      date_published: card.publishedAt,
      date_modified: card.updatedAt,
      tags: [sectionTerm(feed, card.section)],
      language: languageOf(card.headline),
    })),
  };
}

export function renderFeed(feed: Feed, format: FeedFormat): Rendered {
  switch (format) {
    case "atom":
      return { status: 200, type: "application/atom+xml; charset=utf-8", body: atom(feed).markup };
    case "rss":
      return { status: 200, type: "application/rss+xml; charset=utf-8", body: rss(feed).markup };
    case "json":
      return {
        status: 200,
        type: "application/feed+json; charset=utf-8",
        body: JSON.stringify(jsonFeed(feed)),
      };
  }
}
