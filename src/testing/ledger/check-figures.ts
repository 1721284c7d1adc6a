// Check of figures: whoever asks a site in, every number of every page of its ledger counted again from its files out.

import { countAgain, figuresOf, type FileRow, numberOf, readCsv, unmarkedCounts } from "./count-figures.ts";

/** Gives the text of an answer, or undefined where it is none with status 200. */
type Ask = (target: string) => Promise<string | undefined>;

export type CheckedFigures = {
  readonly pages: readonly string[];
  /** Numbers that were counted again, by the name of the table. */
  readonly counted: ReadonlyMap<string, number>;
  /** One sentence for each that is another, or that nobody can count. */
  readonly faults: readonly string[];
};

const NO_PAGE = /\/feed\.|\/data\/|\/oembed|\/card$/;

/** Pages of the ledger that the page leads to. */
function linksOf(page: string): readonly string[] {
  return [...page.matchAll(/href="((?:\/en)?\/ledger[^"#]*)"/g)].flatMap(([, link = ""]) => {
    const target = link.replaceAll("&amp;", "&");
    return NO_PAGE.test(target) ? [] : [target];
  });
}

export async function checkFigures(ask: Ask, from: readonly string[]): Promise<CheckedFigures> {
  const files = new Map<string, readonly FileRow[]>();
  const rowsOf = async (table: string): Promise<readonly FileRow[]> => {
    const known = files.get(table) ?? readCsv((await ask(`/ledger/data/${table}.csv`)) ?? "");
    files.set(table, known);
    return known;
  };
  const waiting = [...from];
  const seen = new Set(waiting);
  const pages: string[] = [];
  const counted = new Map<string, number>();
  const faults: string[] = [];
  for (let target = waiting.shift(); target !== undefined; target = waiting.shift()) {
    const page = await ask(target);
    if (page === undefined) continue;
    pages.push(target);
    for (const { query, text } of figuresOf(page)) {
      const [, table = "", rest = ""] = /^([a-z-]+)(.*)$/s.exec(query) ?? [];
      const again = countAgain(await rowsOf(table), rest);
      counted.set(table, (counted.get(table) ?? 0) + 1);
      if (again !== numberOf(text)) faults.push(`${target}: "${text}", but ${query} gives ${again}`);
    }
    faults.push(...unmarkedCounts(page).map((text) => `${target}: nothing stands behind "${text}"`));
    for (const link of linksOf(page)) {
      if (seen.has(link)) continue;
      seen.add(link);
      waiting.push(link);
    }
  }
  return { pages, counted, faults };
}
