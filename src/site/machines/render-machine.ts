// Machine outputs: a feed's, sitemap's or robots' route in, its text out, or `missing`.

import type { Rendered } from "../delivery/page-cache.ts";
import { createFeedRenderer } from "../feeds/feeds.ts";
import { renderLlms } from "../documents/llms.ts";
import { renderSecurityTxt } from "../documents/security-txt.ts";
import { renderLedgerSitemap } from "../ledger/ledger-sitemap.ts";
import type { MachineRoute } from "../routes/route.ts";
import type { SiteOptions } from "../site-config.ts";
import { renderNewsSitemap } from "../sitemaps/news-sitemap.ts";
import { renderRobots } from "../sitemaps/robots.ts";
import {
  renderArticleSitemap,
  renderPageSitemap,
  renderSitemapIndex,
  renderTermSitemap,
} from "../sitemaps/sitemaps.ts";

export type RenderMachine = (route: MachineRoute) => Promise<Rendered | "missing">;

export function createMachineRenderer(options: SiteOptions): RenderMachine {
  const { archive, config, now } = options;
  const feeds = createFeedRenderer(options);
  return async (route) => {
    switch (route.kind) {
      case "feed":
        return feeds.render(route);
      case "search-feed":
        return feeds.renderSearch(route);
      case "sitemap":
        return renderSitemapIndex(archive, config);
      case "sitemap-articles":
        return renderArticleSitemap(archive, config, route.shard);
      case "sitemap-pages":
        return renderPageSitemap(archive, config);
      case "sitemap-ledger":
        return renderLedgerSitemap(archive, config, route.month);
      case "sitemap-terms":
        return renderTermSitemap(archive, config, route.shard);
      case "sitemap-news":
        return renderNewsSitemap(archive, config, now());
      case "robots":
        return renderRobots(config);
      case "llms":
        return renderLlms(config);
      case "security":
        return renderSecurityTxt(config, now());
    }
  };
}
