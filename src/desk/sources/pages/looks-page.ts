// Looks page: looks at a source in, the desk's page of them out: when, what came of it, why.

import { type Html, html } from "../../../site/markup/html.ts";
import { stamp } from "../../../site/markup/stamp.ts";
import type { Look } from "../../../terms/sources/look.ts";
import { CAUSE_WORDS } from "../../../watching/health/cause-words.ts";
import type { Watched } from "../doing/source-call.ts";
import type { SourcePage } from "../source-places.ts";
import { type SourceView, foreign, linkTo, sourceFrame, sourceNav, wordsOf } from "./source-view.ts";

export const A_PAGE = 50;

function isBlind({ outcome }: Look): boolean {
  return outcome === "failed" || outcome === "refused" || outcome === "put-off";
}

/** What the reason says in the words of the desk, and the reason as it was noted. */
function reasonOf(view: SourceView, look: Look): Html | undefined {
  const { cause, reason, sentences } = look;
  const { language } = view.place;
  const said = sentences ? sentences[language] : cause && CAUSE_WORDS[cause].what[language];
  if (said === reason) return said === undefined ? undefined : foreign(said);
  if (said === undefined && reason === undefined) return undefined;
  return html`${said} ${reason !== undefined && html`<small lang="en">${foreign(reason)}</small>`}`;
}

export function looksTable(view: SourceView, looks: readonly Look[]): Html {
  const words = wordsOf(view);
  return html`<div class="source-table" role="region" tabindex="0" aria-label="${words.looks}">
    <table>
      <thead>
        <tr>
          <th scope="col">${words.time}</th>
          <th scope="col">${words.outcome}</th>
          <th scope="col" class="count">${words.shown}</th>
          <th scope="col" class="count">${words.fresh}</th>
          <th scope="col" class="count">${words.changed}</th>
          <th scope="col">${words.reason}</th>
        </tr>
      </thead>
      <tbody>
        ${looks.map(
          (look) =>
            html`<tr>
              <th scope="row">${stamp(look.at)}</th>
              <td>
                ${isBlind(look) ? html`<b>${words.outcomes[look.outcome]}</b>` : words.outcomes[look.outcome]}
              </td>
              ${[look.items, look.new, look.changed].map(
                (count) => html`<td class="count">${look.outcome === "fresh" ? String(count) : "–"}</td>`,
              )}
              <td>${reasonOf(view, look)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** `next`: behind which look there are more. */
export function looksPage(
  view: SourceView,
  source: Watched,
  looks: readonly Look[],
  next: SourcePage | undefined,
): string {
  const words = wordsOf(view);
  const main = html`<h1>${foreign(source.name)}: ${words.looks}</h1>
    ${looks.length === 0 ? html`<p class="none">${words.never}</p>` : looksTable(view, looks)}
    ${pagesNav(view, next)}`;
  return sourceFrame(view, `${source.name}: ${words.looks}`, { main, nav: sourceNav(view, source) });
}

export function pagesNav(view: SourceView, next: SourcePage | undefined): Html {
  const words = wordsOf(view);
  const { place } = view;
  const isBehind = "behind" in place && place.behind !== undefined;
  const { done: _done, language: _language, ...here } = place;
  const newest = "behind" in here ? withoutBehind(here) : here;
  return html`<p class="desk-note source-parts">
    ${isBehind && linkTo(view, newest, words.newest)} ${next && linkTo(view, next, words.older)}
  </p>`;
}

function withoutBehind(page: SourcePage): SourcePage {
  if (page.page === "entries")
    return { page: "entries", id: page.id, ...(page.state && { state: page.state }) };
  if (page.page === "looks" || page.page === "alerts") return { page: page.page, id: page.id };
  return page;
}
