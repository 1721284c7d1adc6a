// Ranking pages: the three windows side by side, and each of them whole, of one section or of all, page by page.

import { RANKING_WINDOWS, type RankingWindow } from "../../terms/ranking.ts";
import { type RankedList, countingPath, rankingPath } from "../routes/addresses.ts";
import { type Html, html } from "../markup/html.ts";
import { formatMachineTime, formatStamp } from "../markup/stamp.ts";
import { layout } from "../pages/layout.ts";
import { type PageContext, sectionName } from "../pages/page-context.ts";
import { rankedList } from "./ranked-list.ts";
import { type RankedRow, rankedRows } from "./ranked-rows.ts";
import { RANKED_PER_PAGE, type RankedPage } from "./read-ranked-page.ts";

function asOfLine({ words, language, rankings }: PageContext): Html {
  const asOf =
    rankings &&
    html`<time class="stamp" data-as-of datetime="${formatMachineTime(rankings.asOf)}"
      >${formatStamp(rankings.asOf)}</time
    >`;
  return html`<p class="meta">
    ${language === "ja" ? html`<span>${asOf}${words.rankingAsOf}</span>` : html`<span>${words.rankingAsOf} ${asOf}</span>`}<a
      href="${countingPath(language)}"
      >${words.counting}</a
    >
  </p>`;
}

/** Links, not buttons: each ranking has an address, and no script is needed. */
function choice(
  label: string,
  entries: readonly { readonly name: string; readonly path: string; readonly isHere: boolean }[],
  style: string,
): Html {
  const here = html` aria-current="page"`;
  return html`<nav class="${style}" aria-label="${label}">
    <ul>
      ${entries.map(({ name, path, isHere }) => html`<li><a href="${path}" ${isHere && here}>${name}</a></li> `)}
    </ul>
  </nav>`;
}

/** Of all sections on the overview, which is none of them. */
function windowTabs({ words, language }: PageContext, list?: RankedList): Html {
  const entries = RANKING_WINDOWS.map((window) => ({
    name: words.windows[window],
    path: rankingPath(language, { ...list, window, page: 1 }),
    isHere: window === list?.window,
  }));
  return choice(words.rankingChoice, entries, "window-tabs");
}

function sectionChoice({ config, words, language }: PageContext, { window, section }: RankedList): Html {
  const all = {
    name: words.rankingEverySection,
    path: rankingPath(language, { window, page: 1 }),
    isHere: section === undefined,
  };
  const each = config.sections.map(({ slug, name }) => ({
    name: name[language],
    path: rankingPath(language, { window, section: slug, page: 1 }),
    isHere: slug === section,
  }));
  return choice(words.rankingSections, [all, ...each], "section-choice");
}

export function overviewRows(context: PageContext, name: RankingWindow): readonly RankedRow[] {
  return rankedRows(context, context.rankings?.windows[name] ?? [], { after: 0, withReaders: true });
}

/** Ten of each window at once: columns on a desktop, one under the other on a phone. */
export function rankingOverview(context: PageContext): Html {
  const { words, language } = context;
  const column = (name: RankingWindow): Html => {
    const path = rankingPath(language, { window: name, page: 1 });
    const label = `${words.windows[name]}: ${words.rankingWhole}`;
    return html`<section id="${name}" aria-labelledby="title-${name}">
      <h2 class="block-title" id="title-${name}">${words.windows[name]}</h2>
      ${rankedList(context, name, overviewRows(context, name))}
      <p class="more"><a href="${path}" aria-label="${label}">${words.rankingWhole}</a></p>
    </section>`;
  };
  return layout(context, {
    title: words.ranking,
    description: `${words.ranking}: ${RANKING_WINDOWS.map((name) => words.windows[name]).join(" / ")}`,
    path: (to) => rankingPath(to),
    section: "ranking",
    ranking: "none",
    main: html`<header class="page-head">
        <h1>${words.ranking}</h1>
        ${asOfLine(context)} ${windowTabs(context)}
      </header>
      <div class="rankings" data-rankings="${rankingPath(language, undefined, ".json")}">
        ${RANKING_WINDOWS.map(column)}
      </div>
      <p class="ranking-note">${words.rankingCompared}</p>`,
  });
}

export function pageRows(context: PageContext, { list, ranked }: RankedPage): readonly RankedRow[] {
  return rankedRows(context, ranked, { after: (list.page - 1) * RANKED_PER_PAGE, withReaders: true });
}

function pager({ words, language }: PageContext, { list, all }: RankedPage): Html | undefined {
  const hasMore = list.page * RANKED_PER_PAGE < all;
  if (list.page === 1 && !hasMore) return undefined;
  const to = (page: number): string => rankingPath(language, { ...list, page });
  return html`<nav class="pager" aria-label="${words.ranking}">
    ${list.page > 1 && html`<a rel="prev" href="${to(list.page - 1)}">${words.rankingPrevious}</a>`}${hasMore && html`<a class="older" rel="next" href="${to(list.page + 1)}">${words.rankingNext}</a>`}
  </nav>`;
}

/** One ranking whole. */
export function rankingListPage(context: PageContext, page: RankedPage): Html {
  const { words, language } = context;
  const { list, ranked, all } = page;
  const section = list.section === undefined ? words.rankingEverySection : sectionName(context, list.section);
  const title = `${words.ranking} ${words.windows[list.window]}`;
  const first = (list.page - 1) * RANKED_PER_PAGE + 1;
  const places = all > 0 && words.rankingPlaces(first, first + ranked.length - 1, all);
  return layout(context, {
    title: `${title} ${section}`,
    description: `${title}: ${section}`,
    ...(list.page === 1 && { path: (to) => rankingPath(to, list) }),
    section: "ranking",
    ranking: "none",
    main: html`<header class="page-head">
        <p class="kicker"><a href="${rankingPath(language)}">${words.rankingAll}</a></p>
        <h1>${title}</h1>
        ${asOfLine(context)} ${windowTabs(context, list)} ${sectionChoice(context, list)}
      </header>
      <section
        class="whole-ranking"
        aria-labelledby="whole"
        data-rankings="${rankingPath(language, list, ".json")}"
      >
        <h2 class="block-title" id="whole">
          ${section}${places && html` <small class="places">${places}</small>`}
        </h2>
        ${rankedList(context, list.window, pageRows(context, page))}
      </section>
      ${pager(context, page)}
      <p class="ranking-note">${words.rankingCompared}</p>`,
  });
}
