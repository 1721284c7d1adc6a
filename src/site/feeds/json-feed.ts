// JSON Feed: a feed in, its document out (JSON Feed 1.1).

import { cleanText, safeAddress } from "../markup/html.ts";
import { articleUrn } from "./feed-identity.ts";
import { type Feed, type FeedEntry, articleAddress, changeOf, feedTitle, sectionName } from "./feed.ts";

/** What the format has no field for; names with a low line are free for such. */
function extension({ provenance, kind, section, corrections }: FeedEntry["article"]): object {
  const source = safeAddress(provenance?.address);
  return {
    kind,
    section,
    ...(provenance && {
      issuer: provenance.issuer,
      ...(source !== undefined && { source }),
      sha256: provenance.sha256,
    }),
    // Who of the desk decided them is shown to no reader.
    ...(corrections && {
      corrections: corrections.map(({ at, kind: of, text }) => ({ at, kind: of, text })),
    }),
  };
}

function item(feed: Feed, { article, content }: FeedEntry): object {
  return {
    id: articleUrn(feed.config.identity, article.id),
    url: articleAddress(feed, article),
    title: article.headline.text,
    summary: article.lead.text,
    content_html: content,
    date_published: article.state.publishedAt,
    date_modified: changeOf(article),
    tags: [sectionName(feed, article.section)],
    ...(article.authors && { authors: article.authors.map((name) => ({ name })) }),
    language: article.language,
    _shirase: extension(article),
  };
}

export function jsonFeed(feed: Feed): string {
  const { config, language, self, next } = feed;
  const document = {
    version: "https://jsonfeed.org/version/1.1",
    title: feedTitle(feed),
    description: config.tagline[language],
    home_page_url: config.baseAddress + feed.page,
    feed_url: config.baseAddress + self("json"),
    ...(next && { next_url: config.baseAddress + next("json") }),
    language,
    authors: [{ name: config.name[language], url: `${config.baseAddress}/` }],
    ...(feed.hub !== undefined && { hubs: [{ type: "WebSub", url: feed.hub }] }),
    items: feed.entries.map((one) => item(feed, one)),
  };
  return JSON.stringify(document, (_key, part: unknown) =>
    typeof part === "string" ? cleanText(part) : part,
  );
}
