// Sitemaps: the archive in, an index and the sitemaps of articles and of standing pages out, each in bounded memory.

import type { ArticleId } from "../../terms/ids.ts";
import {
  articlePath,
  countingPath,
  dateOverviewPath,
  datePath,
  homePath,
  rankingPath,
  sectionPath,
  standingPath,
  termPath,
} from "../routes/addresses.ts";
import type { Rendered } from "../delivery/page-cache.ts";
import { Html, escapeText, html as xml } from "../markup/html.ts";
import { ledgerPath } from "../ledger/ledger-address.ts";
import { REGISTER_NAMES } from "../ledger/routes.ts";
import type { Language, SiteArchive, SiteConfig } from "../site-config.ts";
import { FOUND_PAGES } from "../standing/standing-text.ts";
import { LANGUAGE_LINKS, MOST_ADDRESSES, inEachLanguage, renderedXml, urlset } from "./urlset.ts";

type Archive = Pick<SiteArchive, "listSitemapShards" | "listSitemapEntries">;
type TermArchive = Pick<SiteArchive, "countTermShards" | "listSitemapTerms">;

/** A few milliseconds of reading; pages have their turn in between. */
const ENTRIES_AT_ONCE = 500;

export async function renderSitemapIndex(
  archive: Archive & Pick<TermArchive, "countTermShards"> & Pick<SiteArchive, "countRecordsByMonth">,
  { baseAddress }: SiteConfig,
): Promise<Rendered> {
  const [shards, termShards, undertaken, ordered] = await Promise.all([
    archive.listSitemapShards(),
    archive.countTermShards(),
    archive.countRecordsByMonth({ kind: "undertaking", shownOnly: true }),
    archive.countRecordsByMonth({ kind: "appointment", shownOnly: true }),
  ]);
  const months = new Set([...undertaken, ...ordered].map(({ month }) => month));
  const address = escapeText(baseAddress);
  // Two hundred of them at a million articles: nothing in a line but the site's own address has to be escaped.
  const line = (name: string, lastmod = ""): string =>
    `<sitemap><loc>${address}/sitemap-${name}.xml</loc>${lastmod}</sitemap>\n`;
  const terms = Array.from({ length: termShards }, (_, at) => line(`terms-${at + 1}`));
  const articles = shards.map(({ shard, changedAt }) =>
    line(`articles-${shard}`, `<lastmod>${changedAt}</lastmod>`),
  );
  const ledger = [...months].toSorted().map((month) => line(`ledger-${month}`));
  // Ids reach some 200 million before the oldest would be left out.
  const shown = [...terms, ...ledger, ...articles].slice(-(MOST_ADDRESSES - 2));
  const lines = new Html([line("news"), line("pages"), ...shown].join(""));
  return renderedXml(xml`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines}</sitemapindex>
`);
}

/** Pages of the newsroom, of its sections and of its years: months and days are reached from these. */
export async function renderPageSitemap(
  archive: Pick<SiteArchive, "listPublishedMonths">,
  config: SiteConfig,
): Promise<Rendered> {
  const months = await archive.listPublishedMonths();
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))];
  const pages: readonly ((language: Language) => string)[] = [
    homePath,
    rankingPath,
    countingPath,
    (language) => ledgerPath(language, { page: "home" }),
    ...REGISTER_NAMES.map((page) => (language: Language) => ledgerPath(language, { page, filters: {} })),
    ...FOUND_PAGES.map((name) => (language: Language) => standingPath(language, name)),
    ...config.sections.map(
      ({ slug }) =>
        (language: Language) =>
          sectionPath(language, slug),
    ),
    ...(years.length === 0 ? [] : [dateOverviewPath]),
    ...years.map((year) => (language: Language) => datePath(language, year)),
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

/** Missing behind the last; empty where nothing is written any more about any term of it. */
export async function renderTermSitemap(
  archive: TermArchive,
  config: SiteConfig,
  shard: number,
): Promise<Rendered | "missing"> {
  if (shard > (await archive.countTermShards())) return "missing";
  const lines: string[] = [];
  let after: number | undefined;
  for (;;) {
    const terms = await archive.listSitemapTerms(shard, ENTRIES_AT_ONCE, after);
    for (const term of terms) {
      lines.push(inEachLanguage(config, (language) => termPath(language, term)).markup);
    }
    after = terms.at(-1)?.number;
    if (terms.length < ENTRIES_AT_ONCE) break;
  }
  return urlset(LANGUAGE_LINKS, new Html(lines.join("")));
}
