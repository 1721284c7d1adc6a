// Sitemaps: the archive's cards in, an index of months, each month's addresses, and the news sitemap out.

import type { PublishedArticles } from "../../newsroom/archive.ts";
import type { ArticleCard } from "../../terms/article.ts";
import { articleId } from "../../terms/ids.ts";
import { articlePath, countingPath, homePath, rankingPath, sectionPath } from "../addresses.ts";
import type { Rendered } from "../delivery/page-cache.ts";
import { type Html, type HtmlValue, html as xml } from "../markup/html.ts";
import { monthOf } from "../markup/stamp.ts";
import { languageOf } from "../markup/language-of.ts";
import type { SiteConfig } from "../site-config.ts";

/** Of the sitemap protocol: most addresses in one file. */
const MOST_ADDRESSES = 50_000;
const CARDS_AT_ONCE = 1_000;
/** Of the news sitemap: the last two days, at most a thousand. */
const NEWS_MS = 2 * 86_400_000;
const MOST_NEWS = 1_000;
/** Below every article's id, so that `before` this place means before the instant. */
const NO_ID = articleId(0);

const rendered = (body: Html): Rendered => ({
  status: 200,
  type: "application/xml; charset=utf-8",
  body: body.markup,
});

/** The instant at which a month begins in Asia/Tokyo; `ahead`: months later. */
function monthStart(month: string, ahead = 0): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + ahead, 1) - 9 * 3_600_000).toISOString();
}

/** Months that have articles, newest first; one small read a month, whatever the number of articles. */
async function listMonths(archive: PublishedArticles): Promise<readonly ArticleCard[]> {
  const newestOfMonths: ArticleCard[] = [];
  let [newest] = await archive.listCards({ limit: 1 });
  while (newest) {
    newestOfMonths.push(newest);
    const before = { publishedAt: monthStart(monthOf(newest.publishedAt)), id: NO_ID };
    const [older] = await archive.listCards({ limit: 1, before });
    // Years that Date reckons otherwise would lead back to the same month for ever.
    newest = older && older.publishedAt < newest.publishedAt ? older : undefined;
  }
  return newestOfMonths;
}

export async function renderSitemapIndex(archive: PublishedArticles, config: SiteConfig): Promise<Rendered> {
  const months = await listMonths(archive);
  const line = (card: ArticleCard): Html =>
    xml`<sitemap><loc>${config.baseAddress}/sitemap-${monthOf(card.publishedAt)}.xml</loc></sitemap>\n`;
  return rendered(xml`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>${config.baseAddress}/sitemap-news.xml</loc></sitemap>
${months.map(line)}</sitemapindex>
`);
}

async function listMonthCards(archive: PublishedArticles, month: string): Promise<readonly ArticleCard[]> {
  const start = monthStart(month);
  const cards: ArticleCard[] = [];
  let before = { publishedAt: monthStart(month, 1), id: NO_ID };
  while (cards.length < MOST_ADDRESSES) {
    const page = await archive.listCards({ limit: CARDS_AT_ONCE, before });
    const within = page.filter((card) => card.publishedAt >= start);
    cards.push(...within);
    const last = within.at(-1);
    if (!last || within.length < CARDS_AT_ONCE) break;
    before = { publishedAt: last.publishedAt, id: last.id };
  }
  return cards.slice(0, MOST_ADDRESSES);
}

const urlset = (namespaces: Html, lines: HtmlValue): Rendered =>
  rendered(xml`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>
${lines}</urlset>
`);

/** Undefined where the month has no article. The newest month also lists the standing pages. */
export async function renderSitemapMonth(
  archive: PublishedArticles,
  config: SiteConfig,
  month: string,
): Promise<Rendered | undefined> {
  const number = Number(month.slice(5));
  const cards = number >= 1 && number <= 12 ? await listMonthCards(archive, month) : [];
  if (cards.length === 0) return undefined;
  const [newest] = await archive.listCards({ limit: 1 });
  const isNewest = newest !== undefined && monthOf(newest.publishedAt) === month;
  const standing = [homePath("ja"), rankingPath("ja"), countingPath("ja")];
  const paths = isNewest ? [...standing, ...config.sections.map(({ slug }) => sectionPath("ja", slug))] : [];
  return urlset(xml``, [
    paths.map((path) => xml`<url><loc>${config.baseAddress}${path}</loc></url>\n`),
    cards.map(
      (card) =>
        xml`<url><loc>${config.baseAddress}${articlePath("ja", card.id)}</loc><lastmod>${card.updatedAt}</lastmod></url>\n`,
    ),
  ]);
}

/** `now`: milliseconds. */
export async function renderNewsSitemap(
  archive: PublishedArticles,
  config: SiteConfig,
  now: number,
): Promise<Rendered> {
  const since = new Date(now - NEWS_MS).toISOString();
  const cards = (await archive.listCards({ limit: MOST_NEWS })).filter((card) => card.publishedAt >= since);
  const line = (card: ArticleCard): Html =>
    xml`<url><loc>${config.baseAddress}${articlePath("ja", card.id)}</loc><news:news><news:publication><news:name>${config.name.ja}</news:name><news:language>${languageOf(card.headline)}</news:language></news:publication><news:publication_date>${card.publishedAt}</news:publication_date><news:title>${card.headline}</news:title></news:news></url>\n`;
  return urlset(xml` xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"`, cards.map(line));
}

export function renderRobots(config: SiteConfig): Rendered {
  return {
    status: 200,
    type: "text/plain; charset=utf-8",
    body: `User-agent: *\nDisallow: /beacon\nDisallow: /search\nDisallow: /en/search\n\nSitemap: ${config.baseAddress}/sitemap.xml\n`,
  };
}
