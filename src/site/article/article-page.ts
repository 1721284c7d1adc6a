// Article page: an article, its neighbours and its series in, the page out.

import type { Neighbours } from "../../newsroom/ports/archive.ts";
import type { Related } from "../../newsroom/ports/terms-store.ts";
import type { ArticleCard } from "../../terms/article.ts";
import type { Term } from "../../terms/term.ts";
import { articlePath, homePath } from "../routes/addresses.ts";
import { breakHeadline } from "../markup/headline.ts";
import { type Html, html } from "../markup/html.ts";
import { languageOf } from "../markup/language-of.ts";
import { formatMachineTime, formatStamp, stamp } from "../markup/stamp.ts";
import { teaser } from "../pages/card.ts";
import { layout } from "../pages/layout.ts";
import { type PageContext, issuerName, sectionLabel } from "../pages/page-context.ts";
import { ARTICLE_WORDS } from "../words/article-words.ts";
import { articleBody } from "./article-body.ts";
import { type PublishedArticle, articleHead } from "./article-head.ts";
import { findSentence } from "../ledger/parts/find-sentence.ts";
import { agreedBlock } from "../ledger/parts/agreed-block.ts";
import type { ListedUndertaking } from "../ledger/lists/list-undertakings.ts";
import { aboutBlock } from "../terms/about-block.ts";
import { relatedBlock } from "../terms/related-block.ts";
import { partName } from "../pages/part-name.ts";
import { correctionsBox } from "./reader/corrections.ts";
import { readingAids } from "./reader/reading-aids.ts";
import { readingTimeOf } from "./reader/reading-time.ts";
import { shareLinks } from "./reader/share-links.ts";
import { bookFor } from "./readings/book-for.ts";
import type { KnownReading, ReadingBook } from "./readings/reading-book.ts";
import { withReadings } from "./readings/with-readings.ts";
import { reportForm } from "../reports/report-form.ts";
import { seriesBox } from "./series-box.ts";
import { sourceBox } from "./source-box.ts";

export type ArticlePage = {
  readonly article: PublishedArticle;
  readonly neighbours: Neighbours;
  /** All parts in reading order; empty where the article stands alone. */
  readonly series: readonly ArticleCard[];
  /** What the authority says of how names are read. */
  readonly readings?: readonly KnownReading[];
  /** What it is about, in its own order; without it the page does not say. */
  readonly terms?: readonly Term[];
  readonly related?: readonly Related[];
  /** What its announcement undertakes, with what came of each. */
  readonly agreed?: readonly ListedUndertaking[];
  /** What the page's beacon shows that it is ours by; without one the page tells of no reading. */
  readonly token?: string;
};

function header(context: PageContext, { article }: ArticlePage): Html {
  const { words, language } = context;
  const { publishedAt } = article.state;
  const isUpdated = article.revision > 1 && formatStamp(article.updatedAt) !== formatStamp(publishedAt);
  const isPiece = article.kind === "feature" || article.kind === "explainer";
  const part = article.series && partName(article.series.part, language);
  const issuer = article.provenance && issuerName(context, article.provenance.issuer);
  const { minutes, pace } = readingTimeOf(article);
  return html`<header class="article-head">
    <nav class="crumbs" aria-label="${words.breadcrumb}">
      <ol>
        <li><a href="${homePath(language)}">${words.home}</a></li>
        <li>${sectionLabel(context, article.section)}</li>
      </ol>
    </nav>
    <h1 lang="${article.language}">${breakHeadline(article.headline.text)}</h1>
    <p class="meta">
      ${isPiece && html`<span class="mark">${words.kinds[article.kind]}</span>`}${part !== undefined && html`<span class="part" lang="${languageOf(part)}">${part}</span>`}${stamp(publishedAt)}${isUpdated && html`<span>${words.updated} <time datetime="${formatMachineTime(article.updatedAt)}">${formatStamp(article.updatedAt)}</time></span>`}${article.authors && html`<span class="issuer" lang="${languageOf(article.authors.join())}">${words.by} ${article.authors.join(article.language === "ja" ? "、" : ", ")}</span>`}${issuer !== undefined && html`<span class="issuer" lang="${languageOf(issuer)}">${issuer}</span>`}<span
        class="reading-time"
        >${ARTICLE_WORDS[language].readingTime(minutes, pace, article.language)}</span
      >
    </p>
  </header>`;
}

/** Where an issuer's words follow, the lead says that it is the desk's. */
function leadPart({ language }: PageContext, { article }: ArticlePage, book: ReadingBook): Html {
  const hasIssuer = article.body.some(({ kind }) => kind === "official");
  return html`<div class="lead-part">
    ${hasIssuer && html`<p class="voice" lang="${language}">${ARTICLE_WORDS[language].deskVoice}</p>`}
    <p class="lead">${withReadings(article.lead.text, [], book)}</p>
  </div>`;
}

/** The blocks that the ledger's pages lead to. */
function placesOf(
  body: PublishedArticle["body"],
  agreed: NonNullable<ArticlePage["agreed"]>,
): ReadonlySet<number> {
  return new Set(agreed.flatMap(({ undertaking }) => findSentence(body, undertaking.sentence)?.block ?? []));
}

/** Lead and body: what vertical lines and readings are for. */
function textPart(context: PageContext, page: ArticlePage): Html {
  const { article, readings = [], agreed = [] } = page;
  const book = bookFor(article, readings);
  const places = placesOf(article.body, agreed);
  const text = html`${leadPart(context, page, book)} ${articleBody(context, article, book, places)}`;
  const aids = readingAids(context, {
    readings: text.markup.includes('<ruby class="aid">'),
    vertical: article.language === "ja",
  });
  return html`${aids}
    <div class="text" lang="${article.language}">${text}</div>`;
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
    <p class="keys scripted">${ARTICLE_WORDS[language].keys}</p>
  </nav>`;
}

export function articlePage(context: PageContext, page: ArticlePage): Html {
  const { article, neighbours, terms, related, token } = page;
  const address = context.config.baseAddress + articlePath(context.language, article.id);
  return layout(context, {
    title: article.headline.text,
    description: teaser(article.lead.text),
    path: (language) => articlePath(language, article.id),
    section: article.section,
    head: articleHead(context, article, neighbours),
    ...(token !== undefined && { reading: { articleId: article.id, token } }),
    ranking: "aside",
    main: html`<article class="article">
        ${header(context, page)} ${correctionsBox(context, article.corrections)} ${textPart(context, page)}
        ${page.agreed && agreedBlock(context, page.agreed)} ${seriesBox(context, article, page.series)}
        ${article.provenance && sourceBox(context, article.provenance)}${terms && aboutBlock(context, { terms, publishedAt: article.state.publishedAt })}
        ${shareLinks(context, article)}
        ${token !== undefined && reportForm(context, { articleId: article.id, token })}
        <p class="print-address">${address}</p>
      </article>
      ${related && relatedBlock(context, related)}${neighbourNavigation(context, neighbours)}`,
  });
}
