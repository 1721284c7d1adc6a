// Calendar: the days that have articles in, years and months as overviews out, with a link wherever something is.

import type { PublishedAround, PublishedDay, PublishedMonth } from "../../newsroom/ports/terms-store.ts";
import { datePath } from "../routes/addresses.ts";
import { type Html, html } from "../markup/html.ts";
import type { PageContext } from "../pages/page-context.ts";
import { type ArchiveDate, dateLabel, readArchiveDate, weeksOf } from "./archive-date.ts";
import { TERM_WORDS } from "./term-words.ts";

const two = (value: number): string => String(value).padStart(2, "0");

function countBy(days: readonly PublishedDay[], letters: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { day, articles } of days) {
    const part = day.slice(0, letters);
    counts.set(part, (counts.get(part) ?? 0) + articles);
  }
  return counts;
}

const LETTERS = { year: 4, month: 7, day: 10 } as const;

/** Of the same unit as the date: those in which the nearest days lie that have articles. */
export function neighbourDates(
  around: PublishedAround,
  { unit }: ArchiveDate,
): { readonly earlier?: ArchiveDate; readonly later?: ArchiveDate } {
  const earlier = readArchiveDate(around.earlier?.slice(0, LETTERS[unit]) ?? "");
  const later = readArchiveDate(around.later?.slice(0, LETTERS[unit]) ?? "");
  return { ...(earlier && { earlier }), ...(later && { later }) };
}

/** Days that have articles → the months that they lie in. */
export function monthsOf(days: readonly PublishedDay[]): readonly PublishedMonth[] {
  return [...countBy(days, LETTERS.month)].map(([month, articles]) => ({ month, articles }));
}

function monthCell(context: PageContext, month: string, count: number | undefined, current: string): Html {
  const { language } = context;
  const words = TERM_WORDS[language];
  const name = words.monthAlone(Number(month.slice(5)));
  if (count === undefined) return html`<li><span class="none">${name}</span></li>`;
  const date = readArchiveDate(month);
  // Said as it is seen (WCAG 2.5.3): in English the year stands behind the month, and would part it from its number.
  const said = language === "ja" && date ? dateLabel(date, language) : name;
  const label = `${said}: ${words.articles(count)}`;
  return html`<li>
    <a
      href="${datePath(language, month)}"
      aria-label="${label}"
      ${month === current && html`aria-current="page"`}
      >${name} <span class="count">${count}</span></a
    >
  </li>`;
}

/** The newest year first; the twelve months of each. */
export function yearsOverview(context: PageContext, months: readonly PublishedMonth[], current = ""): Html {
  const { language } = context;
  const counts = new Map(months.map(({ month, articles }) => [month, articles]));
  const years = [...new Set(months.map(({ month }) => month.slice(0, LETTERS.year)))].toReversed();
  return html`${years.map(
    (year) =>
      html`<section class="year" aria-label="${TERM_WORDS[language].year(year)}">
        <h2 class="block-title">
          <a href="${datePath(language, year)}">${TERM_WORDS[language].year(year)}</a>
        </h2>
        <ul class="months">
          ${Array.from({ length: 12 }, (_, at) => `${year}-${two(at + 1)}`).map((month) => monthCell(context, month, counts.get(month), current))}
        </ul>
      </section>`,
  )}`;
}

function dayCell(context: PageContext, day: string, count: number | undefined, current: string): Html {
  const { language } = context;
  const number = Number(day.slice(8));
  if (count === undefined) return html`<td>${number}</td>`;
  const date = readArchiveDate(day);
  const label = `${date ? dateLabel(date, language) : day}: ${TERM_WORDS[language].articles(count)}`;
  return html`<td>
    <a href="${datePath(language, day)}" aria-label="${label}" ${day === current && html`aria-current="page"`}
      >${number}</a
    >
  </td>`;
}

/** `days`: at least those of the month. */
export function monthCalendar(
  context: PageContext,
  { unit, year, month, text }: ArchiveDate,
  days: readonly PublishedDay[],
): Html {
  const words = TERM_WORDS[context.language];
  const counts = countBy(days, LETTERS.day);
  const name = `${year}-${two(month)}`;
  const cell = (day: number): Html => {
    const whole = `${name}-${two(day)}`;
    return day === 0 ? html`<td></td>` : dayCell(context, whole, counts.get(whole), text);
  };
  return html`<table class="calendar">
    <caption ${unit === "month" && html`class="quiet"`}>
      ${words.month(year, month)}
    </caption>
    <thead>
      <tr>
        ${words.weekdays.map(([short, whole]) => html`<th scope="col" abbr="${whole}">${short}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${weeksOf(Number(year), month).map(
        (week) =>
          html`<tr>
            ${week.map(cell)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
