// Atom: a feed in, its document out (RFC 4287, paged by RFC 5005).

import { standingPath } from "../routes/addresses.ts";
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

function entry(feed: Feed, { article, content }: FeedEntry): Html {
  const { provenance, section, kind, headline, lead, state, authors = [] } = article;
  const { baseAddress, identity } = feed.config;
  const source = safeAddress(provenance?.address);
  const issuer = provenance?.issuer ?? "";
  return xml`<entry xml:lang="${article.language}">
<id>${articleUrn(identity, article.id)}</id>
<title>${headline.text}</title>
<link rel="alternate" type="text/html" href="${articleAddress(feed, article)}"/>
${source !== undefined && xml`<link rel="via" href="${source}"/>\n`}<published>${state.publishedAt}</published>
<updated>${changeOf(article)}</updated>
${authors.map((name) => xml`<author><name>${name}</name></author>\n`)}${issuer !== "" && xml`<contributor><name>${issuer}</name></contributor>\n`}<category scheme="${baseAddress}/section/" term="${section}" label="${sectionName(feed, section)}"/>
<category scheme="${baseAddress}/kind/" term="${kind}"/>
<summary>${lead.text}</summary>
<content type="html">${content}</content>
</entry>
`;
}

export function atom(feed: Feed): string {
  const { config, language } = feed;
  const at = (path: string): string => config.baseAddress + path;
  const linkTo = (rel: string, path: string | undefined): Html | undefined =>
    path === undefined
      ? undefined
      : xml`<link rel="${rel}" type="application/atom+xml" href="${at(path)}"/>\n`;
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${feed.id}</id>
<title>${feedTitle(feed)}</title>
<subtitle>${config.tagline[language]}</subtitle>
${linkTo("self", feed.self("atom"))}${linkTo("first", feed.first?.("atom"))}${linkTo("next", feed.next?.("atom"))}${feed.hub !== undefined && xml`<link rel="hub" href="${feed.hub}"/>\n`}<link rel="license" type="text/html" href="${at(standingPath(language, "reuse"))}"/>
<link rel="alternate" type="text/html" href="${at(feed.page)}"/>
<updated>${newestChange(feed)}</updated>
<rights>${config.publisher.reuse.desk[language]}</rights>
<author><name>${config.name[language]}</name><uri>${config.baseAddress}/</uri></author>
${feed.entries.map((one) => entry(feed, one))}</feed>
`.markup;
}
