// Machine outputs: a feed's, sitemap's or robots' route in, its text out, or `missing`.

import type { Rendered } from "./delivery/page-cache.ts";
import { FEED_LENGTH, renderFeed } from "./feeds/feeds.ts";
import { renderNewsSitemap, renderRobots, renderSitemapIndex, renderSitemapMonth } from "./feeds/sitemap.ts";
import type { MachineRoute } from "./routes.ts";
import type { SiteOptions } from "./site-config.ts";

async function renderFeedRoute(
  { archive, config }: SiteOptions,
  route: Extract<MachineRoute, { kind: "feed" }>,
): Promise<Rendered | "missing"> {
  const section = config.sections.find(({ slug }) => slug === route.section);
  if (route.section !== undefined && !section) return "missing";
  const cards = await archive.listCards({ limit: FEED_LENGTH, ...(section && { section: section.slug }) });
  return renderFeed({ config, cards, ...(section && { section }) }, route.format);
}

export async function renderMachineRoute(
  options: SiteOptions,
  route: MachineRoute,
): Promise<Rendered | "missing"> {
  const { archive, config, now } = options;
  switch (route.kind) {
    case "feed":
      return renderFeedRoute(options, route);
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
