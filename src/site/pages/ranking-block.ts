// Ranking block: what is read most over a day, a week and a month; its tabs are radio buttons and work without script.

import { RANKING_WINDOWS, type RankingWindow } from "../../terms/ranking.ts";
import { countingPath, rankingPath } from "../addresses.ts";
import { type Html, html } from "../markup/html.ts";
import type { RankedCard } from "../rankings-view.ts";
import { headlineLink } from "./card.ts";
import type { PageContext } from "./page-context.ts";

function emptyRanking({ words }: PageContext, name: RankingWindow): Html {
  return html`<div class="ranking-empty">
    <p>${words.rankingEmpty}</p>
    <p>${name === "day" ? words.rankingEmptyMore : words.rankingEmptyHourly}</p>
  </div>`;
}

export function rankedList(context: PageContext, name: RankingWindow, withReaders: boolean): Html {
  const ranked = context.rankings?.windows[name] ?? [];
  if (ranked.length === 0) return emptyRanking(context, name);
  const line = ({ card, readers }: RankedCard): Html =>
    html`<li>
      <p>
        ${headlineLink(context, card)}${withReaders && html` <small class="readers">${context.words.readers(readers)}</small>`}
      </p>
    </li>`;
  return html`<ol class="ranked">
    ${ranked.map(line)}
  </ol>`;
}

function tab(context: PageContext, name: RankingWindow): Html {
  const checked = html` checked`;
  return html`<input type="radio" name="ranking" id="rank-${name}" ${name === "day" && checked} /><label
      for="rank-${name}"
      >${context.words.windows[name]}</label
    >`;
}

/** Ten articles for each window; the first window is open. */
export function rankingBlock(context: PageContext): Html {
  const { words, language } = context;
  if (!context.rankings) return html``;
  const panel = (name: RankingWindow): Html =>
    html`<section class="panel panel-${name}" aria-label="${words.windows[name]}">
      ${rankedList(context, name, false)}
    </section>`;
  return html`<section class="ranking" aria-labelledby="ranking-title">
    <h2 id="ranking-title"><a href="${rankingPath(language)}">${words.ranking}</a></h2>
    <fieldset class="tabs">
      <legend class="quiet">${words.rankingChoice}</legend>
      ${RANKING_WINDOWS.map((name) => tab(context, name))} ${RANKING_WINDOWS.map(panel)}
    </fieldset>
    <p class="ranking-note"><a href="${countingPath(language)}">${words.counting}</a></p>
  </section>`;
}
