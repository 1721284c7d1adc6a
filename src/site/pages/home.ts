// Home page: the leading stories, the newest beside them, the desk's own pieces, and each section's latest.

import type { ArticleCard } from "../../terms/article.ts";
import { articlePath, homePath, sectionPath } from "../routes/addresses.ts";
import { homeGraph } from "../json-ld/list-graph.ts";
import { type Html, html } from "../markup/html.ts";
import { languageOf } from "../markup/language-of.ts";
import type { SiteSection } from "../site-config.ts";
import { entry, opening, piece, rows } from "./card.ts";
import { layout } from "./layout.ts";
import { type PageContext, issuerName } from "./page-context.ts";

/** What the issuer of the opening story says itself: whole blocks of the official text. */
export type IssuersWords = { readonly issuer: string; readonly title?: string; readonly paragraph: string };

export type HomePage = {
  /** The first opens the page. */
  readonly leading: readonly ArticleCard[];
  readonly issuersWords?: IssuersWords;
  /** Newest first, whatever they are. */
  readonly latest: readonly ArticleCard[];
  /** Features and explainers, newest first. */
  readonly pieces: readonly ArticleCard[];
  readonly sections: readonly { readonly section: SiteSection; readonly cards: readonly ArticleCard[] }[];
};

/** The paragraph is there whole; the style shows its first lines. */
function quotation(context: PageContext, { id }: ArticleCard, said: IssuersWords): Html {
  const { words, language } = context;
  const { title, paragraph } = said;
  const issuer = issuerName(context, said.issuer);
  return html`<figure class="issuers-words">
    <figcaption class="seal">
      ${words.officialLabel}<span lang="${languageOf(issuer)}">${issuer}</span>
    </figcaption>
    <blockquote lang="${languageOf(paragraph)}">
      ${title !== undefined && html`<p class="issuers-title">${title}</p>`}
      <p class="issuers-text">${paragraph}</p>
    </blockquote>
    <p class="more"><a href="${articlePath(language, id)}">${words.readOfficial}</a></p>
  </figure>`;
}

function leadingStories(context: PageContext, { leading, issuersWords }: HomePage): Html {
  const [first, ...rest] = leading;
  if (!first) return html`<p class="empty">${context.words.emptyHome}</p>`;
  return html`<section class="leading" aria-label="${context.words.leading}">
    <div class="opening-story${issuersWords ? " with-words" : ""}">
      ${opening(context, first)} ${issuersWords && quotation(context, first, issuersWords)}
    </div>
    ${rest.length > 0 && html`<div class="entries">${rest.map((card) => entry(context, card, "any"))}</div>`}
  </section>`;
}

function newest(context: PageContext, cards: readonly ArticleCard[]): Html | undefined {
  if (cards.length === 0) return undefined;
  return html`<section class="newest" aria-labelledby="newest-title">
    <h2 class="block-title" id="newest-title">${context.words.latest}</h2>
    ${rows(context, cards)}
  </section>`;
}

function pieces(context: PageContext, cards: readonly ArticleCard[]): Html | undefined {
  if (cards.length === 0) return undefined;
  return html`<section class="pieces" aria-labelledby="pieces-title">
    <h2 class="block-title" id="pieces-title">${context.words.features}</h2>
    <div class="pieces-grid">${cards.map((card) => piece(context, card))}</div>
  </section>`;
}

function sectionBlock(
  context: PageContext,
  section: SiteSection,
  cards: readonly ArticleCard[],
): Html | undefined {
  if (cards.length === 0) return undefined;
  const { language, words } = context;
  const path = sectionPath(language, section.slug);
  const name = section.name[language];
  return html`<section class="section-block">
    <h2 class="block-title"><a href="${path}">${name}</a></h2>
    ${rows(context, cards)}
    <p class="more"><a href="${path}" aria-label="${name}: ${words.more}">${words.more}</a></p>
  </section>`;
}

export function homePage(context: PageContext, page: HomePage): Html {
  const { config, language } = context;
  return layout(context, {
    title: config.name[language],
    description: config.tagline[language],
    path: homePath,
    head: homeGraph(context, {
      name: config.name[language],
      path: homePath(language),
      description: config.tagline[language],
      cards: page.leading,
    }),
    ranking: "aside",
    main: html`<h1 class="quiet">${config.name[language]}</h1>
      ${leadingStories(context, page)} ${pieces(context, page.pieces)}`,
    aside: newest(context, page.latest) ?? html``,
    below: html`<div class="section-blocks">
      ${page.sections.map(({ section, cards }) => sectionBlock(context, section, cards))}
    </div>`,
  });
}
