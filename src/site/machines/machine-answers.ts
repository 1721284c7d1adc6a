// Machine answers: the outputs for machines, how long each may be kept, and what their heads say beside.

import type { Freshness } from "../delivery/freshness.ts";
import { feedLinkHeader } from "../feeds/feed-link-header.ts";
import type { MachineRoute, PageRoute } from "../routes/routes.ts";
import type { SiteConfig } from "../site-config.ts";

export const MACHINE_FRESHNESS: Readonly<Record<MachineRoute["kind"], Freshness>> = {
  feed: "feed",
  "search-feed": "feed",
  sitemap: "sitemap",
  "sitemap-articles": "sitemap",
  "sitemap-pages": "sitemap",
  "sitemap-news": "sitemap",
  robots: "page",
  llms: "page",
  security: "page",
};

export const isMachineRoute = (route: PageRoute | MachineRoute): route is MachineRoute =>
  route.kind in MACHINE_FRESHNESS;

/** Feed readers in other sites' pages may read what is public anyway; hub and address of a feed are told before it is read (WebSub, 4). */
export function machineHeaders(config: SiteConfig, route: MachineRoute): Readonly<Record<string, string>> {
  const link = feedLinkHeader(config, route);
  return { "access-control-allow-origin": "*", ...(link !== undefined && { link }) };
}
