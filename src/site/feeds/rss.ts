// RSS: a feed in, its document out (RSS 2.0.11, with the modules for content, Dublin Core and Atom's links).

import { type Html, html as xml, safeAddress } from "../markup/html.ts";
import { articleUrn } from "./feed-identity.ts";
import {
  type Feed,
  type FeedEntry,
  articleAddress,
  changeOf,
  feedTitle,
  newestChange,
  sectionName,
} from "./feed.ts";

/** RFC 822 with a year of four digits, as RSS has it. */
const rfc822 = (instant: string): string => new Date(instant).toUTCString();

function entry(feed: Feed, { article, content }: FeedEntry): Html {
  const { provenance, section, headline, lead, state, authors } = article;
  const { baseAddress, identity, name } = feed.config;
  const source = safeAddress(provenance?.address);
  const issuer = provenance?.issuer ?? "";
  return xml`<item>
<title>${headline.text}</title>
<link>${articleAddress(feed, article)}</link>
<guid isPermaLink="false">${articleUrn(identity, article.id)}</guid>
<pubDate>${rfc822(state.publishedAt)}</pubDate>
<atom:updated>${changeOf(article)}</atom:updated>
${(authors ?? [name[feed.language]]).map((one) => xml`<dc:creator>${one}</dc:creator>\n`)}${issuer !== "" && xml`<dc:contributor>${issuer}</dc:contributor>\n`}${source !== undefined && xml`<dc:source>${source}</dc:source>\n`}<dc:language>${article.language}</dc:language>
<category domain="${baseAddress}/section/">${sectionName(feed, section)}</category>
<description>${lead.text}</description>
<content:encoded>${content}</content:encoded>
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
