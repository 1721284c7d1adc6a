// Series box: the parts of an article's series in reading order, with a way from part to part.

import type { ArticleCard } from "../../terms/article.ts";
import { seriesPath } from "../routes/addresses.ts";
import { breakHeadline } from "../markup/headline.ts";
import { type Html, html } from "../markup/html.ts";
import { languageOf } from "../markup/language-of.ts";
import { headlineLink } from "../pages/card.ts";
import type { PageContext } from "../pages/page-context.ts";
import { partName } from "../pages/part-name.ts";
import { nameSeries } from "../pages/series-name.ts";
import { ARTICLE_WORDS } from "../words/article-words.ts";
import type { PublishedArticle } from "./article-head.ts";

/** A series may run for years: the parts around this one are shown, and the way to all of them. */
const PARTS_BEFORE = 3;
const PARTS_SHOWN = 8;

function partsAround(parts: readonly ArticleCard[], at: number): readonly ArticleCard[] {
  const latestStart = Math.max(0, parts.length - PARTS_SHOWN);
  const start = Math.min(Math.max(0, at - PARTS_BEFORE), latestStart);
  return parts.slice(start, start + PARTS_SHOWN);
}

/** `parts`: all of them in reading order. */
export function seriesBox(
  context: PageContext,
  article: PublishedArticle,
  parts: readonly ArticleCard[],
): Html | undefined {
  if (!article.series || parts.length < 2) return undefined;
  const { words, language } = context;
  const { series } = article.series;
  const shown = partsAround(
    parts,
    parts.findIndex(({ id }) => id === article.id),
  );
  const nameOf = (card: ArticleCard): string => partName(card.series?.part ?? "", language);
  const part = (card: ArticleCard): Html =>
    card.id === article.id
      ? html`<li aria-current="true">
          <span class="part">${nameOf(card)}</span
          ><span lang="${languageOf(card.headline)}">${breakHeadline(card.headline)}</span>
        </li>`
      : html`<li><span class="part">${nameOf(card)}</span>${headlineLink(context, card)}</li>`;
  return html`<nav class="series" aria-labelledby="series-title">
    <h2 id="series-title">
      <span>${words.series}</span>
      <a href="${seriesPath(language, series)}">${nameSeries(series, parts)}</a>
    </h2>
    <ol>
      ${shown.map(part)}
    </ol>
    ${
      shown.length < parts.length &&
      html`<p class="more">
        <a href="${seriesPath(language, series)}">${ARTICLE_WORDS[language].wholeSeries(parts.length)}</a>
      </p>`
    }
  </nav>`;
}
