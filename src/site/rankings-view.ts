// Rankings view: the store's rankings in, the cards that each page shows beside its text out; read once a minute.

import type { ArticleCard } from "../terms/article.ts";
import { RANKING_WINDOWS, type RankingWindow } from "../terms/ranking.ts";
import type { SiteArchive } from "./site-config.ts";

export type RankedCard = { readonly card: ArticleCard; readonly readers: number };

export type RankingsView = {
  readonly asOf: string;
  readonly windows: Readonly<Record<RankingWindow, readonly RankedCard[]>>;
  /** Changes only when an order, a count or a card's words change: a page without news stays as rendered. */
  readonly version: string;
};

export type RankingsReader = { load(changeNumber: number): Promise<RankingsView> };

const RANKED_PER_WINDOW = 10;
const MINUTE_MS = 60_000;

async function readView(archive: SiteArchive, now: number): Promise<Omit<RankingsView, "version">> {
  const rankings = await archive.readRankings(now, RANKED_PER_WINDOW);
  const ids = new Set(RANKING_WINDOWS.flatMap((name) => rankings.windows[name].map((row) => row.articleId)));
  const cards = ids.size === 0 ? [] : await archive.listCardsById([...ids]);
  const byId = new Map(cards.map((card) => [card.id, card]));
  const show = (name: RankingWindow): readonly RankedCard[] =>
    rankings.windows[name].flatMap(({ articleId, readers }) => {
      const card = byId.get(articleId);
      return card ? [{ card, readers }] : [];
    });
  return { asOf: rankings.asOf, windows: { day: show("day"), week: show("week"), month: show("month") } };
}

/** `now`: milliseconds. One read serves everybody who asks within the same minute and state of the store. */
export function createRankingsReader(archive: SiteArchive, now: () => number): RankingsReader {
  let current: { readonly key: string; readonly view: Promise<RankingsView> } | undefined;
  let version = 0;
  let fingerprint = "";
  const load = (changeNumber: number): Promise<RankingsView> => {
    const at = now();
    const key = `${changeNumber} ${Math.floor(at / MINUTE_MS)}`;
    if (current?.key === key) return current.view;
    const view = readView(archive, at).then((read) => {
      const next = JSON.stringify(read.windows);
      if (next !== fingerprint) version += 1;
      fingerprint = next;
      return { ...read, version: String(version) };
    });
    const asked = { key, view };
    current = asked;
    // A failed read must not be remembered for the rest of the minute.
    view.catch(() => {
      if (current === asked) current = undefined;
    });
    return view;
  };
  return { load };
}
