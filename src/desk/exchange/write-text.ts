// Write text: figures → tables for a terminal, in English, with columns that line up though letters differ in width.

import { displayCell } from "../figures/display-cell.ts";
import type { Figure } from "../figures/figure.ts";

/** More rows than these are better read in a file. */
const MOST_ROWS = 24;
const WIDEST = 48;
/** East Asian letters take two places in a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);

function fit(text: string): string {
  let width = 0;
  let kept = "";
  for (const letter of text.replace(/\s+/g, " ")) {
    width += WIDE.test(letter) ? 2 : 1;
    if (width > WIDEST) return `${kept}…`;
    kept += letter;
  }
  return kept;
}

const goesOn = ({ plot }: Figure): boolean => plot.kind === "stack" || plot.kind === "curve";

/** The last rows where time goes on, the first ones elsewhere. */
function chooseRows(figure: Figure): Figure["rows"] {
  return goesOn(figure) ? figure.rows.slice(-MOST_ROWS) : figure.rows.slice(0, MOST_ROWS);
}

function writeTable(figure: Figure): string {
  const { columns } = figure;
  const chosen = chooseRows(figure);
  const lines = [
    columns.map(({ label }) => label.en),
    ...chosen.map((row) => columns.map((column, at) => fit(displayCell(column, row[at] ?? null, "en")))),
  ];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => widthOf(line[at] ?? ""))));
  const written = lines.map((line) =>
    line
      .map((text, at) => {
        const gap = " ".repeat(Math.max(0, (widths[at] ?? 0) - widthOf(text)));
        return columns[at]?.kind === "count" ? gap + text : text + gap;
      })
      .join("  ")
      .trimEnd(),
  );
  const left = figure.rows.length - chosen.length;
  return [...written, ...(left > 0 ? [`(${left} ${goesOn(figure) ? "earlier" : "more"} rows)`] : [])]
    .map((line) => `  ${line}\n`)
    .join("");
}

export function writeFiguresText(figures: readonly Figure[]): string {
  return figures
    .map((figure) => {
      const table = figure.rows.length === 0 ? `  ${figure.empty.en}\n` : writeTable(figure);
      return `${figure.title.en} [${figure.name}]\n${table}`;
    })
    .join("\n");
}
