// Sighting filters: what sightings may be narrowed by in, the form that narrows them out; it works without script.

import { type Html, html } from "../../../markup/html.ts";
import type { PageContext } from "../../../pages/page-context.ts";
import { ledgerPath } from "../../ledger-address.ts";
import { nameOfFilter } from "../../registers/register-names.ts";
import type { RegisterRoute } from "../../registers/register-pager.ts";
import type { MonthValue } from "../../../../ledger/sightings/series.ts";
import { REGISTER_WORDS } from "../../words/register-words.ts";
import type { SightingKeys } from "./read-sightings.ts";

const FIELDS = ["nationality", "craft", "model", "strait"] as const;

function field(
  { language }: PageContext,
  name: (typeof FIELDS)[number] | "month",
  keys: readonly string[],
  chosen: string | undefined,
): Html {
  const words = REGISTER_WORDS[language];
  const all = chosen === undefined || keys.includes(chosen) ? keys : [chosen, ...keys];
  return html`<label
    ><span>${words.filters[name]}</span>
    <select name="${name}">
      <option value="">${words.any}</option>
      ${all.map((key) => html`<option value="${key}" ${key === chosen && html`selected`}>${nameOfFilter(name, key, language)}</option> `)}
    </select></label
  >`;
}

/** Only what there is of each is offered. A copy of plain files has none. */
export function sightingFilters(
  context: PageContext,
  { filters }: RegisterRoute,
  keys: SightingKeys,
  months: readonly MonthValue[],
): Html | undefined {
  const { language, config } = context;
  if (config.isCopy) return undefined;
  const words = REGISTER_WORDS[language];
  const whole = ledgerPath(language, { page: "sightings", filters: {} });
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))].toReversed();
  const isNarrowed = Object.keys(filters).length > 0;
  return html`<form class="ledger-filters" action="${whole}" method="get" aria-label="${words.narrow}">
    ${FIELDS.map((name) =>
      field(
        context,
        name,
        keys[name].map(({ key }) => key),
        filters[name],
      ),
    )}
    ${field(context, "month", years, filters.month)}
    <button type="submit">${words.narrow}</button>
    ${isNarrowed && html`<a class="ledger-all" href="${whole}">${words.all}</a>`}
  </form>`;
}
