// Behaviour limits: who reads what, where and when → why a view is more than one person reads, in bounded memory.

import type { ArticleId } from "../../terms/ids.ts";
import { JAPAN_OFFSET_MINUTES } from "../day-of.ts";
import type { CountingLimits } from "./counting-rule.ts";
import type { LeftOut } from "./beacon-verdict.ts";
import { createWatch } from "./watch.ts";

/** Marks that are the same for all views of a day by one reader, and from one address. */
export type ViewMarks = { readonly reader: string; readonly address: string };

export type BehaviourLimits = {
  /** `now`: milliseconds since the epoch. */
  findExcess(
    marks: ViewMarks,
    article: ArticleId,
    now: number,
  ): Extract<LeftOut, `too-many-${string}`> | undefined;
  /** Readers watched now; for tests and figures. */
  watched(): number;
};

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;
/** Remembered for one reader or address on average: most read few articles, and few browsers stand behind most addresses. */
const THINGS_EACH = 8;

type Limits = Pick<
  CountingLimits,
  "viewsPerMinute" | "articlesPerDay" | "browsersPerAddress" | "readersWatched"
>;

export function createBehaviourLimits({
  viewsPerMinute,
  articlesPerDay,
  browsersPerAddress,
  readersWatched,
}: Limits): BehaviourLimits {
  const readers = createWatch<ArticleId>(readersWatched, readersWatched * THINGS_EACH);
  const addresses = createWatch<string>(readersWatched, readersWatched * THINGS_EACH);
  return {
    findExcess(marks, article, now) {
      const minute = Math.floor(now / MINUTE_MS);
      const day = Math.floor((minute + JAPAN_OFFSET_MINUTES) / DAY_MINUTES);
      const browsers = addresses.meet(marks.address, day);
      if (!browsers.things.has(marks.reader) && browsers.things.size >= browsersPerAddress) {
        return "too-many-browsers";
      }
      addresses.remember(marks.address, marks.reader);
      const reader = readers.meet(marks.reader, day);
      if (reader.countViews(minute) > viewsPerMinute) return "too-many-a-minute";
      if (!reader.things.has(article) && reader.things.size >= articlesPerDay) return "too-many-a-day";
      readers.remember(marks.reader, article);
      return undefined;
    },
    watched: () => readers.size(),
  };
}
