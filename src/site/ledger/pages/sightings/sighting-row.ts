// Sighting row: a joined sighting in, its line in a list out; and what it is called.

import { type Html, html } from "../../../markup/html.ts";
import { languageOf } from "../../../markup/language-of.ts";
import { formatStated } from "../../../markup/stamp.ts";
import type { PageContext } from "../../../pages/page-context.ts";
import type { Language } from "../../../site-config.ts";
import type { JoinedSighting } from "../../../../terms/ledger/joined-sighting.ts";
import { ledgerPath } from "../../ledger-address.ts";
import { figure, figureQuery } from "../../parts/figure.ts";
import { nameOfFilter } from "../../registers/register-names.ts";
import { REGISTER_WORDS } from "../../words/register-words.ts";

/** 中国 Y-9 */
function craftName({ nationality, model }: JoinedSighting, language: Language): string {
  const words = REGISTER_WORDS[language];
  const nation =
    nationality === undefined ? words.unknownNation : nameOfFilter("nationality", nationality, language);
  return `${nation} ${nameOfFilter("model", model, language)}`;
}

/** 中国 Y-9 1機 */
export function sightingTitle(seen: JoinedSighting, language: Language): string {
  const { count, craft } = seen;
  const name = craftName(seen, language);
  return count === undefined ? name : `${name} ${REGISTER_WORDS[language].craftCount(count, craft)}`;
}

/** How many, as the highest of its reports tells. */
export function seenCount({ id, craft, count }: JoinedSighting, language: Language): Html | undefined {
  if (count === undefined) return undefined;
  const query = figureQuery("sightings", { sighting: id }, { cell: "seen_count" });
  return figure(query, REGISTER_WORDS[language].craftCount(count, craft));
}

/** All that its reports tell, each once. */
export function seenHulls({ id, hulls }: JoinedSighting, language: Language): Html | undefined {
  if (hulls.length === 0) return undefined;
  const query = figureQuery("sightings", { sighting: id }, { cell: "hulls" });
  return figure(query, hulls.join(language === "ja" ? "・" : ", "));
}

/** The title with its number marked. */
export function sightingHeading(seen: JoinedSighting, language: Language): Html {
  const count = seenCount(seen, language);
  return html`${craftName(seen, language)}${count && html` ${count}`}`;
}

function row({ language }: PageContext, seen: JoinedSighting): Html {
  const words = REGISTER_WORDS[language];
  const { id, craft, day, hulls, straits, reports } = seen;
  const title = sightingTitle(seen, language);
  const route = reports[0]?.value.route ?? [];
  const hasDay = reports.some(({ value }) => value.date !== undefined);
  return html`<li class="row">
    <p class="meta">
      <span class="stamp">${hasDay ? formatStated(day) : words.noDay}</span
      ><span>${words.crafts[craft]}</span
      >${reports.length > 1 && html`<span>${figure(figureQuery("sightings", { sighting: id }), words.reports(reports.length))}</span>`}
    </p>
    <h3 class="row-head">
      <a href="${ledgerPath(language, { page: "sighting", id })}" lang="${languageOf(title)}"
        >${sightingHeading(seen, language)}</a
      >
    </h3>
    <p class="meta">
      ${hulls.length > 0 && html`<span>${words.hull} ${seenHulls(seen, language)}</span>`}${straits.map((strait) => html`<span>${nameOfFilter("strait", strait, language)}</span>`)}${straits.length === 0 && route.length > 0 && html`<span lang="${languageOf(route.join(""))}">${route.join(" → ")}</span>`}
    </p>
  </li> `;
}

export function sightingRows(context: PageContext, rows: readonly JoinedSighting[]): Html {
  return html`<ol class="rows">
    ${rows.map((seen) => row(context, seen))}
  </ol>`;
}
