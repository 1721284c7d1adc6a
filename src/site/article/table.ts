// Table: rows of cells in, a real table out that scrolls within itself where a phone is too narrow.

import type { TextMark } from "../../terms/marks/text-mark.ts";
import { type Html, html } from "../markup/html.ts";
import type { PageContext } from "../pages/page-context.ts";
import type { ReadingBook } from "./readings/reading-book.ts";
import { withMarks } from "./with-marks.ts";

export type TableRow = {
  readonly cells: readonly string[];
  readonly isHeader: boolean;
  /** Those of each cell, where the desk wrote it. */
  readonly marks?: readonly (readonly TextMark[])[] | undefined;
};

function tableRow({ cells, isHeader, marks }: TableRow, readings: ReadingBook | undefined): Html {
  const cell = (text: string, at: number): Html =>
    isHeader
      ? html`<th scope="col">${withMarks(text, marks?.[at])}</th>`
      : html`<td>${withMarks(text, marks?.[at], { readings })}</td>`;
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
