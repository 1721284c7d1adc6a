// Ranked page: one page of a whole ranking, read from the ranker, with the cards of its articles.

import type { Ranker } from "../../readership/ranking/ranker.ts";
import type { RankedList } from "../routes/addresses.ts";
import type { RankedCard } from "./rankings-view.ts";
import type { SiteArchive } from "../site-config.ts";

export const RANKED_PER_PAGE = 50;

export type RankedPage = {
  readonly list: RankedList;
  readonly ranked: readonly RankedCard[];
  /** Articles in the whole ranking. */
  readonly all: number;
};

/** `missing` behind the last page; the first is there even where nothing was read. */
export async function readRankedPage(
  archive: SiteArchive,
  ranker: Ranker,
  list: RankedList,
): Promise<RankedPage | "missing"> {
  const { window, section, page } = list;
  const query = { window, ...(section !== undefined && { section }) };
  const rows = ranker.list({ ...query, after: (page - 1) * RANKED_PER_PAGE, limit: RANKED_PER_PAGE });
  if (rows.length === 0 && page > 1) return "missing";
  const all = ranker.count(query);
  const cards = rows.length === 0 ? [] : await archive.listCardsById(rows.map(({ articleId }) => articleId));
  const byId = new Map(cards.map((card) => [card.id, card]));
  const ranked = rows.flatMap(({ articleId, ...place }) => {
    const card = byId.get(articleId);
    return card ? [{ card, ...place }] : [];
  });
  return { list, ranked, all };
}
