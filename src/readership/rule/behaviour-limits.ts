// Behaviour limits: who reads what, where and when → why a view is more than one person reads, in bounded memory.

import type { ArticleId } from "../../terms/ids.ts";
import { dayNumberOf } from "../day-of.ts";
import { minuteOf } from "../ranking-windows.ts";
import type { LeftOut } from "./beacon-verdict.ts";
import type { CountingLimits } from "./counting-rule.ts";
import { createWatch } from "./watch.ts";

/** Numbers that are the same for all views of a day by one reader, and from one address. */
export type ViewMarks = { readonly reader: number; readonly address: number };

export type BehaviourLimits = {
  /** `now`: milliseconds since the epoch. */
  findExcess(
    marks: ViewMarks,
    article: ArticleId,
    now: number,
  ): Extract<LeftOut, `too-many-${string}`> | undefined;
  /** How many are watched now; for tests and figures. */
  watched(): { readonly readers: number; readonly addresses: number };
};

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
  const readers = createWatch(readersWatched, readersWatched * THINGS_EACH);
  const addresses = createWatch(readersWatched, readersWatched * THINGS_EACH);
  return {
    findExcess(marks, article, now) {
      const minute = minuteOf(now);
      const day = dayNumberOf(now);
      const address = addresses.meet(marks.address, day);
      if (!address.things.includes(marks.reader)) {
        if (address.things.length >= browsersPerAddress) return "too-many-browsers";
        addresses.remember(address, marks.reader);
      }
      const reader = readers.meet(marks.reader, day);
      reader.views = reader.minute === minute ? reader.views + 1 : 1;
      reader.minute = minute;
      if (reader.views > viewsPerMinute) return "too-many-a-minute";
      if (!reader.things.includes(article)) {
        if (reader.things.length >= articlesPerDay) return "too-many-a-day";
        readers.remember(reader, article);
      }
      return undefined;
    },
    watched: () => ({ readers: readers.size(), addresses: addresses.size() }),
  };
}
