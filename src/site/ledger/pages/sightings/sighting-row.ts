// Sighting row: a joined sighting in, its line in a list out; and what it is called.

import { type Html, html } from "../../../markup/html.ts";
import { languageOf } from "../../../markup/language-of.ts";
import { formatStated } from "../../../markup/stamp.ts";
import type { PageContext } from "../../../pages/page-context.ts";
import type { Language } from "../../../site-config.ts";
import type { JoinedSighting } from "../../../../terms/ledger/joined-sighting.ts";
import { ledgerPath } from "../../ledger-address.ts";
import { nameOfFilter } from "../../registers/register-names.ts";
import { REGISTER_WORDS } from "../../words/register-words.ts";

/** 中国 Y-9 1機 */
export function sightingTitle(
  { nationality, model, count, craft }: JoinedSighting,
  language: Language,
): string {
  const words = REGISTER_WORDS[language];
  const parts = [
    nationality === undefined ? words.unknownNation : nameOfFilter("nationality", nationality, language),
    nameOfFilter("model", model, language),
    ...(count === undefined ? [] : [words.craftCount(count, craft)]),
  ];
  return parts.join(" ");
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
      >${reports.length > 1 && html`<span>${words.reports(reports.length)}</span>`}
    </p>
    <h3 class="row-head">
      <a href="${ledgerPath(language, { page: "sighting", id })}" lang="${languageOf(title)}">${title}</a>
    </h3>
    <p class="meta">
      ${hulls.length > 0 && html`<span>${words.hull} ${hulls.join(language === "ja" ? "・" : ", ")}</span>`}${straits.map((strait) => html`<span>${nameOfFilter("strait", strait, language)}</span>`)}${straits.length === 0 && route.length > 0 && html`<span lang="${languageOf(route.join(""))}">${route.join(" → ")}</span>`}
    </p>
  </li> `;
}

export function sightingRows(context: PageContext, rows: readonly JoinedSighting[]): Html {
  return html`<ol class="rows">
    ${rows.map((seen) => row(context, seen))}
  </ol>`;
}
