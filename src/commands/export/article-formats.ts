// Article formats: a published article in, the file or line out that other systems, and `shirase import`, take.

import { stringify } from "yaml";
import { bodyAsMarkdown } from "../../draft/render-text.ts";
import { newsItemOf } from "../../site/api/news-item.ts";
import type { PublishedArticle } from "../../site/article/article-head.ts";
import { articlePath } from "../../site/routes/addresses.ts";
import type { SiteConfig } from "../../site/site-config.ts";
import type { ArticleBlock } from "../../terms/article.ts";

const isIssuers = ({ kind }: ArticleBlock): boolean => kind === "official" || kind === "omission";

/** Stretches of the issuer's words and of the desk's, in turn. */
function cutRuns(body: readonly ArticleBlock[]): readonly (readonly [ArticleBlock, ...ArticleBlock[]])[] {
  const runs: [ArticleBlock, ...ArticleBlock[]][] = [];
  for (const block of body) {
    const open = runs.at(-1);
    if (open && isIssuers(open[0]) === isIssuers(block)) open.push(block);
    else runs.push([block]);
  }
  return runs;
}

/** The names that the makers of static sites read; what only this newsroom knows stands beside them. */
function frontMatter(article: PublishedArticle): object {
  const { id, headline, lead, kind, section, language, series, topics, state, updatedAt, provenance } =
    article;
  return {
    id: String(id),
    title: headline.text.toWellFormed(),
    ...(lead.text !== "" && { lead: lead.text.toWellFormed() }),
    date: state.publishedAt,
    ...(updatedAt > state.publishedAt && { updated: updatedAt }),
    section,
    kind,
    language,
    ...(series && { series: series.series, part: series.part, series_order: series.order }),
    ...(topics && topics.length > 0 && { tags: topics }),
    ...(article.authors && article.authors.length > 0 && { authors: article.authors }),
    url: articlePath("ja", id),
    ...(provenance && { source: provenance }),
    ...(article.corrections && { corrections: article.corrections }),
  };
}

/** What the issuer wrote stands in `<div class="official">`, apart from the desk's words. */
export function markdownOf(article: PublishedArticle): string {
  const body = cutRuns(article.body).map((run) => {
    const markdown = bodyAsMarkdown(run);
    return isIssuers(run[0]) ? `<div class="official">\n\n${markdown}\n\n</div>` : markdown;
  });
  return `---\n${stringify(frontMatter(article), { lineWidth: 0 })}---\n\n${body.join("\n\n").toWellFormed()}\n`;
}

/** By month, so that no folder holds a million files. */
export function markdownPath({ id, state }: PublishedArticle): string {
  return `articles/${state.publishedAt.slice(0, 4)}/${state.publishedAt.slice(5, 7)}/${id}.md`;
}

/** One line of ninjs 3.1, as the API has it. */
export function ninjsLine(config: SiteConfig, article: PublishedArticle): string {
  return `${JSON.stringify(newsItemOf(config, article))}\n`;
}
