// List pages: a section's articles by time, a series in reading order.

import type { ArticleCard } from "../../terms/article.ts";
import { cursorOf, sectionPath, seriesPath } from "../routes/addresses.ts";
import { feedLinks } from "../feeds/feed-links.ts";
import { listGraph } from "../json-ld/list-graph.ts";
import { type Html, html } from "../markup/html.ts";
import type { SiteSection } from "../site-config.ts";
import { entry } from "./card.ts";
import { layout } from "./layout.ts";
import { languageOf } from "../markup/language-of.ts";
import type { PageContext } from "./page-context.ts";
import { partName } from "./part-name.ts";
import { nameSeries } from "./series-name.ts";

export type SectionPage = {
  readonly section: SiteSection;
  readonly cards: readonly ArticleCard[];
  /** Not the first page. */
  readonly isLater: boolean;
  readonly hasOlder: boolean;
};

function pager(context: PageContext, page: SectionPage): Html | undefined {
  const { language, words } = context;
  const last = page.cards.at(-1);
  const older = page.hasOlder && last ? sectionPath(language, page.section.slug, cursorOf(last)) : undefined;
  if (older === undefined && !page.isLater) return undefined;
  return html`<nav class="pager" aria-label="${page.section.name[language]}">
    ${page.isLater && html`<a href="${sectionPath(language, page.section.slug)}">${words.newest}</a>`}${older !== undefined && html`<a class="older" rel="next" href="${older}">${words.older}</a>`}
  </nav>`;
}

export function sectionPage(context: PageContext, page: SectionPage): Html {
  const { language, words, config } = context;
  const { slug, name } = page.section;
  const title = `${config.name[language]}: ${name[language]}`;
  return layout(context, {
    title: name[language],
    description: `${name[language]} | ${config.tagline[language]}`,
    ...(!page.isLater && { path: (to) => sectionPath(to, slug) }),
    section: slug,
    head: html`${feedLinks(language, { kind: "section", slug }, title)}${listGraph(context, {
      name: name[language],
      path: sectionPath(language, slug),
      cards: page.cards,
    })}`,
    ranking: "aside",
    main: html`<header class="page-head"><h1>${name[language]}</h1></header>
      ${page.cards.length === 0 ? html`<p class="empty">${words.emptySection}</p>` : html`<div class="listing">${page.cards.map((card) => entry(context, card, "section"))}</div>`}
      ${pager(context, page)}`,
  });
}

export function seriesPage(context: PageContext, series: string, cards: readonly ArticleCard[]): Html {
  const { config, language } = context;
  const name = nameSeries(series, cards);
  const line = (card: ArticleCard): Html => {
    const part = partName(card.series?.part ?? "", language);
    return html`<li>
      <p class="part-name" lang="${languageOf(part)}">${part}</p>
      ${entry(context, card, "any")}
    </li>`;
  };
  return layout(context, {
    title: name,
    description: `${context.words.series}: ${name}`,
    path: (to) => seriesPath(to, series),
    head: html`${feedLinks(language, { kind: "series", series }, `${config.name[language]}: ${name}`)}${listGraph(
      context,
      { name, path: seriesPath(language, series), cards, isInReadingOrder: true },
    )}`,
    ranking: "aside",
    main: html`<header class="page-head">
        <p class="kicker">${context.words.series}</p>
        <h1 lang="${languageOf(name)}">${name}</h1>
      </header>
      <ol class="listing parts">
        ${cards.map(line)}
      </ol>`,
  });
}
