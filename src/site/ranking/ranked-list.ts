// Ranked list: the rows of one ranking → its markup, in a slot that the script can renew.

import { type Html, html } from "../markup/html.ts";
import { breakHeadline } from "../markup/headline.ts";
import type { RankingWindow } from "../../terms/ranking.ts";
import type { PageContext } from "../pages/page-context.ts";
import { rankMark } from "./rank-change.ts";
import type { RankedRow } from "./ranked-rows.ts";

function emptyRanking({ words }: PageContext, name: RankingWindow): Html {
  return html`<div class="ranking-empty">
    <p>${words.rankingEmpty}</p>
    <p>${name === "day" ? words.rankingEmptyMore : words.rankingEmptyHourly}</p>
  </div>`;
}

/** The place stands in the text: a list's own numbers can neither begin at 51 in every browser nor be styled. */
function line({ place, path, headline, language, change, readers }: RankedRow): Html {
  return html`<li>
    <span class="place">${place}</span>
    <p>
      <a href="${path}" lang="${language}">${breakHeadline(headline)}</a>
      ${readers !== undefined && html`<small class="readers">${readers}</small>`}
    </p>
    ${change && rankMark(change)}
  </li>`;
}

/** `ranking-script.ts` makes the same rows: who changes one changes the other; a test compares them. */
export function rankedList(context: PageContext, name: RankingWindow, rows: readonly RankedRow[]): Html {
  // On a later page nobody is among the first.
  const style = (rows[0]?.place ?? 1) === 1 ? "ranked-slot first-places" : "ranked-slot";
  return html`<div class="${style}" data-ranking="${name}">
    ${
      rows.length === 0
        ? emptyRanking(context, name)
        : html`<ol class="ranked">
            ${rows.map(line)}
          </ol>`
    }
  </div>`;
}
