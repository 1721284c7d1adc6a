// List page: all that is watched as it is now, in, the desk's page of it out: open alerts, the one figure, what is wrong first.

import { type Html, html } from "../../../site/markup/html.ts";
import { stamp } from "../../../site/markup/stamp.ts";
import type { Median } from "../../../watching/timeliness/median-timeliness.ts";
import type { SourceAlert } from "../../../terms/sources/source-alert.ts";
import { type AllSources, STANDINGS, type SourceRow, type Standing } from "../looking/judge-sources.ts";
import { type SourceView, foreign, linkTo, pathTo, sourceFrame, timeOr, wordsOf } from "./source-view.ts";

export type ListShown = {
  readonly all: AllSources;
  /** How many are like what was asked for, and of these the page's. */
  readonly found: number;
  readonly rows: readonly SourceRow[];
  readonly part: number;
  readonly parts: number;
  /** Minutes from announcement to readers, the median of 30 days; absent where nothing is known. */
  readonly median?: Pick<Median, "medianMinutes" | "articles">;
};

const MOST_ALERTS_SHOWN = 10;

export function listPage(view: SourceView, shown: ListShown): string {
  const words = wordsOf(view);
  const { all, rows, found } = shown;
  const main = html`<h1>${words.title}</h1>
    <p class="desk-note">${words.about}</p>
    ${figures(view, shown)} ${alertsNow(view, all)}
    <div class="source-acts">
      ${view.mayChange && html`<a class="source-button" href="${pathTo(view, { page: "add" })}">${words.add}</a>`}
      ${!view.mayChange && html`<p class="desk-note">${words.readOnly}</p>`}
    </div>
    ${all.sources.length > 0 && filters(view, shown)}
    ${all.sources.length === 0 && html`<p class="none">${words.none}</p>`}
    ${all.sources.length > 0 && rows.length === 0 && html`<p class="none">${words.noneFound}</p>`}
    ${all.sources.length > 0 && html`<p class="desk-note">${words.count(found, all.sources.length)}</p>`}
    <ul class="source-list">
      ${rows.map((row) => entry(view, row))}
    </ul>
    ${partsNav(view, shown)}`;
  return sourceFrame(view, words.title, { main });
}

function countsOf({ sources }: AllSources): ReadonlyMap<Standing, number> {
  const counts = new Map<Standing, number>();
  for (const { standing } of sources) counts.set(standing, (counts.get(standing) ?? 0) + 1);
  return counts;
}

function figures(view: SourceView, { all, median }: ListShown): Html {
  const words = wordsOf(view);
  const counts = countsOf(all);
  return html`<dl class="summary source-figures">
    ${STANDINGS.filter((standing) => counts.has(standing)).map(
      (standing) =>
        html`<div>
          <dt>${words.standings[standing]}</dt>
          <dd>${linkTo(view, { page: "list", standing }, String(counts.get(standing) ?? 0))}</dd>
        </div> `,
    )}
    <div class="source-figure">
      <dt>${words.minutes}</dt>
      <dd>${median ? words.minutesOf(median.medianMinutes, median.articles) : words.noMinutes}</dd>
    </div>
  </dl>`;
}

function alertsNow(view: SourceView, { alerts, sources }: AllSources): Html | undefined {
  if (alerts.length === 0) return undefined;
  const words = wordsOf(view);
  const names = new Map(sources.map(({ source }) => [source.id, source.name]));
  const nameOf = ({ source }: SourceAlert): string => names.get(source) ?? source;
  return html`<section class="source-alerts" aria-labelledby="alerts-now">
    <h2 id="alerts-now">${words.alertsNow}</h2>
    <ul>
      ${alerts.slice(0, MOST_ALERTS_SHOWN).map(
        (alert) =>
          html`<li>
            ${stamp(alert.firstAt)}
            <b>${linkTo(view, { page: "source", id: alert.source }, foreign(nameOf(alert)))}</b>
            <span>${foreign(alert.sentences[view.place.language])}</span>
          </li>`,
      )}
    </ul>
    ${alerts.length > MOST_ALERTS_SHOWN && html`<p class="desk-note">${words.more(alerts.length - MOST_ALERTS_SHOWN)}</p>`}
  </section>`;
}

function filters(view: SourceView, { all }: ListShown): Html {
  const words = wordsOf(view);
  const { place } = view;
  const asked = place.page === "list" ? place : undefined;
  const counts = countsOf(all);
  return html`<form
    class="source-filter"
    method="get"
    action="${pathTo(view, { page: "list" })}"
    role="search"
  >
    <label
      ><span>${words.words}</span>
      <input
        type="search"
        name="words"
        maxlength="200"
        value="${asked?.words ?? ""}"
        placeholder="${words.wordsHint}"
    /></label>
    <label
      ><span>${words.state}</span>
      <select name="state">
        <option value="">${words.all}</option>
        ${STANDINGS.map(
          (standing) =>
            html`<option value="${standing}" ${asked?.standing === standing && html`selected`}>
              ${words.standings[standing]} (${counts.get(standing) ?? 0})
            </option>`,
        )}
      </select></label
    >
    <button type="submit" class="source-quiet">${words.filter}</button>
  </form>`;
}

function entry(view: SourceView, row: SourceRow): Html {
  const words = wordsOf(view);
  const { source, state, health, standing, taken } = row;
  const { watch } = source;
  const isBrought = watch.kind === "push" || watch.kind === "paste";
  const next = isBrought
    ? words.brought
    : watch.state === "on"
      ? timeOr(state?.nextAt, words.never)
      : words.notLooked;
  const facts: readonly (readonly [string, Html | string])[] = [
    [words.lastSuccess, isBrought ? "–" : timeOr(state?.lastSuccessAt, words.never)],
    // No look learns when something was brought.
    [words.lastNew, isBrought ? "–" : timeOr(state?.lastNewAt, words.never)],
    [words.nextLook, next],
    [words.taken, words.takenCount(taken)],
  ];
  return html`<li class="source-entry source-${standing}">
    <h2>
      ${linkTo(view, { page: "source", id: source.id }, foreign(source.name))}
      <span class="source-standing">${words.standings[standing]}</span>
      ${!watch.verified && html`<span class="source-standing">${words.unverified}</span>`}
    </h2>
    <p class="source-of">
      ${words.kinds[watch.kind]}
      ${source.issuer !== "" && source.issuer !== source.name && foreign(source.issuer)}
      ${watch.place !== "" && foreign(watch.place)}
    </p>
    <p class="source-sentence">${foreign(health.sentences[view.place.language])}</p>
    <dl class="source-facts">
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div> `,
      )}
    </dl>
  </li>`;
}

function partsNav(view: SourceView, { part, parts }: ListShown): Html | undefined {
  if (parts <= 1 || view.place.page !== "list") return undefined;
  const words = wordsOf(view);
  const { place } = view;
  return html`<p class="desk-note source-parts">
    ${words.part(part, parts)} ${part > 1 && linkTo(view, { ...place, part: part - 1 }, words.before)}
    ${part < parts && linkTo(view, { ...place, part: part + 1 }, words.behind)}
  </p>`;
}
