// Robots: a configuration in, what crawlers are asked to leave alone and where the sitemaps are out (RFC 9309).

import type { Rendered } from "../delivery/page-cache.ts";
import type { SiteConfig } from "../site-config.ts";

/** A search is without number, and each costs more than a page; feeds of searches are few, and asked for by readers. */
const LEFT_ALONE = ["/beacon", "/desk", "/search", "/en/search"];

export function renderRobots({ baseAddress }: SiteConfig): Rendered {
  const lines = [
    "User-agent: *",
    ...LEFT_ALONE.map((path) => `Disallow: ${path}`),
    "Allow: /search/feed.",
    "",
    `Sitemap: ${baseAddress}/sitemap.xml`,
    `Sitemap: ${baseAddress}/sitemap-news.xml`,
    "",
  ];
  return { status: 200, type: "text/plain; charset=utf-8", body: lines.join("\n") };
}
