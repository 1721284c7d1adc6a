// Table: rows of cells in, a real table out that scrolls within itself where a phone is too narrow.

import { type Html, html } from "../markup/html.ts";
import type { PageContext } from "../pages/page-context.ts";
import type { ReadingBook } from "./readings/reading-book.ts";
import { withReadings } from "./readings/with-readings.ts";

export type TableRow = { readonly cells: readonly string[]; readonly isHeader: boolean };

function tableRow({ cells, isHeader }: TableRow, readings: ReadingBook | undefined): Html {
  const cell = (text: string): Html =>
    isHeader ? html`<th scope="col">${text}</th>` : html`<td>${withReadings(text, [], readings)}</td>`;
  return html`<tr>
    ${cells.map(cell)}
  </tr>`;
}

/** Header rows at the top become the table's head; one further down stays in its place. */
export function tableFrame(context: PageContext, rows: readonly TableRow[], readings?: ReadingBook): Html {
  const firstPlain = rows.findIndex(({ isHeader }) => !isHeader);
  const headRows = firstPlain < 0 ? rows.length : firstPlain;
  const head = rows.slice(0, headRows).map((row) => tableRow(row, readings));
  return html`<div class="table" role="region" aria-label="${context.words.table}" tabindex="0">
    <table>
      ${
        head.length > 0 &&
        html`<thead>
          ${head}
        </thead>`
      }
      <tbody>
        ${rows.slice(headRows).map((row) => tableRow(row, readings))}
      </tbody>
    </table>
  </div>`;
}
