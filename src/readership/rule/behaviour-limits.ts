// Behaviour limits: who reads what and when → why a view is more than one person reads, in bounded memory.

import type { ArticleId } from "../../terms/ids.ts";
import { JAPAN_OFFSET_MINUTES } from "../day-of.ts";
import type { CountingLimits } from "./counting-rule.ts";
import type { LeftOut } from "./beacon-verdict.ts";

export type BehaviourLimits = {
  /** `reader`: any mark that is the same for one reader's views of a day. `now`: milliseconds since the epoch. */
  findExcess(
    reader: string,
    article: ArticleId,
    now: number,
  ): Extract<LeftOut, `too-many-${string}`> | undefined;
  /** Readers watched now; for tests and figures. */
  watched(): number;
};

type Watched = {
  minute: number;
  views: number;
  day: number;
  readonly articles: Set<ArticleId>;
};

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;
/** Articles remembered for one reader on average: most read few, and those who read hundreds must not fill the memory. */
const ARTICLES_PER_READER = 8;

type Limits = Pick<CountingLimits, "viewsPerMinute" | "articlesPerDay" | "readersWatched">;

type Watch = {
  meet(reader: string, day: number): Watched;
  remember(articles: Set<ArticleId>, article: ArticleId): void;
  readers(): number;
};

/** The readers heard of last, the longest unheard first; neither they nor their articles grow beyond what is stated. */
function createWatch(readersWatched: number): Watch {
  const readers = new Map<string, Watched>();
  const mostArticles = readersWatched * ARTICLES_PER_READER;
  let articlesHeld = 0;
  const forget = (reader: string, { articles }: Watched): void => {
    readers.delete(reader);
    articlesHeld -= articles.size;
  };
  const makeRoom = (): void => {
    for (const [reader, watched] of readers) {
      if (readers.size <= readersWatched && articlesHeld <= mostArticles) return;
      forget(reader, watched);
    }
  };
  return {
    meet(reader, day) {
      const known = readers.get(reader);
      if (known) {
        readers.delete(reader);
        articlesHeld -= known.day === day ? 0 : known.articles.size;
      }
      const watched =
        known?.day === day ? known : { minute: 0, views: 0, day, articles: new Set<ArticleId>() };
      readers.set(reader, watched);
      makeRoom();
      return watched;
    },
    remember(articles, article) {
      articlesHeld += articles.has(article) ? 0 : 1;
      articles.add(article);
    },
    readers: () => readers.size,
  };
}

export function createBehaviourLimits({
  viewsPerMinute,
  articlesPerDay,
  readersWatched,
}: Limits): BehaviourLimits {
  const watch = createWatch(readersWatched);
  return {
    findExcess(reader, article, now) {
      const minute = Math.floor(now / MINUTE_MS);
      const watched = watch.meet(reader, Math.floor((minute + JAPAN_OFFSET_MINUTES) / DAY_MINUTES));
      if (watched.minute !== minute) {
        watched.minute = minute;
        watched.views = 0;
      }
      watched.views += 1;
      if (watched.views > viewsPerMinute) return "too-many-a-minute";
      if (!watched.articles.has(article) && watched.articles.size >= articlesPerDay) return "too-many-a-day";
      watch.remember(watched.articles, article);
      return undefined;
    },
    watched: () => watch.readers(),
  };
}
