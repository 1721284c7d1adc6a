// Date page: a year, month or day with its articles and the calendar around it in, the page out; and the overview of all months.

import type { PublishedAround, PublishedDay, PublishedMonth } from "../../newsroom/ports/terms-store.ts";
import { dateOverviewPath, datePath, feedPath } from "../routes/addresses.ts";
import { feedLinks } from "../feeds/feed-links.ts";
import { breadcrumb } from "../json-ld/breadcrumb.ts";
import { graph } from "../json-ld/graph.ts";
import { listGraph } from "../json-ld/list-graph.ts";
import { type Html, html } from "../markup/html.ts";
import { layout } from "../pages/layout.ts";
import type { PageContext } from "../pages/page-context.ts";
import { type ArchiveDate, dateLabel, readArchiveDate } from "./archive-date.ts";
import { monthCalendar, monthsOf, neighbourDates, yearsOverview } from "./calendar.ts";
import { type Step, crumbs } from "./crumbs.ts";
import { type Listed, listing } from "./listing.ts";
import { TERM_WORDS } from "./term-words.ts";

export type DatePage = Listed & {
  readonly date: ArchiveDate;
  /** Those that have articles, oldest first, of the year or, of a month or a day, of the month. */
  readonly days: readonly PublishedDay[];
  readonly around: PublishedAround;
};

/** 2025 and 2025-09 of 2025-09-08. */
function stepsTo({ language }: PageContext, { text }: ArchiveDate): readonly Required<Step>[] {
  const above = [4, 7].filter((length) => length < text.length).map((length) => text.slice(0, length));
  return [
    { name: TERM_WORDS[language].archive, path: dateOverviewPath(language) },
    ...above.flatMap((part) => {
      const date = readArchiveDate(part);
      return date ? [{ name: dateLabel(date, language), path: datePath(language, part) }] : [];
    }),
  ];
}

function neighbours(context: PageContext, page: DatePage): Html | undefined {
  const { language } = context;
  const { earlier, later } = neighbourDates(page.around, page.date);
  if (!earlier && !later) return undefined;
  const words = TERM_WORDS[language];
  const link = (date: ArchiveDate | undefined, rel: "prev" | "next", direction: string): Html | undefined =>
    date &&
    html`<a class="${rel}" rel="${rel}" href="${datePath(language, date.text)}"
      ><span class="direction">${direction}</span
      ><span class="neighbour">${dateLabel(date, language)}</span></a
    >`;
  return html`<nav class="neighbours" aria-label="${words.archive}">
    ${link(earlier, "prev", words.earlier)}${link(later, "next", words.later)}
  </nav>`;
}

function calendar(context: PageContext, { date, days }: DatePage): Html {
  return date.unit === "year" ? yearsOverview(context, monthsOf(days)) : monthCalendar(context, date, days);
}

export function datePage(context: PageContext, page: DatePage): Html {
  const { language, config } = context;
  const { date, days } = page;
  const subject = { kind: "date", date: date.text } as const;
  // A copy has none: they would hold every article whole four times more.
  const hasFeed = !config.isCopy;
  const label = dateLabel(date, language);
  const words = TERM_WORDS[language];
  const steps = stepsTo(context, date);
  const count = days
    .filter(({ day }) => day.startsWith(date.text))
    .reduce((sum, { articles }) => sum + articles, 0);
  const pathOf = (before?: string): string => datePath(language, date.text, before);
  return layout(context, {
    title: label,
    description: `${label}: ${words.articles(count)}`,
    ...(!page.isLater && { path: (to) => datePath(to, date.text) }),
    head: html`${hasFeed && feedLinks(language, subject, `${config.name[language]}: ${label}`)}${listGraph(context, { name: label, path: pathOf(), above: steps, cards: page.cards })}`,
    ranking: "aside",
    main: html`<header class="page-head">
        ${crumbs(context, steps)}
        <h1>${label}</h1>
        <p class="meta">
          <span>${words.articles(count)}</span
          >${hasFeed && html`<a class="feed-link" href="${feedPath(language, subject, "atom")}">${words.feed}</a>`}
        </p>
      </header>
      ${calendar(context, page)} ${listing(context, page, label, pathOf)} ${neighbours(context, page)}`,
  });
}

export function dateOverview(context: PageContext, months: readonly PublishedMonth[]): Html {
  const words = TERM_WORDS[context.language];
  return layout(context, {
    title: words.archive,
    description: words.archive,
    path: dateOverviewPath,
    head: graph([breadcrumb(context, [{ name: words.archive, path: dateOverviewPath(context.language) }])]),
    ranking: "aside",
    main: html`<header class="page-head">
        ${crumbs(context, [])}
        <h1>${words.archive}</h1>
      </header>
      ${yearsOverview(context, months)}`,
  });
}
