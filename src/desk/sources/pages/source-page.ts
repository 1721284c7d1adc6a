// Source page: all that is known of a source now in, the desk's page of it out, for an editor who never saw a log.

import { type Html, html, safeAddress } from "../../../site/markup/html.ts";
import type { LookedAtSource } from "../looking/look-at-source.ts";
import { markOf } from "../source-mark.ts";
import { backfillPart } from "./backfill-part.ts";
import { alertList } from "./alerts-page.ts";
import { hoursPlot, hoursTable, tellBest } from "./hours-plot.ts";
import { looksTable } from "./looks-page.ts";
import { settingsList } from "./settings-list.ts";
import {
  type SourceView,
  actForm,
  button,
  foreign,
  linkTo,
  pathTo,
  sourceFrame,
  sourceNav,
  timeOr,
  wordsOf,
} from "./source-view.ts";

const LOOKS_SHOWN = 5;

export type MonthShown = {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly medianMinutes: number;
  readonly articles: number;
  readonly fromOffice: number;
};

export function sourcePage(
  view: SourceView,
  shown: LookedAtSource,
  more: {
    readonly months: readonly MonthShown[];
    readonly base: string;
    readonly lookAt?: string | undefined;
  },
): string {
  const words = wordsOf(view);
  const { source, health, standing, alerts, looks } = shown;
  const { watch, id } = source;
  const isLooked = watch.kind !== "push" && watch.kind !== "paste";
  const main = html`<h1>
      ${foreign(source.name)} <span class="source-standing">${words.standings[standing]}</span>
      ${!watch.verified && html`<span class="source-standing">${words.unverified}</span>`}
    </h1>
    ${placeNote(watch.place)}
    <p class="source-sentence source-${standing}">${foreign(health.sentences[view.place.language])}</p>
    ${facts(view, shown, isLooked, more.lookAt)} ${acts(view, shown, isLooked)}
    ${part("alerts", words.alertsNow, alerts.length > 0 && alertList(view, alerts))}
    ${watch.kind === "paste" && part("paste", words.paste, pasteText(view))}
    ${watch.kind === "push" && part("push", words.push, pushText(view, shown, more.base))}
    ${
      isLooked &&
      part(
        "looks",
        words.looks,
        html`${looks.length === 0 ? html`<p class="none">${words.never}</p>` : looksTable(view, looks.slice(0, LOOKS_SHOWN))}
          <p class="desk-note source-parts">
            ${linkTo(view, { page: "looks", id }, words.looks)}
            ${linkTo(view, { page: "entries", id }, words.entries)}
          </p>`,
      )
    }
    ${isLooked && part("rhythm", words.rhythm, rhythm(view, shown))}
    ${part("backfill", words.backfill, backfillPart(view, shown))}
    ${part("timeliness", words.timeliness, more.months.length > 0 && months(view, more.months))}
    ${part("settings", words.settings, settingsList(view, source))}`;
  return sourceFrame(view, source.name, { main, nav: sourceNav(view, source), lookAt: more.lookAt });
}

function part(id: string, title: string, content: Html | false | undefined): Html | false {
  return (
    content instanceof Object &&
    html`<section class="source-part">
      <h2 id="${id}-title">${title}</h2>
      ${content}
    </section>`
  );
}

function placeNote(place: string): Html | undefined {
  if (place === "") return undefined;
  const address = safeAddress(place);
  return html`<p class="source-of">
    ${address === undefined ? foreign(place) : html`<a href="${address}" rel="noreferrer">${foreign(place)}</a>`}
  </p>`;
}

function facts(
  view: SourceView,
  { source, state, taken, lastBroughtAt }: LookedAtSource,
  isLooked: boolean,
  lookAt: string | undefined,
): Html {
  const words = wordsOf(view);
  const isOn = source.watch.state === "on";
  // What is handed in by hand keeps no entries to count.
  if (source.watch.kind === "paste") return html``;
  const rows: readonly (readonly [string, Html | string])[] = [
    ...(isLooked ? [[words.lastSuccess, timeOr(state?.lastSuccessAt, words.never)] as const] : []),
    [words.lastNew, timeOr(isLooked ? state?.lastNewAt : lastBroughtAt, words.never)],
    [
      words.nextLook,
      isLooked ? (isOn ? timeOr(lookAt ?? state?.nextAt, words.never) : words.notLooked) : words.brought,
    ],
    [words.taken, words.takenCount(taken)],
  ];
  return html`<dl class="source-facts">
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div> `,
    )}
  </dl>`;
}

function acts(view: SourceView, { source }: LookedAtSource, isLooked: boolean): Html {
  const words = wordsOf(view);
  if (!view.mayChange) return html`<p class="desk-note">${words.readOnly}</p>`;
  const { id, watch } = source;
  const here = { page: "source", id } as const;
  const isOn = watch.state === "on";
  return html`<div class="source-acts">
    ${isLooked && isOn && actForm(view, here, "look", button(words.look))}
    ${actForm(view, here, isOn ? "pause" : "resume", button(isOn ? words.pause : words.resume, true))}
    <a class="source-button source-quiet" href="${pathTo(view, { page: "change", id })}">${words.change}</a>
    <a class="source-button source-quiet" href="${pathTo(view, { page: "remove", id })}">${words.remove}</a>
  </div>`;
}

function rhythm(view: SourceView, { source, state }: LookedAtSource): Html {
  const words = wordsOf(view);
  const hours = state?.hours ?? [];
  const best = tellBest(words, hours);
  if (best === undefined) return html`<p class="none">${words.rhythmNone}</p>`;
  return html`<p>${best}</p>
    <p class="desk-note">${words.rhythmAbout}</p>
    ${hoursPlot(words, hours, source.watch.rhythm)} ${hoursTable(words, hours)}`;
}

function months(view: SourceView, rows: readonly MonthShown[]): Html {
  const words = wordsOf(view);
  const fromOffice = rows.reduce((sum, row) => sum + row.fromOffice, 0);
  return html`<div class="source-table" role="region" tabindex="0" aria-labelledby="timeliness-title">
    <table>
      <thead>
        <tr>
          <th scope="col">${words.month}</th>
          <th scope="col">${words.median}</th>
          <th scope="col">${words.articles}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ month, medianMinutes, articles }) =>
            html`<tr>
              <th scope="row">${month}</th>
              <td>${medianMinutes}</td>
              <td>${articles}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${fromOffice > 0 && html`<p class="desk-note">${words.fromOffice(fromOffice)}</p>`}
  </div>`;
}

function pasteText(view: SourceView): Html {
  const words = wordsOf(view);
  const takingIn = view.place.language === "en" ? "/en/desk/new" : "/desk/new";
  return html`<p>${words.pasteAbout}</p>
    <p class="desk-note"><a href="${takingIn}">${words.pasteWhere}</a></p>`;
}

/** As it is typed at a shell. */
function pushText(view: SourceView, { source }: LookedAtSource, base: string): Html {
  const words = wordsOf(view);
  const { id } = source;
  const connections = view.place.language === "en" ? "/en/desk/connections" : "/desk/connections";
  const command = [
    `curl -X POST '${base}/desk/api/sources/${id}/announcements?guid=2025-001&name=release.html' \\`,
    `  -H "Authorization: Bearer $SHIRASE_TOKEN" \\`,
    `  -H 'Content-Type: text/html' --data-binary @release.html`,
  ].join("\n");
  return html`<p>${words.pushAbout}</p>
    <pre class="source-code" tabindex="0"><code>${command}</code></pre>
    <p class="desk-note"><a href="${connections}">${words.pushToken}</a></p>`;
}

/** Which state of the source a form was made from. */
export const seenField = (source: LookedAtSource["source"]): Html =>
  html`<input type="hidden" name="seen" value="${markOf(source)}" />`;
