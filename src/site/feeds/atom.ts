// Atom: a feed in, its document out (RFC 4287, paged by RFC 5005).

import { standingPath } from "../routes/addresses.ts";
import { type Html, html as xml } from "../markup/html.ts";
import { type Feed, type FeedCategory, type FeedEntry, feedTitle, newestChange } from "./feed.ts";

function category(feed: Feed, { scheme, term, label }: FeedCategory): Html {
  return xml`<category scheme="${feed.config.baseAddress}${scheme}" term="${term}"${label !== undefined && xml` label="${label}"`}/>\n`;
}

function entry(feed: Feed, one: FeedEntry): Html {
  const { id, title, address, source, issuer, authors, categories } = one;
  return xml`<entry xml:lang="${one.language}">
<id>${id}</id>
<title>${title}</title>
<link rel="alternate" type="text/html" href="${address}"/>
${source !== undefined && xml`<link rel="via" href="${source}"/>\n`}<published>${one.publishedAt}</published>
<updated>${one.changedAt}</updated>
${authors.map((name) => xml`<author><name>${name}</name></author>\n`)}${issuer !== undefined && xml`<contributor><name>${issuer}</name></contributor>\n`}${categories.map((each) => category(feed, each))}<summary>${one.summary}</summary>
<content type="html">${one.content}</content>
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
