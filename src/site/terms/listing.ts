// Listing: cards of a term or a time in, the list with the ways to newer and older ones out.

import type { ArticleCard } from "../../terms/article.ts";
import { cursorOf } from "../routes/addresses.ts";
import { type Html, html } from "../markup/html.ts";
import { entry } from "../pages/card.ts";
import type { PageContext } from "../pages/page-context.ts";

export type Listed = {
  readonly cards: readonly ArticleCard[];
  /** Not the first page. */
  readonly isLater: boolean;
  readonly hasOlder: boolean;
};

/** `pathOf`: of the page that begins behind a cursor, or of the first one. */
export function listing(
  context: PageContext,
  listed: Listed,
  label: string,
  pathOf: (before?: string) => string,
): Html {
  const { words } = context;
  const last = listed.cards.at(-1);
  const older = listed.hasOlder && last ? pathOf(cursorOf(last)) : undefined;
  const newest = listed.isLater && html`<a href="${pathOf()}">${words.newest}</a>`;
  const next = older !== undefined && html`<a class="older" rel="next" href="${older}">${words.older}</a>`;
  return html`<div class="listing">${listed.cards.map((card) => entry(context, card, "any"))}</div>
    ${(newest || next) && html`<nav class="pager" aria-label="${label}">${newest}${next}</nav>`}`;
}
