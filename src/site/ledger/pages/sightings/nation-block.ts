// Nation block: sightings by country and year in, their drawing, told apart by hatches, and the table beside it out.

import { type Html, html } from "../../../markup/html.ts";
import type { PageContext } from "../../../pages/page-context.ts";
import { ledgerPath } from "../../ledger-address.ts";
import { figure, figureQuery } from "../../parts/figure.ts";
import { columnPlot } from "../../plot/column-plot.ts";
import { nameOfFilter } from "../../registers/register-names.ts";
import { REGISTER_WORDS } from "../../words/register-words.ts";
import type { NationYears } from "./read-sightings.ts";

/** However many reports tell of it. */
const ONCE = { distinct: "sighting" };

type Nation = NationYears["nations"][number];

/** Those of none of the countries that have a column of their own are of the last one. */
function queryOf(nations: readonly Nation[], { key }: Nation, year: number): string {
  const own = nations.flatMap((nation) => (nation.key === undefined ? [] : [nation.key]));
  const nationality = key ?? own.map((not) => ({ not }));
  return figureQuery("sightings", { seen_nationality: nationality, seen_year: String(year) }, ONCE);
}

function cell(
  { language, config }: PageContext,
  nations: readonly Nation[],
  nation: Nation,
  year: number,
  value: number,
): Html {
  const { key } = nation;
  const query = queryOf(nations, nation, year);
  const text = value.toLocaleString("en-GB");
  if (key === undefined || value === 0 || config.isCopy) return figure(query, text);
  const path = ledgerPath(language, {
    page: "sightings",
    filters: { nationality: key, month: String(year) },
  });
  return figure(query, html`<a href="${path}">${text}</a>`);
}

function table(context: PageContext, { years, nations }: NationYears, names: readonly string[]): Html {
  const words = REGISTER_WORDS[context.language];
  return html`<div
    class="table-scroll"
    role="region"
    tabindex="0"
    aria-label="${words.asTable(words.byNation)}"
  >
    <table class="numbers">
      <thead>
        <tr>
          <th scope="col">${words.year}</th>
          ${names.map((name) => html`<th scope="col">${name}</th> `)}
        </tr>
      </thead>
      <tbody>
        ${years
          .map(
            (year, at) =>
              html`<tr>
                <th scope="row">${year}</th>
                ${nations.map((nation) => html`<td>${cell(context, nations, nation, year, nation.values[at] ?? 0)}</td> `)}
              </tr> `,
          )
          .toReversed()}
      </tbody>
    </table>
  </div>`;
}

export function nationBlock(context: PageContext, title: string, found: NationYears): Html | undefined {
  const { language } = context;
  const words = REGISTER_WORDS[language];
  const { years, nations } = found;
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || nations.length === 0) return undefined;
  const names = nations.map(({ key }) =>
    key === undefined ? words.others : nameOfFilter("nationality", key, language),
  );
  const desc = words.nationPlotDesc(words.yearTitle(first), words.yearTitle(last), names);
  return html`<section class="ledger-block" aria-labelledby="by-nation">
    <h2 class="block-title" id="by-nation">${words.byNation}</h2>
    ${columnPlot({
      id: "nations",
      title: `${title} ${words.byNation}`,
      desc,
      columns: years.map((year, at) => ({
        tick: String(year),
        values: nations.map(({ values }) => values[at] ?? 0),
      })),
      series: names,
    })}
    <p class="ledger-note">${desc} ${words.tableBeside}</p>
    ${table(context, found, names)}
  </section>`;
}
