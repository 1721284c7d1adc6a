// RSS: a feed in, its document out (RSS 2.0.11, with the modules for content, Dublin Core and Atom's links).

import { type Html, html as xml } from "../markup/html.ts";
import { type Feed, type FeedEntry, feedTitle, newestChange } from "./feed.ts";

/** RFC 822 with a year of four digits, as RSS has it. */
const rfc822 = (instant: string): string => new Date(instant).toUTCString();

function categories(feed: Feed, { categories: all }: FeedEntry): readonly (Html | undefined)[] {
  return all.map(({ scheme, label }) =>
    label === undefined
      ? undefined
      : xml`<category domain="${feed.config.baseAddress}${scheme}">${label}</category>\n`,
  );
}

function entry(feed: Feed, one: FeedEntry): Html {
  const { name } = feed.config;
  const { source, issuer } = one;
  const authors = one.authors.length > 0 ? one.authors : [name[feed.language]];
  return xml`<item>
<title>${one.title}</title>
<link>${one.address}</link>
<guid isPermaLink="false">${one.id}</guid>
<pubDate>${rfc822(one.publishedAt)}</pubDate>
<atom:updated>${one.changedAt}</atom:updated>
${authors.map((each) => xml`<dc:creator>${each}</dc:creator>\n`)}${issuer !== undefined && xml`<dc:contributor>${issuer}</dc:contributor>\n`}${source !== undefined && xml`<dc:source>${source}</dc:source>\n`}<dc:language>${one.language}</dc:language>
${categories(feed, one)}<description>${one.summary}</description>
<content:encoded>${one.content}</content:encoded>
</item>
`;
}

export function rss(feed: Feed): string {
  const { config, language } = feed;
  const at = (path: string): string => config.baseAddress + path;
  const linkTo = (rel: string, path: string | undefined): Html | undefined =>
    path === undefined
      ? undefined
      : xml`<atom:link rel="${rel}" type="application/rss+xml" href="${at(path)}"/>\n`;
  return xml`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>${feedTitle(feed)}</title>
<link>${at(feed.page)}</link>
<description>${config.tagline[language]}</description>
<language>${language}</language>
<copyright>${config.publisher.reuse.desk[language]}</copyright>
<lastBuildDate>${rfc822(newestChange(feed))}</lastBuildDate>
<docs>https://www.rssboard.org/rss-specification</docs>
${linkTo("self", feed.self("rss"))}${linkTo("first", feed.first?.("rss"))}${linkTo("next", feed.next?.("rss"))}${feed.hub !== undefined && xml`<atom:link rel="hub" href="${feed.hub}"/>\n`}${feed.entries.map((one) => entry(feed, one))}</channel></rss>
`.markup;
}
