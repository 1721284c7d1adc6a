// Column plot: numbers in a row, one or several stacked in each, in, their drawing as SVG out, in two widths; told apart by hatches, not by colour.

import { type Html, html } from "../../markup/html.ts";

export type PlotColumn = {
  /** Below the column; empty where there is no room for it. */
  readonly tick: string;
  /** One for each series, from the bottom up. */
  readonly values: readonly number[];
};

export type ColumnPlot = {
  /** Of the page's plots this one: the ids in it begin with it. */
  readonly id: string;
  readonly title: string;
  readonly desc: string | Html;
  readonly columns: readonly PlotColumn[];
  /** Names of the series, where there are several. */
  readonly series?: readonly string[];
};

type Size = { readonly name: "wide" | "narrow"; readonly width: number; readonly height: number };

const SIZES: readonly Size[] = [
  { name: "wide", width: 760, height: 240 },
  { name: "narrow", width: 350, height: 200 },
];
const LEFT = 44;
const RIGHT = 6;
const TOP = 10;
const BOTTOM = 26;
const TICKS = 4;
/** Of letters of 13 px, so that labels do not touch. */
const LETTER = 8;
const WIDEST = 40;
const NICE = [1, 2, 2.5, 5, 10];

const round = (value: number): number => Math.round(value * 10) / 10;

/** A round number that leaves so many lines below the highest value at most; whole, as what is counted is. */
function stepFor(most: number): number {
  const rough = Math.max(most / TICKS, 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const nice = NICE.map((each) => each * power).find((each) => each >= rough && Number.isInteger(each));
  return nice ?? Math.ceil(rough);
}

type Scale = {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly column: number;
};

function scaleOf({ columns }: ColumnPlot, { width, height }: Size, most: number): Scale {
  const room = (width - LEFT - RIGHT) / Math.max(columns.length, 1);
  const inner = height - TOP - BOTTOM;
  return {
    x: (at) => LEFT + room * (at + 0.5),
    y: (value) => TOP + inner * (1 - value / most),
    column: Math.min(room * 0.8, WIDEST),
  };
}

/** All columns of one series as one path. */
function pathOf({ columns }: ColumnPlot, series: number, { x, y, column }: Scale): string {
  return columns
    .map(({ values }, at) => {
      const below = values.slice(0, series).reduce((sum, value) => sum + value, 0);
      const value = values[series] ?? 0;
      if (value === 0) return "";
      const [left, top, bottom] = [x(at) - column / 2, y(below + value), y(below)].map(round);
      return `M${left} ${bottom}V${top}h${round(column)}V${bottom}z`;
    })
    .join("");
}

function yAxis({ width }: Size, most: number, step: number, { y }: Scale): Html {
  const lines = Array.from({ length: Math.round(most / step) + 1 }, (_, at) => at * step);
  return html`${lines.map(
    (value) =>
      html`<path
          class="${value === 0 ? "plot-base" : "plot-line"}"
          d="M${LEFT} ${round(y(value))}H${width - RIGHT}"
        /><text x="${LEFT - 6}" y="${round(y(value)) + 4}" text-anchor="end"
          >${value.toLocaleString("en-GB")}</text
        >`,
  )}`;
}

/** Labels that would touch the one before are left out. */
function xAxis({ columns }: ColumnPlot, { height }: Size, { x }: Scale): Html {
  let free = 0;
  const shown = columns.flatMap(({ tick }, at) => {
    const half = (tick.length * LETTER) / 2;
    if (tick === "" || x(at) - half < free) return [];
    free = x(at) + half + LETTER;
    return [{ tick, at }];
  });
  return html`${shown.map(({ tick, at }) => html`<text x="${round(x(at))}" y="${height - 8}" text-anchor="middle">${tick}</text>`)}`;
}

/** Dense, slanting, dotted, crossed, empty: readable without colour. */
function patterns(id: string): Html {
  const pattern = (at: number, size: number, mark: Html): Html =>
    html`<pattern id="${id}-p${at}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"
      >${mark}</pattern
    >`;
  return html`<defs>
    ${pattern(1, 6, html`<path class="plot-hatch" d="M-1 1l2-2M0 6l6-6M5 7l2-2" />`)}
    ${pattern(2, 5, html`<circle class="plot-dot" cx="2.5" cy="2.5" r="1.1" />`)}
    ${pattern(3, 6, html`<path class="plot-hatch" d="M0 3h6M3 0v6" />`)}
  </defs>`;
}

const fillOf = (id: string, series: number): string =>
  series === 0 ? "" : series > 3 ? "none" : `url(#${id}-p${series})`;

function drawing(plot: ColumnPlot, size: Size): Html {
  const id = `${plot.id}-${size.name}`;
  const highest = Math.max(
    1,
    ...plot.columns.map(({ values }) => values.reduce((sum, value) => sum + value, 0)),
  );
  const step = stepFor(highest);
  const most = Math.ceil(highest / step) * step;
  const scale = scaleOf(plot, size, most);
  const series = plot.columns[0]?.values.length ?? 0;
  const areas = Array.from({ length: series }, (_, at) => {
    const fill = fillOf(id, at);
    return html`<path
      class="plot-area"
      ${fill !== "" && html`fill="${fill}"`}
      d="${pathOf(plot, at, scale)}"
    />`;
  });
  return html`<svg
    class="plot plot-${size.name}"
    viewBox="0 0 ${size.width} ${size.height}"
    role="img"
    aria-labelledby="${id}-title"
    aria-describedby="${id}-desc"
  >
    <title id="${id}-title">${plot.title}</title>
    <desc id="${id}-desc">${plot.desc}</desc>
    ${series > 1 && patterns(id)}${yAxis(size, most, step, scale)}${areas}${xAxis(plot, size, scale)}
  </svg>`;
}

/** Its signs are decoration beside the names; of a drawing that is not shown no hatch could be borrowed. */
function legend({ id, series }: ColumnPlot): Html | undefined {
  if (!series) return undefined;
  return html`<ul class="plot-legend">
    ${series.map((name, at) => {
      const own = `${id}-${at}`;
      const fill = fillOf(own, at);
      return html`<li>
        <svg viewBox="0 0 18 14" aria-hidden="true">
          ${fill.startsWith("url") && patterns(own)}
          <path class="plot-area" ${fill !== "" && html`fill="${fill}"`} d="M1 1h16v12H1z" /></svg
        >${name}
      </li> `;
    })}
  </ul>`;
}

/** Empty where there is nothing to draw. */
export function columnPlot(plot: ColumnPlot): Html | undefined {
  if (plot.columns.length === 0) return undefined;
  return html`<figure class="plot-figure">
    ${SIZES.map((size) => drawing(plot, size))}${legend(plot)}
  </figure>`;
}
