// Card: one article as lists show it, from a single line to the page's opening story.

import type { ArticleCard } from "../../terms/article.ts";
import { articlePath } from "../routes/addresses.ts";
import { breakHeadline } from "../markup/headline.ts";
import { type Html, html } from "../markup/html.ts";
import { stamp } from "../markup/stamp.ts";
import { languageOf } from "../markup/language-of.ts";
import { partName } from "./part-name.ts";
import { type PageContext, issuerName, sectionLabel } from "./page-context.ts";

const LONGEST_TEASER = 140;

/** The beginning of a lead, whole where it is short; cut at a code point, never inside one. */
export function teaser(lead: string): string {
  if (lead.length <= LONGEST_TEASER) return lead;
  const characters = Array.from(lead);
  return characters.length <= LONGEST_TEASER ? lead : `${characters.slice(0, LONGEST_TEASER - 1).join("")}…`;
}

export function headlineLink(context: PageContext, card: ArticleCard): Html {
  return html`<a href="${articlePath(context.language, card.id)}" lang="${languageOf(card.headline)}"
    >${breakHeadline(card.headline)}</a
  >`;
}

function kindMark(context: PageContext, card: ArticleCard): Html | undefined {
  if (card.kind !== "feature" && card.kind !== "explainer") return undefined;
  const name = card.series && partName(card.series.part, context.language);
  const part = name !== undefined && html`<span class="part" lang="${languageOf(name)}">${name}</span>`;
  return html`<span class="mark">${context.words.kinds[card.kind]}</span>${part}`;
}

/** A row of a list: stamp, headline. */
export function row(context: PageContext, card: ArticleCard): Html {
  return html`<li class="row">
    <p class="row-when">${stamp(card.publishedAt)}</p>
    <h3 class="row-head">${headlineLink(context, card)}</h3>
  </li>`;
}

export function rows(context: PageContext, cards: readonly ArticleCard[]): Html {
  return html`<ol class="rows">
    ${cards.map((card) => row(context, card))}
  </ol>`;
}

function issuerMark(context: PageContext, card: ArticleCard): Html | undefined {
  if (card.issuer === undefined) return undefined;
  const name = issuerName(context, card.issuer);
  return html`<span class="issuer" lang="${languageOf(name)}">${name}</span>`;
}

/** A row with the beginning of the lead; `within`: the page says the section already, so the issuer stands there. */
export function entry(context: PageContext, card: ArticleCard, within: "section" | "any"): Html {
  const origin =
    within === "any"
      ? html`${sectionLabel(context, card.section)}${stamp(card.publishedAt)}`
      : html`${stamp(card.publishedAt)}${issuerMark(context, card)}`;
  return html`<article class="entry">
    <p class="meta">${kindMark(context, card)}${origin}</p>
    <h2>${headlineLink(context, card)}</h2>
    <p class="teaser" lang="${languageOf(card.lead)}">${teaser(card.lead)}</p>
  </article>`;
}

/** The opening story of the home page. */
export function opening(context: PageContext, card: ArticleCard): Html {
  return html`<article class="opening">
    <p class="meta">${sectionLabel(context, card.section)}${kindMark(context, card)}</p>
    <h2>${headlineLink(context, card)}</h2>
    <p class="lead" lang="${languageOf(card.lead)}">${teaser(card.lead)}</p>
    <p class="meta">${stamp(card.publishedAt)}${issuerMark(context, card)}</p>
  </article>`;
}

/** A piece of the desk's own, among features and explainers. */
export function piece(context: PageContext, card: ArticleCard): Html {
  return html`<article class="piece">
    <p class="meta">${kindMark(context, card)}</p>
    <h3>${headlineLink(context, card)}</h3>
    <p class="teaser" lang="${languageOf(card.lead)}">${teaser(card.lead)}</p>
    <p class="meta">${stamp(card.publishedAt)}</p>
  </article>`;
}
