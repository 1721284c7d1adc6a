// Figure section: one figure as a part of a page: its drawing in two sizes, its table, and the files it can be had as.

import { type Html, html } from "../../site/markup/html.ts";
import type { Language } from "../../site/site-config.ts";
import { articleId } from "../../terms/ids.ts";
import { type ReadersPlace, readersPath } from "../desk-paths.ts";
import { displayCell } from "../figures/display-cell.ts";
import type { Cell, Column, Figure } from "../figures/figure.ts";
import { plotFigure, seriesClass } from "../plot/plot-figure.ts";
import { DESK_WORDS } from "../words/desk-words.ts";

/** A table of more columns, or with headlines, stands below its drawing. */
const MOST_COLUMNS_BESIDE = 4;

export async function figureSection(
  figure: Figure,
  place: Pick<ReadersPlace, "language" | "article">,
  onSite: boolean,
): Promise<Html> {
  const { language } = place;
  const id = `figure-${figure.name}`;
  return html`<section class="figure" id="${figure.name}" aria-labelledby="${id}">
    <h2 id="${id}">${figure.title[language]}</h2>
    <p class="about">${figure.about[language]}</p>
    ${
      figure.rows.length === 0
        ? html`<p class="none">${figure.empty[language]}</p>`
        : await shown(figure, language, onSite)
    }
    ${
      onSite &&
      html`<p class="exports">
        ${(["csv", "json"] as const).map(
          (format) =>
            html`<a
              href="${readersPath({ ...place, figure: figure.name, format })}"
              aria-label="${figure.title[language]} ${format.toUpperCase()}"
              >${format.toUpperCase()}</a
            > `,
        )}
      </p>`
    }
  </section>`;
}

async function shown(figure: Figure, language: Language, onSite: boolean): Promise<Html> {
  const wide = await plotFigure(figure, language, "wide");
  const narrow = await plotFigure(figure, language, "narrow");
  const columns = figure.columns.filter(({ kind }) => kind !== "article");
  const isShort = columns.length <= MOST_COLUMNS_BESIDE && !columns.some(({ kind }) => kind === "text");
  return html`<div class="shown${isShort ? " shown-beside" : ""}">
    <div>
      <div class="plot-wide">${wide}</div>
      <div class="plot-narrow">${narrow}</div>
      ${legend(figure, language)}
    </div>
    ${table(figure, language, onSite)}
  </div>`;
}

function legend({ plot, columns }: Figure, language: Language): Html | undefined {
  if (plot.kind !== "stack" || plot.series.length < 2) return undefined;
  return html`<ul class="legend" aria-label="${DESK_WORDS[language].legend}">
    ${plot.series.map(
      (column, at) =>
        html`<li>
          <span class="swatch swatch-${seriesClass(at)}"></span>${columns[column]?.label[language]}
        </li>`,
    )}
  </ul>`;
}

/** It scrolls by itself, so it can be reached by the keyboard and has a name. */
function table(figure: Figure, language: Language, onSite: boolean): Html {
  const shownColumns = [...figure.columns.entries()].filter(([, { kind }]) => kind !== "article");
  const article = figure.columns.findIndex(({ kind }) => kind === "article");
  const name = `${figure.title[language]} ${DESK_WORDS[language].table}`;
  return html`<div class="table" role="region" tabindex="0" aria-label="${name}">
    <table>
      <caption class="quiet">
        ${name}
      </caption>
      <thead>
        <tr>
          ${shownColumns.map(
            ([, column]) => html`<th scope="col" class="${classOf(column)}">${column.label[language]}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${newestFirst(figure).map(
          (row) =>
            html`<tr>
              ${shownColumns.map(([at, column], index) =>
                tableCell(column, row[at] ?? null, {
                  language,
                  isHead: index === 0,
                  ...(onSite && column.name === "headline" && { article: row[article] ?? null }),
                }),
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A drawing goes from left to right, a list begins with what is new. */
function newestFirst({ plot, rows }: Figure): Figure["rows"] {
  return plot.kind === "stack" || plot.kind === "curve" ? rows.toReversed() : rows;
}

const classOf = ({ kind }: Column): string => {
  if (kind === "count") return "count";
  if (kind === "text") return "text";
  if (kind === "name") return "named";
  return kind === "time" || kind === "day" ? "when" : "";
};

type CellPlace = { readonly language: Language; readonly isHead: boolean; readonly article?: Cell };

function tableCell(column: Column, cell: Cell, { language, isHead, article }: CellPlace): Html {
  const text = displayCell(column, cell, language);
  const shownText =
    typeof article === "number" ? html`<a href="${articleReadersPath(language, article)}">${text}</a>` : text;
  return isHead
    ? html`<th scope="row" class="${classOf(column)}">${shownText}</th>`
    : html`<td class="${classOf(column)}">${shownText}</td>`;
}

/** From the number in a table, which is an article's. */
function articleReadersPath(language: Language, article: number): string {
  return readersPath({ language, article: articleId(article), format: "html" });
}
