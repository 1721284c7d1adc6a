// Machine outputs: a feed's, sitemap's or robots' route in, its text out, or `missing`.

import type { Rendered } from "./delivery/page-cache.ts";
import { FEED_LENGTH, renderFeed } from "./feeds/feeds.ts";
import { renderNewsSitemap, renderRobots, renderSitemapIndex, renderSitemapMonth } from "./feeds/sitemap.ts";
import { readSearchWords } from "../search/read-search-words.ts";
import { homePath, searchFeedPath, searchPath, sectionPath } from "./addresses.ts";
import type { FeedFormat, MachineRoute } from "./routes.ts";
import { toFilters } from "./search/search-asking.ts";
import type { SiteOptions } from "./site-config.ts";

async function renderFeedRoute(
  { archive, config }: SiteOptions,
  route: Extract<MachineRoute, { kind: "feed" }>,
): Promise<Rendered | "missing"> {
  const section = config.sections.find(({ slug }) => slug === route.section);
  if (route.section !== undefined && !section) return "missing";
  const cards = await archive.listCards({ limit: FEED_LENGTH, ...(section && { section: section.slug }) });
  const self = (format: FeedFormat): string =>
    `${section ? sectionPath("ja", section.slug) : ""}/feed.${format}`;
  const feed = section
    ? { config, cards, self, subject: section.name.ja, page: sectionPath("ja", section.slug) }
    : { config, cards, self, page: homePath("ja") };
  return renderFeed(feed, route.format);
}

/** The newest that a search finds, however the page of it is ordered; a search that cannot be made has none. */
async function renderSearchFeed(
  { archive, config }: SiteOptions,
  { asking, format }: Extract<MachineRoute, { kind: "search-feed" }>,
): Promise<Rendered | "missing"> {
  const read = readSearchWords(asking.words);
  if (!read.ok) return "missing";
  const question = { ...read.value, ...toFilters(asking), order: "newest", limit: FEED_LENGTH } as const;
  const { cards } = await archive.search(question);
  const feed = {
    config,
    cards,
    subject: asking.words,
    page: searchPath("ja", asking),
    self: (other: FeedFormat) => searchFeedPath(asking, other),
  };
  return renderFeed(feed, format);
}

export async function renderMachineRoute(
  options: SiteOptions,
  route: MachineRoute,
): Promise<Rendered | "missing"> {
  const { archive, config, now } = options;
  switch (route.kind) {
    case "feed":
      return renderFeedRoute(options, route);
    case "search-feed":
      return renderSearchFeed(options, route);
    case "sitemap":
      return renderSitemapIndex(archive, config);
    case "sitemap-month":
      return (await renderSitemapMonth(archive, config, route.month)) ?? "missing";
    case "sitemap-news":
      return renderNewsSitemap(archive, config, now());
    case "robots":
      return renderRobots(config);
  }
}
