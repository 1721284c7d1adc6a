// Plot figure: a figure → its drawing as SVG in one size, by Observable Plot, which is loaded when the first one is drawn.

import type * as PlotModule from "@observablehq/plot";
import { Html } from "../../site/markup/html.ts";
import type { Language } from "../../site/site-config.ts";
import { displayCell } from "../figures/display-cell.ts";
import type { Cell, Figure } from "../figures/figure.ts";
import { shortenTo } from "./shorten-to.ts";
import { SvgDocument, type SvgElement } from "./svg-element.ts";
import { hourTicks, momentOf, tickText, writeCount, writeHours } from "./ticks.ts";

/** `narrow` for a telephone, so that letters stay as large as those of the text. */
export type PlotSize = "wide" | "narrow";

const WIDTHS: Readonly<Record<PlotSize, number>> = { wide: 760, narrow: 350 };
const HEIGHTS: Readonly<Record<PlotSize, number>> = { wide: 240, narrow: 200 };
const TICKS: Readonly<Record<PlotSize, number>> = { wide: 8, narrow: 4 };
const LETTER = 13;
const MOST_BARS = 10;
const SERIES_COLOURS = 9;

type PlotLibrary = typeof PlotModule;
type PlotOptions = Parameters<PlotLibrary["plot"]>[0];

type Drawing = {
  readonly plot: PlotLibrary;
  readonly figure: Figure;
  readonly language: Language;
  readonly size: PlotSize;
};

/** Plot draws into any document that has what it asks for; its types name a browser's only. */
type Draw = (options: Omit<PlotOptions, "document"> & { readonly document: SvgDocument }) => SvgElement;

/** The class of the n-th series; the stylesheet has its colour. */
export const seriesClass = (at: number): string => `series-${1 + (at % SERIES_COLOURS)}`;

export async function plotFigure(figure: Figure, language: Language, size: PlotSize): Promise<Html> {
  const plot = await import("@observablehq/plot");
  const options = optionsOf({ plot, figure, language, size });
  const draw = plot.plot as unknown as Draw;
  const drawn = draw({
    className: "plot",
    width: WIDTHS[size],
    ...options,
    document: new SvgDocument(),
  });
  drawn.setAttribute("role", "img");
  drawn.setAttribute("aria-label", figure.title[language]);
  return new Html(drawn.markup());
}

function optionsOf(drawing: Drawing): PlotOptions {
  const { plot } = drawing.figure;
  switch (plot.kind) {
    case "stack":
      return stackOptions(drawing, plot);
    case "bars":
      return barOptions(drawing, plot);
    case "columns":
      return columnOptions(drawing, plot);
    case "curve":
      return curveOptions(drawing, plot);
  }
}

const numberOf = (cell: Cell | undefined): number => (typeof cell === "number" ? cell : 0);

/** Readers are whole: no marks between them, however few there are. */
function countAxis(most: number): object {
  return { label: null, grid: true, ticks: Math.max(1, Math.min(5, most)), tickFormat: writeCount };
}

/** Every first, second, third …, so that there are no more than `most`. */
function someOf<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, at) => at % step === 0);
}

type Stack = Extract<Figure["plot"], { kind: "stack" }>;

/** Each series' part of each bucket. */
function piecesOf({ rows }: Figure, { time, series, unit }: Stack) {
  return rows.flatMap((row) =>
    series.map((column, at) => ({
      ...momentOf(String(row[time]), unit),
      readers: numberOf(row[column]),
      series: seriesClass(at),
    })),
  );
}

function stackOptions({ plot, figure, size, language }: Drawing, stack: Stack): PlotOptions {
  const { series, unit } = stack;
  const pieces = piecesOf(figure, stack);
  const most = Math.max(
    1,
    ...figure.rows.map((row) => series.reduce((sum, column) => sum + numberOf(row[column]), 0)),
  );
  return {
    height: HEIGHTS[size],
    marginLeft: 48,
    x: {
      type: "utc",
      label: null,
      ticks:
        unit === "month"
          ? someOf(
              pieces.map(({ from }) => from),
              TICKS[size],
            )
          : TICKS[size],
      tickFormat: tickText(unit, language),
    },
    y: { ...countAxis(most), domain: [0, most] },
    color: { type: "identity" },
    marks: [
      plot.rectY(
        pieces.filter(({ readers }) => readers > 0),
        plot.stackY({
          x1: "from",
          x2: "until",
          y: "readers",
          fill: "series",
          insetLeft: 0.5,
          insetRight: 0.5,
        }),
      ),
      plot.ruleY([0]),
    ],
  };
}

/** A headline stands above its bar, the name of a class before it. */
function barOptions(
  { plot, figure, size, language }: Drawing,
  { label, value }: Extract<Figure["plot"], { kind: "bars" }>,
): PlotOptions {
  const isHeadline = figure.columns[label]?.kind === "text";
  const bars = figure.rows.slice(0, MOST_BARS).map((row, at) => ({
    at: String(at),
    label: displayCell(figure.columns[label], row[label] ?? null, language),
    readers: numberOf(row[value]),
  }));
  const room = isHeadline ? 0 : 112;
  const width = WIDTHS[size];
  const most = Math.max(1, ...bars.map(({ readers }) => readers));
  const text = (bar: (typeof bars)[number]): string =>
    shortenTo(bar.label, (isHeadline ? width : room) / LETTER - 1);
  const place = { y: "at", textAnchor: "start" } as const;
  return {
    height: bars.length * (isHeadline ? 46 : 30) + 8,
    marginLeft: room,
    marginRight: 56,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null, domain: [0, most] },
    y: { axis: null, domain: bars.map(({ at }) => at), padding: 0.2 },
    color: { type: "identity" },
    marks: [
      plot.barX(bars, { y: "at", x: "readers", fill: () => seriesClass(0), insetTop: isHeadline ? 20 : 0 }),
      plot.text(bars, { ...place, x: 0, dx: -room, text, dy: isHeadline ? -10 : 0 }),
      plot.text(bars, {
        ...place,
        x: "readers",
        dx: 6,
        dy: isHeadline ? 10 : 0,
        text: (bar: (typeof bars)[number]) => writeCount(bar.readers),
      }),
    ],
  };
}

function columnOptions(
  { plot, figure, size }: Drawing,
  { label, value }: Extract<Figure["plot"], { kind: "columns" }>,
): PlotOptions {
  const bars = figure.rows.map((row) => ({ at: String(row[label]), value: numberOf(row[value]) }));
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  const step = size === "wide" ? 1 : 3;
  return {
    height: HEIGHTS[size],
    marginLeft: 48,
    x: {
      type: "band",
      label: null,
      domain: bars.map(({ at }) => at),
      tickFormat: (at: string, index: number) => (index % step === 0 ? at : ""),
      tickSize: 0,
    },
    y: { ...countAxis(most), domain: [0, most] },
    color: { type: "identity" },
    marks: [plot.barY(bars, { x: "at", y: "value", fill: () => seriesClass(0) }), plot.ruleY([0])],
  };
}

function curveOptions(
  { plot, figure, size, language }: Drawing,
  { x, y }: Extract<Figure["plot"], { kind: "curve" }>,
): PlotOptions {
  const points = [
    { at: 0, total: 0 },
    ...figure.rows.map((row) => ({ at: numberOf(row[x]), total: numberOf(row[y]) })),
  ];
  const most = Math.max(1, ...points.map(({ total }) => total));
  const last = Math.max(1, ...points.map(({ at }) => at));
  return {
    height: HEIGHTS[size],
    marginLeft: 48,
    x: {
      type: "linear",
      label: null,
      domain: [0, last],
      ticks: hourTicks(last, TICKS[size]),
      tickFormat: writeHours(last, language),
    },
    y: { ...countAxis(most), domain: [0, most] },
    color: { type: "identity" },
    marks: [
      plot.areaY(points, { x: "at", y: "total", fill: () => seriesClass(0), fillOpacity: 0.15 }),
      plot.lineY(points, { x: "at", y: "total", stroke: () => seriesClass(0), strokeWidth: 2 }),
      plot.ruleY([0]),
    ],
  };
}
