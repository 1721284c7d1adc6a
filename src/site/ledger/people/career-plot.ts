// Career plot: stretches of time with labels in, the drawing as SVG in one size out, readable without colours and without eyes.

import { type Html, html } from "../../markup/html.ts";
import type { HoldingKind } from "../../../ledger/careers/joining/holdings.ts";

export type Stretch = {
  readonly label: string;
  readonly kind: HoldingKind;
  /** `YYYY-MM-DD`; absent where no order tells it. */
  readonly since?: string;
  readonly until?: string;
  /** It goes on today. */
  readonly isOpen: boolean;
};

export type CareerPlot = {
  /** Apart from every other drawing of the page. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly stretches: readonly Stretch[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
};

/** `narrow` for a telephone, so that letters stay as large as those of the text. */
type PlotSize = "wide" | "narrow";

const WIDTHS: Readonly<Record<PlotSize, number>> = { wide: 720, narrow: 340 };
const MOST_YEARS: Readonly<Record<PlotSize, number>> = { wide: 12, narrow: 5 };
const LETTER = 13;
const ROW = 38;
const TOP = 22;
/** How long a stretch is drawn of which one end is not known. */
const UNKNOWN_DAYS = 240;

const dayNumber = (day: string): number => Date.parse(day) / 86_400_000;

type Scale = { readonly x: (day: number) => number; readonly first: number; readonly last: number };

function endsOf({ since, until, isOpen }: Stretch, today: number): readonly [from: number, to: number] {
  const from = since === undefined ? undefined : dayNumber(since);
  const to = until === undefined ? undefined : dayNumber(until);
  if (from !== undefined) return [from, to ?? (isOpen ? Math.max(today, from + 30) : from + UNKNOWN_DAYS)];
  return [(to ?? today) - UNKNOWN_DAYS, to ?? today];
}

function makeScale(plot: CareerPlot, width: number): Scale {
  const ends = plot.stretches.flatMap((stretch) => endsOf(stretch, dayNumber(plot.today)));
  const year = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
  const first = year(Math.min(...ends));
  const last = year(Math.max(...ends)) + 1;
  const [from, to] = [dayNumber(`${first}-01-01`), dayNumber(`${last}-01-01`)];
  return { first, last, x: (day) => Math.round(((day - from) / (to - from)) * (width - 2) * 10) / 10 + 1 };
}

function yearMarks({ x, first, last }: Scale, height: number, size: PlotSize, width: number): Html {
  const step = Math.max(1, Math.ceil((last - first) / MOST_YEARS[size]));
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return html`<g class="career-years">
    ${years.map((year) => {
      const at = x(dayNumber(`${year}-01-01`));
      const isTold = (year - first) % step === 0 && at < width - 30;
      return html`<line
          x1="${at}"
          x2="${at}"
          y1="${isTold ? TOP - 6 : TOP}"
          y2="${height}"
        />${isTold && html`<text x="${at + 3}" y="13">${year}</text>`}`;
    })}
  </g>`;
}

function shorten(label: string, width: number): string {
  const most = Math.floor(width / LETTER) - 1;
  const letters = [...label];
  return letters.length <= most ? label : `${letters.slice(0, most - 1).join("")}…`;
}

function bar(
  stretch: Stretch,
  at: number,
  { x }: Scale,
  plot: CareerPlot,
  width: number,
  size: PlotSize,
): Html {
  const [from, to] = endsOf(stretch, dayNumber(plot.today));
  const [left, right] = [x(from), Math.max(x(to), x(from) + 4)];
  const top = TOP + at * ROW;
  const y = top + 21;
  const dash = (edge: number): Html =>
    html`<line class="career-unknown" x1="${edge}" x2="${edge}" y1="${y - 3}" y2="${y + 13}" />`;
  const fill =
    stretch.kind === "concurrent" || stretch.kind === "detached"
      ? html` fill="url(#${plot.id}-${size}-${stretch.kind})"`
      : undefined;
  return html`<text class="career-label" x="1" y="${top + 15}">${shorten(stretch.label, width)}</text
    ><rect
      class="career-bar career-${stretch.kind}"
      x="${left}"
      y="${y}"
      width="${Math.round((right - left) * 10) / 10}"
      height="10"
      ${fill}
    />${stretch.since === undefined && dash(left)}${stretch.until === undefined && !stretch.isOpen && dash(right)}${stretch.isOpen && html`<path class="career-open" d="M${right} ${y - 2}l7 7l-7 7z" />`}`;
}

function patterns({ id }: CareerPlot, size: PlotSize): Html {
  return html`<defs>
    <pattern id="${id}-${size}-concurrent" width="6" height="6" patternUnits="userSpaceOnUse">
      <path class="career-hatch" d="M0 6L6 0M-1 1L1 -1M5 7L7 5" />
    </pattern>
    <pattern id="${id}-${size}-detached" width="6" height="5" patternUnits="userSpaceOnUse">
      <circle class="career-dot" cx="3" cy="2.5" r="1.2" />
    </pattern>
  </defs>`;
}

function draw(plot: CareerPlot, size: PlotSize): Html {
  const width = WIDTHS[size];
  const height = TOP + plot.stretches.length * ROW + 6;
  const scale = makeScale(plot, width - 10);
  const name = `${plot.id}-${size}`;
  return html`<svg
    class="career-plot"
    viewBox="0 0 ${width} ${height}"
    width="${width}"
    height="${height}"
    role="img"
    aria-labelledby="${name}-title ${name}-text"
  >
    <title id="${name}-title">${plot.title}</title>
    <desc id="${name}-text">${plot.text}</desc>
    ${patterns(plot, size)} ${yearMarks(scale, height, size, width)}
    ${plot.stretches.map((stretch, at) => bar(stretch, at, scale, plot, width, size))}
  </svg>`;
}

/** Both sizes, of which the stylesheet shows one; nothing where there is nothing to draw. */
export function careerPlot(plot: CareerPlot, note: string): Html | undefined {
  if (plot.stretches.length === 0) return undefined;
  return html`<figure class="career-figure">
    <div class="career-wide">${draw(plot, "wide")}</div>
    <div class="career-narrow">${draw(plot, "narrow")}</div>
    <figcaption>${note}</figcaption>
  </figure>`;
}
