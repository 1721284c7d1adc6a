// Check of figures: whoever asks a site in, every number of every page of its ledger counted again from its files out, and every number that nobody can count.

import type { OpenSite } from "../../site/open-site.ts";
import { type Ask, openFigureCheck } from "./check-page.ts";

export function askSite(site: Pick<OpenSite, "ask">): Ask {
  return async (target) => {
    const { status, body } = await site.ask(target);
    return status === 200 ? body : undefined;
  };
}

export type CheckedFigures = {
  readonly pages: readonly string[];
  /** Numbers that were counted again, by the name of the table. */
  readonly counted: ReadonlyMap<string, number>;
  /** How many columns of plots were measured. */
  readonly columns: number;
  /** One sentence for each that is another, or that nobody can count. */
  readonly faults: readonly string[];
};

const NO_PAGE = /\/data\/|\/oembed/;
const FEED = "/feed.json";

/** Pages of the ledger that the page leads to, and their feeds in JSON. */
function linksOf(page: string): readonly string[] {
  return [...page.matchAll(/href="((?:\/en)?\/ledger[^"#]*)"/g)].flatMap(([, link = ""]) => {
    const target = link.replaceAll("&amp;", "&").replace(/\/feed\.\w+$/, FEED);
    return NO_PAGE.test(target) ? [] : [target];
  });
}

/** `/en/ledger/people/*`, `/ledger/sightings?month&model`: pages that one function makes in one language. */
function kindOf(target: string): string {
  const [path = "", search = ""] = target.split("?");
  const steps = path.split("/").map((step) => (/^[a-z-]*$/.test(step) ? step : "*"));
  return `${steps.join("/")}?${[...new URLSearchParams(search).keys()].join("&")}`;
}

/** `most`: so many of each kind of page are opened at most. */
export async function checkFigures(
  ask: Ask,
  from: readonly string[],
  most = Number.POSITIVE_INFINITY,
): Promise<CheckedFigures> {
  const { checkPage, checkFeed } = await openFigureCheck(ask);
  const waiting = [...from];
  const seen = new Set(waiting);
  const kinds = new Map<string, number>();
  const pages: string[] = [];
  const counted = new Map<string, number>();
  const faults: string[] = [];
  let columns = 0;
  for (let target = waiting.shift(); target !== undefined; target = waiting.shift()) {
    const kind = kindOf(target);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if ((kinds.get(kind) ?? 0) > most) continue;
    const markup = (await ask(target))?.toString();
    if (markup === undefined) continue;
    pages.push(target);
    if (target.endsWith(FEED)) {
      faults.push(...checkFeed(target, markup));
      continue;
    }
    const page = checkPage(target, markup);
    faults.push(...page.faults);
    for (const { query } of page.figures) {
      const table = /^[a-z-]+/.exec(query)?.[0] ?? "";
      counted.set(table, (counted.get(table) ?? 0) + 1);
    }
    for (const { plots } of page.sections)
      columns += plots.reduce((sum, plot) => sum + plot.columns.length, 0);
    for (const link of linksOf(markup)) {
      if (!seen.has(link)) waiting.push(link);
      seen.add(link);
    }
  }
  return { pages, counted, columns, faults };
}
