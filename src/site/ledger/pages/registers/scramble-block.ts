// Scramble block: figures of scrambles by fiscal year in, the drawing of whole years and the table of all that was told out.

import {
  type ScrambleOf,
  type ScrambleRow,
  type ScrambleYear,
  SCRAMBLES_OF,
} from "../../../../ledger/records/scramble-years.ts";
import { type Html, html } from "../../../markup/html.ts";
import { formatStated } from "../../../markup/stamp.ts";
import type { PageContext } from "../../../pages/page-context.ts";
import type { LedgerId } from "../../../../terms/ledger/ledger-id.ts";
import { figure, figureQuery } from "../../parts/figure.ts";
import { nameOfKey } from "../../parts/ledger-names.ts";
import { columnPlot, type PlotColumn } from "../../plot/column-plot.ts";
import { REGISTER_WORDS, type RegisterWords } from "../../words/register-words.ts";

const NO_COLUMN: PlotColumn = { tick: "", values: SCRAMBLES_OF.map(() => 0) };

/** Columns side by side, not stacked: the total holds the others. */
function columnsOf({
  year,
  counts,
}: {
  readonly year: number;
  readonly counts: ScrambleRow["counts"];
}): readonly PlotColumn[] {
  const middle = Math.floor(SCRAMBLES_OF.length / 2);
  const own = SCRAMBLES_OF.map((of, at) => ({
    tick: at === middle ? String(year) : "",
    values: SCRAMBLES_OF.map((each) => (each === of ? (counts[of] ?? 0) : 0)),
  }));
  return [...own, NO_COLUMN];
}

/** As the one row of the downloads has it that tells it. */
function cellOf(words: RegisterWords, count: number | undefined, id: LedgerId | undefined): Html | undefined {
  if (count === undefined || id === undefined) return undefined;
  return figure(figureQuery("scrambles", { id }, { cell: "count" }), words.times(count));
}

function rowOf(words: RegisterWords, { from, to, day, counts, told }: ScrambleRow): Html {
  return html`<tr>
    <th scope="row">${formatStated(from)}–${formatStated(to)}</th>
    ${SCRAMBLES_OF.map((of) => html`<td>${cellOf(words, counts[of], told[of])}</td> `)}
    <td>${formatStated(day)}</td>
  </tr> `;
}

function table(words: RegisterWords, years: readonly ScrambleYear[], names: readonly string[]): Html {
  return html`<div
    class="table-scroll"
    role="region"
    tabindex="0"
    aria-label="${words.asTable(words.byFiscalYear)}"
  >
    <table class="numbers">
      <thead>
        <tr>
          <th scope="col">${words.period}</th>
          ${names.map((name) => html`<th scope="col">${name}</th> `)}
          <th scope="col">${words.announced}</th>
        </tr>
      </thead>
      ${years.map(
        ({ year, rows }) =>
          html`<tbody>
            <tr>
              <th scope="rowgroup" colspan="${SCRAMBLES_OF.length + 2}">${words.fiscalYear(year)}</th>
            </tr>
            ${rows.map((row) => rowOf(words, row))}
          </tbody> `,
      )}
    </table>
  </div>`;
}

/** Nothing where no figure is of a period within a fiscal year. */
export function scrambleBlock(
  { language }: PageContext,
  title: string,
  years: readonly ScrambleYear[],
): Html | undefined {
  if (years.length === 0) return undefined;
  const words = REGISTER_WORDS[language];
  const nameOf = (of: ScrambleOf): string => (of === "total" ? words.total : nameOfKey(of, language));
  const names = SCRAMBLES_OF.map(nameOf);
  const whole = years
    .flatMap(({ year, whole: told }) => (told ? [{ year, counts: told.counts }] : []))
    .toReversed();
  const [first, last] = [whole[0], whole.at(-1)];
  const desc =
    first && last && words.fiscalPlotDesc(words.fiscalYear(first.year), words.fiscalYear(last.year), names);
  return html`<section class="ledger-block" aria-labelledby="by-year">
    <h2 class="block-title" id="by-year">${words.byFiscalYear}</h2>
    ${
      desc !== undefined &&
      html`${columnPlot({
          id: "years",
          title: `${title} ${words.byFiscalYear}`,
          desc,
          columns: whole.flatMap(columnsOf),
          series: names,
        })}
        <p class="ledger-note">${desc}</p>`
    }
    ${table(words, years, names)}
  </section>`;
}
