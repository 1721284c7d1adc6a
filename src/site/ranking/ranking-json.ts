// Ranking as JSON: the rows of a page's rankings, for the script that keeps a shown page up to date.

import { RANKING_WINDOWS, type RankingWindow } from "../../terms/ranking.ts";
import type { Rendered } from "../delivery/page-cache.ts";
import { formatMachineTime, formatStamp } from "../markup/stamp.ts";
import type { PageContext } from "../pages/page-context.ts";
import { type RankedRow, sendRow } from "./ranked-rows.ts";
import { blockRows } from "./ranking-block.ts";
import { overviewRows, pageRows } from "./ranking-page.ts";
import type { RankedPage } from "./read-ranked-page.ts";

type Lists = Partial<Record<RankingWindow, readonly RankedRow[]>>;

/** `asOf` only where the page shows it: without it the answer stays the same until an article changes its place. */
function render(lists: Lists, asOf?: string): Rendered {
  const body = JSON.stringify({
    ...(asOf !== undefined && { asOf: { machine: formatMachineTime(asOf), text: formatStamp(asOf) } }),
    lists: Object.fromEntries(Object.entries(lists).map(([name, rows]) => [name, rows.map(sendRow)])),
  });
  return { status: 200, type: "application/json; charset=utf-8", body };
}

function listEach(rows: (name: RankingWindow) => readonly RankedRow[]): Lists {
  return Object.fromEntries(RANKING_WINDOWS.map((name) => [name, rows(name)]));
}

export function renderBlockJson(context: PageContext): Rendered {
  return render(listEach((name) => blockRows(context, name)));
}

export function renderOverviewJson(context: PageContext): Rendered {
  return render(
    listEach((name) => overviewRows(context, name)),
    context.rankings?.asOf,
  );
}

export function renderListJson(context: PageContext, page: RankedPage): Rendered {
  return render({ [page.list.window]: pageRows(context, page) }, context.rankings?.asOf);
}
