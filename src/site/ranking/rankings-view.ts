// Rankings view: the ranker's rankings in, the cards that each page shows beside its text out; renewed once a minute.

import type { Ranker } from "../../readership/ranking/ranker.ts";
import { minuteOf } from "../../readership/ranking-windows.ts";
import type { ArticleCard } from "../../terms/article.ts";
import type { RankedArticle } from "../../terms/ranking.ts";
import { RANKING_WINDOWS, type RankingWindow } from "../../terms/ranking.ts";
import type { SiteArchive } from "../site-config.ts";

export type RankedCard = {
  readonly card: ArticleCard;
  readonly readers: number;
  /** Its place an hour before (a day before, for a week or a month); absent where it had none. */
  readonly before?: number;
};

export type RankingsView = {
  readonly asOf: string;
  readonly windows: Readonly<Record<RankingWindow, readonly RankedCard[]>>;
  /** Changes only when an order, a count or a card's words change: a page without news stays as rendered. */
  readonly version: string;
};

export type RankingsReader = { load(changeNumber: number): Promise<RankingsView> };

const RANKED_PER_WINDOW = 10;

/** A page waits no longer than this for the minute's rankings: where the store is busy, it shows those of before. */
const PATIENCE_MS = 100;

async function readView(archive: SiteArchive, ranker: Ranker): Promise<Omit<RankingsView, "version">> {
  const asOf = ranker.asOf() ?? "";
  const ranked = (window: RankingWindow) => ranker.list({ window, limit: RANKED_PER_WINDOW });
  const listed = { day: ranked("day"), week: ranked("week"), month: ranked("month") };
  const ids = new Set(RANKING_WINDOWS.flatMap((name) => listed[name].map((row) => row.articleId)));
  const cards = ids.size === 0 ? [] : await archive.listCardsById([...ids]);
  const byId = new Map(cards.map((card) => [card.id, card]));
  const show = ({ articleId, ...place }: RankedArticle): readonly RankedCard[] => {
    const card = byId.get(articleId);
    return card ? [{ card, ...place }] : [];
  };
  const { day, week, month } = listed;
  return {
    asOf,
    windows: { day: day.flatMap(show), week: week.flatMap(show), month: month.flatMap(show) },
  };
}

/** Does a thing once for each key; all who ask meanwhile wait for the same; what failed is done again. */
function oncePerKey<Key, Value>(work: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  let current: { readonly key: Key; readonly value: Promise<Value> } | undefined;
  return (key) => {
    if (current && current.key === key) return current.value;
    const asked = { key, value: work(key) };
    current = asked;
    asked.value.catch(() => {
      if (current === asked) current = undefined;
    });
    return asked.value;
  };
}

function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
}

/** `now`: milliseconds. One reading serves everybody who asks within the same minute and state of the store. */
export function createRankingsReader(
  archive: SiteArchive,
  ranker: Ranker,
  now: () => number,
): RankingsReader {
  let version = 0;
  let fingerprint = "";
  const followMinute = oncePerKey((_minute: number) => {
    const following = ranker.follow(now());
    return ranker.asOf() === undefined ? following : Promise.race([following, patience()]);
  });
  const followChange = oncePerKey((_change: number) => ranker.followArticles());
  const read = oncePerKey(async (_key: string): Promise<RankingsView> => {
    const view = await readView(archive, ranker);
    const next = JSON.stringify(view.windows);
    if (next !== fingerprint) version += 1;
    fingerprint = next;
    return { ...view, version: String(version) };
  });
  return {
    async load(changeNumber) {
      await followMinute(minuteOf(now()));
      await followChange(changeNumber);
      return read(`${changeNumber} ${ranker.asOf()}`);
    },
  };
}
