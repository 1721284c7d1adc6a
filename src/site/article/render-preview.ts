// Render preview: an article in whatever state as readers would get it, in, the markup of its page out: it tells of no reading and runs nothing.

import type { Article } from "../../terms/article.ts";
import type { SiteOptions } from "../site-config.ts";
import { type AssetPaths, pageContext } from "../pages/page-context.ts";
import { articlePage } from "./article-page.ts";
import type { PublishedArticle } from "./article-head.ts";

/** Who may look at a draft may look at its pictures, which the site shows to nobody yet. */
const SHOWN_TO_READERS = ' src="/media/';
const SHOWN_TO_THE_DESK = ' src="/desk/pictures/';

export type PreviewSources = Pick<SiteOptions, "archive" | "config" | "loadReadings">;

/** `at`: when it would be published, unless it has been: ISO 8601 instant in UTC with milliseconds. */
export async function renderPreview(
  { archive, config, loadReadings }: PreviewSources,
  { style }: Pick<AssetPaths, "style">,
  article: Article,
  at: string,
): Promise<string> {
  const { state } = article;
  const publishedAt = state.kind === "published" || state.kind === "withdrawn" ? state.publishedAt : at;
  const shown: PublishedArticle = { ...article, state: { kind: "published", publishedAt } };
  const [neighbours, series, terms, readings] = await Promise.all([
    archive.findNeighbours(article.id),
    article.series ? archive.listSeries(article.series.series) : [],
    archive.listTerms(article.id),
    loadReadings(),
  ]);
  const context = pageContext(config, article.language, { style });
  const { markup } = articlePage(context, { article: shown, neighbours, series, terms, readings });
  return markup.replaceAll(SHOWN_TO_READERS, SHOWN_TO_THE_DESK);
}
