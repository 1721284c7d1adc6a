// Month table: a series by month in, its drawing and the table beside it, each number with the list behind it, out.

import { byYear, type MonthValue } from "../../../ledger/sightings/series.ts";
import { type Html, type HtmlValue, html } from "../../markup/html.ts";
import type { PageContext } from "../../pages/page-context.ts";
import { figure } from "../parts/figure.ts";
import { columnPlot } from "../plot/column-plot.ts";
import { REGISTER_WORDS } from "../words/register-words.ts";
import { monthTitle } from "./register-names.ts";

export type MonthBlock = {
  readonly series: readonly MonthValue[];
  /** Where the list of a month, `YYYY-MM`, or of a year, `YYYY`, is; undefined where it has no page. */
  readonly pathOf: (month: string) => string | undefined;
  /** The rows of the downloads behind the number of a month or a year, or of all: see `figureQuery`. */
  readonly queryOf: (month?: string) => string;
};

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/** The year under its January, and under the first month where that is none. */
function tickOf({ month }: MonthValue, at: number): string {
  return at === 0 || month.endsWith("-01") ? month.slice(0, 4) : "";
}

const written = (value: number): string => value.toLocaleString("en-GB");

function linked(value: number, path: string | undefined): Html {
  const text = written(value);
  return value === 0 || path === undefined ? html`${text}` : html`<a href="${path}">${text}</a>`;
}

function table(context: PageContext, { series, pathOf, queryOf }: MonthBlock): Html {
  const words = REGISTER_WORDS[context.language];
  return html`<div
    class="table-scroll"
    role="region"
    tabindex="0"
    aria-label="${words.asTable(words.byMonth)}"
  >
    <table class="numbers">
      <thead>
        <tr>
          <th scope="col">${words.year}</th>
          ${MONTHS.map((month) => html`<th scope="col">${words.monthName(month)}</th> `)}
          <th scope="col">${words.yearly}</th>
        </tr>
      </thead>
      <tbody>
        ${byYear(series).map(
          ({ year, months, sum }) =>
            html`<tr>
              <th scope="row">${year}</th>
              ${months.map((value, at) => {
                const month = `${year}-${String(at + 1).padStart(2, "0")}`;
                return html`<td>
                  ${value !== undefined && figure(queryOf(month), linked(value, pathOf(month)))}
                </td> `;
              })}
              <td>${figure(queryOf(String(year)), linked(sum, pathOf(String(year))))}</td>
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Nothing where there is nothing to show. */
export function monthBlock(context: PageContext, title: string, block: MonthBlock): Html | undefined {
  const { language } = context;
  const words = REGISTER_WORDS[language];
  const { series } = block;
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last) return undefined;
  const most = series.reduce((best, one) => (one.value > best.value ? one : best), first);
  const total = series.reduce((sum, { value }) => sum + value, 0);
  const { queryOf } = block;
  const say = (whole: HtmlValue, highest: HtmlValue): Html =>
    words.plotDesc(
      monthTitle(first.month, language),
      monthTitle(last.month, language),
      whole,
      monthTitle(most.month, language),
      highest,
    );
  const desc = say(written(total), written(most.value));
  const marked = say(figure(queryOf(), written(total)), figure(queryOf(most.month), written(most.value)));
  return html`<section class="ledger-block" aria-labelledby="by-month">
    <h2 class="block-title" id="by-month">${words.byMonth}</h2>
    ${columnPlot({
      id: "months",
      title: `${title} ${words.byMonth}`,
      desc,
      columns: series.map((one, at) => ({ tick: tickOf(one, at), values: [one.value] })),
    })}
    <p class="ledger-note">${marked} ${words.tableBeside}</p>
    ${table(context, block)}
  </section>`;
}
