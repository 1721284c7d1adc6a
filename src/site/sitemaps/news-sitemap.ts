// News sitemap: the articles of the last two days in, their sitemap by the rules of news search engines out.

import type { ArticleCard } from "../../terms/article.ts";
import { articleId } from "../../terms/ids.ts";
import { articlePath } from "../routes/addresses.ts";
import type { Rendered } from "../delivery/page-cache.ts";
import { type Html, html as xml } from "../markup/html.ts";
import { languageOf } from "../markup/language-of.ts";
import type { SiteArchive, SiteConfig } from "../site-config.ts";
import { urlset } from "./urlset.ts";

const TWO_DAYS_MS = 2 * 86_400_000;
const MOST_NEWS = 1_000;
/** Above every article's id in any store, so that `before` this place means at the instant or earlier. */
const LAST_ID = articleId(2 ** 31 - 1);

/**
 * `now`: milliseconds. Published at the very beginning of the two days is within; what a wrong clock has published in
 * the future is not yet news. Empty is what it is when nothing was published.
 */
export async function renderNewsSitemap(
  archive: Pick<SiteArchive, "listCards">,
  { baseAddress, name }: SiteConfig,
  now: number,
): Promise<Rendered> {
  const since = new Date(now - TWO_DAYS_MS).toISOString();
  const before = { publishedAt: new Date(now).toISOString(), id: LAST_ID };
  const cards = await archive.listCards({ limit: MOST_NEWS, since, before });
  const line = (card: ArticleCard): Html =>
    xml`<url><loc>${baseAddress}${articlePath("ja", card.id)}</loc><news:news><news:publication><news:name>${name.ja}</news:name><news:language>${languageOf(card.headline)}</news:language></news:publication><news:publication_date>${card.publishedAt}</news:publication_date><news:title>${card.headline}</news:title></news:news></url>\n`;
  return urlset(xml` xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"`, cards.map(line));
}
