// Sitemaps: the archive in, an index and the sitemaps of articles and of standing pages out, each in bounded memory.

import type { ArticleId } from "../../terms/ids.ts";
import {
  articlePath,
  countingPath,
  homePath,
  rankingPath,
  sectionPath,
  standingPath,
} from "../routes/addresses.ts";
import type { Rendered } from "../delivery/page-cache.ts";
import { Html, escapeText, html as xml } from "../markup/html.ts";
import type { SiteArchive, SiteConfig } from "../site-config.ts";
import { FOUND_PAGES } from "../standing/standing-text.ts";
import { LANGUAGE_LINKS, MOST_ADDRESSES, inEachLanguage, renderedXml, urlset } from "./urlset.ts";

type Archive = Pick<SiteArchive, "listSitemapShards" | "listSitemapEntries">;

/** A few milliseconds of reading; pages have their turn in between. */
const ENTRIES_AT_ONCE = 500;

export async function renderSitemapIndex(archive: Archive, { baseAddress }: SiteConfig): Promise<Rendered> {
  const shards = await archive.listSitemapShards();
  const address = escapeText(baseAddress);
  // Two hundred of them at a million articles: nothing in a line but the site's own address has to be escaped.
  const line = (name: string, lastmod = ""): string =>
    `<sitemap><loc>${address}/sitemap-${name}.xml</loc>${lastmod}</sitemap>\n`;
  // Ids reach 250 million before the oldest would be left out.
  const shown = shards
    .slice(-(MOST_ADDRESSES - 2))
    .map(({ shard, changedAt }) => line(`articles-${shard}`, `<lastmod>${changedAt}</lastmod>`));
  const lines = new Html([line("news"), line("pages"), ...shown].join(""));
  return renderedXml(xml`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines}</sitemapindex>
`);
}

export function renderPageSitemap(config: SiteConfig): Rendered {
  const pages = [
    homePath,
    rankingPath,
    countingPath,
    ...FOUND_PAGES.map((name) => (language: "ja" | "en") => standingPath(language, name)),
    ...config.sections.map(
      ({ slug }) =>
        (language: "ja" | "en") =>
          sectionPath(language, slug),
    ),
  ];
  return urlset(
    LANGUAGE_LINKS,
    pages.map((path) => inEachLanguage(config, (language) => path(language))),
  );
}

/** Missing where the shard has no published article. */
export async function renderArticleSitemap(
  archive: Archive,
  config: SiteConfig,
  shard: number,
): Promise<Rendered | "missing"> {
  const lines: string[] = [];
  let after: ArticleId | undefined;
  for (;;) {
    const entries = await archive.listSitemapEntries(shard, ENTRIES_AT_ONCE, after);
    for (const { id, changedAt } of entries) {
      lines.push(inEachLanguage(config, (language) => articlePath(language, id), changedAt).markup);
    }
    after = entries.at(-1)?.id;
    if (entries.length < ENTRIES_AT_ONCE) break;
  }
  return lines.length === 0 ? "missing" : urlset(LANGUAGE_LINKS, new Html(lines.join("")));
}
