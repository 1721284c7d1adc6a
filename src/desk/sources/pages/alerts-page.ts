// Alerts page: alerts of a source in, the desk's page of them out: those that last, and those that are over.

import { type Html, html } from "../../../site/markup/html.ts";
import { stamp } from "../../../site/markup/stamp.ts";
import type { SourceAlert } from "../../../terms/sources/source-alert.ts";
import type { Watched } from "../doing/source-call.ts";
import type { SourcePage } from "../source-places.ts";
import { pagesNav } from "./looks-page.ts";
import { type SourceView, foreign, sourceFrame, sourceNav, wordsOf } from "./source-view.ts";

export function alertList(view: SourceView, alerts: readonly SourceAlert[]): Html {
  const words = wordsOf(view);
  return html`<ul class="source-list">
    ${alerts.map(
      ({ sentences, firstAt, clearedAt, toldAt }) =>
        html`<li class="source-entry ${clearedAt === undefined ? "source-failing" : "source-well"}">
          <p class="source-sentence">${foreign(sentences[view.place.language])}</p>
          <dl class="source-facts">
            <div>
              <dt>${words.from}</dt>
              <dd>${stamp(firstAt)}</dd>
            </div>
            <div>
              <dt>${words.until}</dt>
              <dd>${clearedAt === undefined ? words.lastsStill : stamp(clearedAt)}</dd>
            </div>
            <div>
              <dt>${words.told}</dt>
              <dd>${toldAt === undefined ? words.notTold : stamp(toldAt)}</dd>
            </div>
          </dl>
        </li>`,
    )}
  </ul>`;
}

export function alertsPage(
  view: SourceView,
  source: Watched,
  {
    open,
    past,
    next,
  }: {
    readonly open: readonly SourceAlert[];
    readonly past: readonly SourceAlert[];
    readonly next: SourcePage | undefined;
  },
): string {
  const words = wordsOf(view);
  const part = (title: string, alerts: readonly SourceAlert[]): Html =>
    html`<section class="source-part">
      <h2>${title}</h2>
      ${alerts.length === 0 ? html`<p class="none">${words.never}</p>` : alertList(view, alerts)}
    </section>`;
  const main = html`<h1>${foreign(source.name)}: ${words.alerts}</h1>
    ${part(words.open, open)} ${part(words.past, past)} ${pagesNav(view, next)}`;
  return sourceFrame(view, `${source.name}: ${words.alerts}`, { main, nav: sourceNav(view, source) });
}
