// Hours plot: what was learnt of the hours of the week in which announcements come, in, a drawing of it that needs no colour, and its table, out.

import { type Html, html } from "../../../site/markup/html.ts";
import type { Rhythm } from "../../../terms/sources/watch-settings.ts";
import { HOURS_A_WEEK, officeShares } from "../../../watching/rhythm/office-clock.ts";
import type { SourceWords } from "../../words/source-words.ts";

const HOURS_A_DAY = 24;
const DAYS = 7;
/** In units of the drawing; a telephone shows it at about its own size. */
const LEFT = 34;
const TOP = 18;
const HOUR = 12.5;
const ROW = 24;
const BAR = 20;
const WIDTH = LEFT + HOURS_A_DAY * HOUR + 6;
const HEIGHT = TOP + DAYS * ROW + 6;
const LEAST_BAR = 1.5;
const TICKS = [0, 6, 12, 18, 24];
const BEST = 3;
const MOST_ROWS = 30;
const LEAST_SHARE = 0.005;
const PERCENT = 100;

type Hour = { readonly hour: number; readonly share: number };

/** Those in which anything came, the most first. */
export function bestHours(hours: readonly number[]): readonly Hour[] {
  const sum = hours.reduce((all, each) => all + each, 0);
  return hours
    .slice(0, HOURS_A_WEEK)
    .map((weight, hour) => ({ hour, share: sum === 0 ? 0 : weight / sum }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share || a.hour - b.hour);
}

const nameOf = (words: SourceWords, hour: number): string =>
  words.hour(Math.floor(hour / HOURS_A_DAY), hour % HOURS_A_DAY);

export function tellBest(words: SourceWords, hours: readonly number[]): string | undefined {
  const best = bestHours(hours).slice(0, BEST);
  return best.length === 0
    ? undefined
    : words.rhythmBest(
        best.map(({ hour }) => nameOf(words, hour)).join(words.days[0] === "月" ? "、" : ", "),
      );
}

export function hoursPlot(words: SourceWords, hours: readonly number[], rhythm: Rhythm): Html {
  const most = Math.max(...hours, 0);
  const office = officeShares(rhythm);
  const label = `${words.rhythm}. ${tellBest(words, hours) ?? ""}`;
  return html`<svg
    class="plot source-hours"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    role="img"
    aria-label="${label}"
  >
    ${TICKS.map((tick) => tickMark(tick))} ${words.days.map((day, at) => dayRow(day, at))}
    ${office.map((share, hour) => share > 0 && officeMark(hour))}
    ${hours.slice(0, HOURS_A_WEEK).map((weight, hour) => weight > 0 && bar(hour, weight / most))}
  </svg>`;
}

const xOf = (hour: number): number => LEFT + (hour % HOURS_A_DAY) * HOUR;
const floorOf = (day: number): number => TOP + day * ROW + BAR;

function tickMark(tick: number): Html {
  const x = LEFT + tick * HOUR;
  return html`<text x="${x}" y="${TOP - 6}" text-anchor="${tick === HOURS_A_DAY ? "end" : "middle"}"
      >${tick}</text
    >
    <line class="source-tick" x1="${x}" x2="${x}" y1="${TOP}" y2="${HEIGHT - 6}" />`;
}

function dayRow(day: string, at: number): Html {
  const y = floorOf(at);
  return html`<text x="${LEFT - 6}" y="${y - 4}" text-anchor="end">${day}</text>
    <line class="source-floor" x1="${LEFT}" x2="${LEFT + HOURS_A_DAY * HOUR}" y1="${y}" y2="${y}" />`;
}

function officeMark(hour: number): Html {
  const y = floorOf(Math.floor(hour / HOURS_A_DAY)) + 1.5;
  return html`<line class="source-office" x1="${xOf(hour)}" x2="${xOf(hour) + HOUR}" y1="${y}" y2="${y}" />`;
}

function bar(hour: number, height: number): Html {
  const tall = Math.max(LEAST_BAR, Math.round(height * BAR * 10) / 10);
  const y = floorOf(Math.floor(hour / HOURS_A_DAY)) - tall;
  return html`<rect
    class="source-bar"
    x="${xOf(hour) + 1.5}"
    y="${y}"
    width="${HOUR - 3}"
    height="${tall}"
  />`;
}

/** Folded: the drawing says it to who sees it. */
export function hoursTable(words: SourceWords, hours: readonly number[]): Html {
  const rows = bestHours(hours)
    .filter(({ share }) => share >= LEAST_SHARE)
    .slice(0, MOST_ROWS);
  return html`<details class="source-table">
    <summary>${words.hours}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.time}</th>
          <th scope="col">${words.share}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ hour, share }) =>
            html`<tr>
              <th scope="row">${nameOf(words, hour)}</th>
              <td>${Math.round(share * PERCENT)} %</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
