// Article page: an article, its neighbours and its series in, the page out.

import type { Neighbours } from "../../newsroom/archive.ts";
import type { Related } from "../../newsroom/terms/terms-store.ts";
import type { ArticleCard } from "../../terms/article.ts";
import type { Term } from "../../terms/term.ts";
import { articlePath, homePath, seriesPath } from "../addresses.ts";
import { breakHeadline } from "../markup/headline.ts";
import { type Html, html } from "../markup/html.ts";
import { formatMachineTime, formatStamp, stamp } from "../markup/stamp.ts";
import { articleBody } from "./article-body.ts";
import { type PublishedArticle, articleHead } from "./article-head.ts";
import { headlineLink, teaser } from "../pages/card.ts";
import { layout } from "../pages/layout.ts";
import { languageOf } from "../markup/language-of.ts";
import { type PageContext, sectionLabel } from "../pages/page-context.ts";
import { nameSeries } from "../pages/series-name.ts";
import { aboutBlock } from "../terms/about-block.ts";
import { relatedBlock } from "../terms/related-block.ts";
import { sourceBox } from "./source-box.ts";

export type ArticlePage = {
  readonly article: PublishedArticle;
  readonly neighbours: Neighbours;
  /** All parts in reading order; empty where the article stands alone. */
  readonly series: readonly ArticleCard[];
  /** What it is about, in its own order; without it the page does not say. */
  readonly terms?: readonly Term[];
  readonly related?: readonly Related[];
  /** What the page's beacon shows that it is ours by; without one the page tells of no reading. */
  readonly token?: string;
};

function header(context: PageContext, { article }: ArticlePage): Html {
  const { words, language } = context;
  const { publishedAt } = article.state;
  const isUpdated = article.revision > 1 && formatStamp(article.updatedAt) !== formatStamp(publishedAt);
  const isPiece = article.kind === "feature" || article.kind === "explainer";
  return html`<header class="article-head">
    <nav class="crumbs" aria-label="${words.breadcrumb}">
      <ol>
        <li><a href="${homePath(language)}">${words.home}</a></li>
        <li>${sectionLabel(context, article.section)}</li>
      </ol>
    </nav>
    <h1 lang="${article.language}">${breakHeadline(article.headline.text)}</h1>
    <p class="meta">
      ${isPiece && html`<span class="mark">${words.kinds[article.kind]}</span>`}${article.series && html`<span class="part" lang="${languageOf(article.series.part)}">${article.series.part}</span>`}${stamp(publishedAt)}${isUpdated && html`<span>${words.updated} <time datetime="${formatMachineTime(article.updatedAt)}">${formatStamp(article.updatedAt)}</time></span>`}${article.authors && html`<span class="issuer" lang="${languageOf(article.authors.join())}">${words.by} ${article.authors.join(article.language === "ja" ? "、" : ", ")}</span>`}${article.provenance && html`<span class="issuer" lang="${languageOf(article.provenance.issuer)}">${article.provenance.issuer}</span>`}
    </p>
  </header>`;
}

function seriesBox(context: PageContext, { article, series }: ArticlePage): Html | undefined {
  if (!article.series || series.length < 2) return undefined;
  const { words, language } = context;
  const part = (card: ArticleCard): Html =>
    card.id === article.id
      ? html`<li aria-current="true">
          <span class="part">${card.series?.part}</span
          ><span lang="${languageOf(card.headline)}">${breakHeadline(card.headline)}</span>
        </li>`
      : html`<li><span class="part">${card.series?.part}</span>${headlineLink(context, card)}</li>`;
  return html`<nav class="series" aria-labelledby="series-title">
    <h2 id="series-title">
      <span>${words.series}</span>
      <a href="${seriesPath(language, article.series.series)}"
        >${nameSeries(article.series.series, series)}</a
      >
    </h2>
    <ol>
      ${series.map(part)}
    </ol>
  </nav>`;
}

function neighbourNavigation(context: PageContext, { previous, next }: Neighbours): Html | undefined {
  if (!previous && !next) return undefined;
  const { words, language } = context;
  const link = (card: ArticleCard, rel: "prev" | "next", label: string): Html =>
    html`<a class="${rel}" rel="${rel}" href="${articlePath(language, card.id)}"
      ><span class="direction">${label}</span
      ><span class="neighbour" lang="${languageOf(card.headline)}">${breakHeadline(card.headline)}</span></a
    >`;
  return html`<nav class="neighbours" aria-label="${words.neighbours}">
    ${previous && link(previous, "prev", words.previous)}${next && link(next, "next", words.next)}
  </nav>`;
}

export function articlePage(context: PageContext, page: ArticlePage): Html {
  const { article, neighbours, terms, related, token } = page;
  return layout(context, {
    title: article.headline.text,
    description: teaser(article.lead.text),
    path: (language) => articlePath(language, article.id),
    section: article.section,
    head: articleHead(context, article, neighbours),
    ...(token !== undefined && { reading: { articleId: article.id, token } }),
    ranking: "aside",
    main: html`<article class="article">
        ${header(context, page)}
        <p class="lead" lang="${article.language}">${article.lead.text}</p>
        ${articleBody(context, article)} ${seriesBox(context, page)}
        ${article.provenance && sourceBox(context, article.provenance)}${terms && aboutBlock(context, { terms, publishedAt: article.state.publishedAt })}
      </article>
      ${related && relatedBlock(context, related)}${neighbourNavigation(context, neighbours)}`,
  });
}
