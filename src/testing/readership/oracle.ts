// Oracle: every view, minute by minute → the rankings by counting all of them again; knows nothing of how the program ranks.

import type { ArticleId } from "../../terms/ids.ts";
import { articleId } from "../../terms/ids.ts";
import type { RankedArticle, RankingWindow } from "../../terms/ranking.ts";

type OracleArticle = {
  readonly section: string;
  readonly publishedAt: number;
  /** Neither withdrawn nor kept out. */
  readonly listed: boolean;
};

export type Oracle = {
  readonly put: (id: ArticleId, article: OracleArticle) => void;
  readonly hide: (id: ArticleId) => void;
  /** Counts a reader once per article and day in Japan; true where it was the first view. */
  readonly view: (minute: number, id: ArticleId, reader: number) => boolean;
  /** As of the start of `minute`. With `compared`, each place's place before. */
  readonly rank: (
    window: RankingWindow,
    minute: number,
    compared?: "compared",
  ) => readonly (RankedArticle & { readonly section: string })[];
};

const HOUR = 60;
const DAY = 24 * HOUR;
const JAPAN = 9 * HOUR;
/** Readers are numbers below 2^31, articles below 2^22: together they are exact in a float. */
const MOST_ARTICLES = 2 ** 22;

export function createOracle(): Oracle {
  const articles = new Map<number, OracleArticle>();
  const minutes = new Map<number, number[]>();
  const days = new Map<number, Set<number>>();
  let highest = 0;

  const count = (from: number, until: number): Int32Array => {
    const counts = new Int32Array(highest + 1);
    for (let minute = from; minute < until; minute += 1) {
      for (const id of minutes.get(minute) ?? []) counts[id] = (counts[id] ?? 0) + 1;
    }
    return counts;
  };
  const sorted = (counts: Int32Array): readonly number[] => {
    const ids = [...articles.keys()].filter((id) => articles.get(id)?.listed && (counts[id] ?? 0) > 0);
    const age = (id: number) => articles.get(id)?.publishedAt ?? 0;
    return ids.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || age(b) - age(a) || b - a);
  };
  const countWindow = (window: RankingWindow, minute: number): Int32Array => {
    if (window === "day") return count(minute - DAY, minute);
    const hour = minute - (minute % HOUR);
    return count(hour - (window === "week" ? 7 : 30) * DAY, hour);
  };

  return {
    put(id, article) {
      articles.set(id, article);
      highest = Math.max(highest, id);
    },
    hide(id) {
      const article = articles.get(id);
      if (article) articles.set(id, { ...article, listed: false });
    },
    view(minute, id, reader) {
      const day = Math.floor((minute + JAPAN) / DAY);
      const seen = days.get(day) ?? new Set();
      days.set(day, seen);
      // Readers of days long past are not asked for again.
      if (days.size > 3) days.delete(Math.min(...days.keys()));
      const key = reader * MOST_ARTICLES + id;
      if (seen.has(key)) return false;
      seen.add(key);
      const list = minutes.get(minute);
      if (list) list.push(id);
      else minutes.set(minute, [id]);
      return true;
    },
    rank(window, minute, compared) {
      const counts = countWindow(window, minute);
      const before = compared ? sorted(countWindow(window, minute - (window === "day" ? HOUR : DAY))) : [];
      const places = new Map(before.map((id, at) => [id, at + 1]));
      return sorted(counts).map((id) => {
        const place = places.get(id);
        return {
          articleId: articleId(id),
          readers: counts[id] ?? 0,
          section: articles.get(id)?.section ?? "",
          ...(place === undefined ? {} : { before: place }),
        };
      });
    },
  };
}
