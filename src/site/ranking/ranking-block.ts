// Ranking block: what is read most over a day, a week and a month; its tabs are radio buttons and work without script.

import { RANKING_WINDOWS, type RankingWindow } from "../../terms/ranking.ts";
import { countingPath, rankingBlockPath, rankingPath } from "../routes/addresses.ts";
import { type Html, html } from "../markup/html.ts";
import type { PageContext } from "../pages/page-context.ts";
import { rankedList } from "./ranked-list.ts";
import { type RankedRow, rankedRows } from "./ranked-rows.ts";

function tab(context: PageContext, name: RankingWindow): Html {
  const checked = html` checked`;
  return html`<input type="radio" name="ranking" id="rank-${name}" ${name === "day" && checked} /><label
      for="rank-${name}"
      >${context.words.windows[name]}</label
    >`;
}

/** Without numbers: they would change the block each minute, and every page with it. */
export function blockRows(context: PageContext, name: RankingWindow): readonly RankedRow[] {
  return rankedRows(context, context.rankings?.windows[name] ?? [], { after: 0, withReaders: false });
}

/** Ten articles for each window; the first window is open. */
export function rankingBlock(context: PageContext): Html {
  const { words, language } = context;
  if (!context.rankings) return html``;
  const panel = (name: RankingWindow): Html =>
    html`<section class="panel panel-${name}" aria-label="${words.windows[name]}">
      ${rankedList(context, name, blockRows(context, name))}
    </section>`;
  return html`<section
    class="ranking"
    aria-labelledby="ranking-title"
    data-rankings="${rankingBlockPath(language)}"
  >
    <h2 id="ranking-title"><a href="${rankingPath(language)}">${words.ranking}</a></h2>
    <fieldset class="tabs">
      <legend class="quiet">${words.rankingChoice}</legend>
      ${RANKING_WINDOWS.map((name) => tab(context, name))} ${RANKING_WINDOWS.map(panel)}
    </fieldset>
    <p class="ranking-note"><a href="${countingPath(language)}">${words.counting}</a></p>
  </section>`;
}
