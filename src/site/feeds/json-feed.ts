// JSON Feed: a feed in, its document out (JSON Feed 1.1).

import { cleanText } from "../markup/html.ts";
import { type Feed, type FeedEntry, feedTitle } from "./feed.ts";

function item(one: FeedEntry): object {
  return {
    id: one.id,
    url: one.address,
    title: one.title,
    summary: one.summary,
    content_html: one.content,
    date_published: one.publishedAt,
    date_modified: one.changedAt,
    tags: one.categories.flatMap(({ label }) => label ?? []),
    ...(one.authors.length > 0 && { authors: one.authors.map((name) => ({ name })) }),
    language: one.language,
    _shirase: one.extension,
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
    items: feed.entries.map(item),
  };
  return JSON.stringify(document, (_key, part: unknown) =>
    typeof part === "string" ? cleanText(part) : part,
  );
}
