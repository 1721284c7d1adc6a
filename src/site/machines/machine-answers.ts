// Machine answers: which outputs are for machines, and what their heads say beside.

import { feedLinkHeader } from "../feeds/feed-link-header.ts";
import type { MachineRoute, PageRoute } from "../routes/route.ts";
import type { SiteConfig } from "../site-config.ts";

const MACHINE_KINDS: ReadonlySet<string> = new Set<MachineRoute["kind"]>([
  "feed",
  "search-feed",
  "sitemap",
  "sitemap-articles",
  "sitemap-terms",
  "sitemap-pages",
  "sitemap-ledger",
  "sitemap-news",
  "robots",
  "llms",
  "security",
]);

export const isMachineRoute = (route: PageRoute | MachineRoute): route is MachineRoute =>
  MACHINE_KINDS.has(route.kind);

/** Feed readers in other sites' pages may read what is public anyway; hub and address of a feed are told before it is read (WebSub, 4). */
export function machineHeaders(config: SiteConfig, route: MachineRoute): Readonly<Record<string, string>> {
  const link = feedLinkHeader(config, route);
  return { "access-control-allow-origin": "*", ...(link !== undefined && { link }) };
}
