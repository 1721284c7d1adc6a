// Oracle: every view, minute by minute → the rankings by counting all of them again; knows nothing of how the program ranks.

import type { ArticleId } from "../../../terms/ids.ts";
import { articleId } from "../../../terms/ids.ts";
import type { RankedArticle, RankingWindow } from "../../../terms/ranking.ts";

export type OracleArticle = { readonly id: number; readonly section: string; readonly publishedAt: number };

export type OraclePlace = RankedArticle & { readonly section: string };

export type Oracle = {
  readonly publish: (article: OracleArticle) => void;
  /** Withdrawn, or kept out: in no ranking any more. */
  readonly hide: (id: ArticleId) => void;
  /** Counts a reader once per article and day in Japan; true where it was the first view. */
  readonly view: (minute: number, id: ArticleId, reader: number) => boolean;
  /** As of the start of `minute`. With `compared`, each place's place before. */
  readonly rank: (window: RankingWindow, minute: number, compared?: "compared") => readonly OraclePlace[];
};

const HOUR = 60;
const DAY = 24 * HOUR;
const JAPAN = 9 * HOUR;
/** Readers are numbers below 2^31, articles below 2^22: together they are exact in a float. */
const MOST_ARTICLES = 2 ** 22;
/** Readers of days long past are not asked for again. */
const DAYS_REMEMBERED = 3;

/** Which minutes a window counts as of `minute`. */
function minutesOf(window: RankingWindow, minute: number): readonly [from: number, until: number] {
  if (window === "day") return [minute - DAY, minute];
  const hour = minute - (minute % HOUR);
  return [hour - (window === "week" ? 7 : 30) * DAY, hour];
}

export function createOracle(): Oracle {
  const articles: (OracleArticle | undefined)[] = [];
  const listed = new Set<number>();
  const minutes = new Map<number, number[]>();
  const days = new Map<number, Set<number>>();

  const count = (window: RankingWindow, at: number): Int32Array => {
    const counts = new Int32Array(articles.length);
    const [from, until] = minutesOf(window, at);
    for (let minute = from; minute < until; minute += 1) {
      for (const id of minutes.get(minute) ?? []) counts[id] = (counts[id] ?? 0) + 1;
    }
    return counts;
  };
  const sort = (counts: Int32Array): readonly OracleArticle[] => {
    const read = [...counts.keys()].flatMap((id) => {
      const article = articles[id];
      return article && counts[id] && listed.has(id) ? [article] : [];
    });
    const readers = ({ id }: OracleArticle): number => counts[id] ?? 0;
    return read.sort((a, b) => readers(b) - readers(a) || b.publishedAt - a.publishedAt || b.id - a.id);
  };

  return {
    publish(article) {
      articles[article.id] = article;
      listed.add(article.id);
    },
    hide: (id) => void listed.delete(id),
    view(minute, id, reader) {
      const day = Math.floor((minute + JAPAN) / DAY);
      const seen = days.get(day) ?? new Set();
      days.set(day, seen);
      if (days.size > DAYS_REMEMBERED) days.delete(Math.min(...days.keys()));
      const key = reader * MOST_ARTICLES + id;
      if (seen.has(key)) return false;
      seen.add(key);
      const list = minutes.get(minute);
      if (list) list.push(id);
      else minutes.set(minute, [id]);
      return true;
    },
    rank(window, minute, compared) {
      const before = compared ? sort(count(window, minute - (window === "day" ? HOUR : DAY))) : [];
      const places = new Map(before.map(({ id }, at) => [id, at + 1]));
      const counts = count(window, minute);
      return sort(counts).map(({ id, section }) => {
        const place = places.get(id);
        const ranked = { articleId: articleId(id), readers: counts[id] ?? 0, section };
        return place === undefined ? ranked : { ...ranked, before: place };
      });
    },
  };
}
