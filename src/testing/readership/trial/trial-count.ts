// Trial count: views → recorded in an archive and told to the oracle, by the minute that the store counts in.

import type { Archive } from "../../../newsroom/ports/archive.ts";
import { articleId } from "../../../terms/ids.ts";
import type { TrafficView } from "../traffic/traffic.ts";
import type { Oracle } from "./oracle.ts";
import { isCounted, toView } from "./simulated-view.ts";
import type { TrialNewsroom } from "./trial-newsroom.ts";

const MINUTE_MS = 60_000;
export const MOST_BEHIND_MINUTES = 5;

export type TrialCount = {
  readonly counts: { readonly views: number; readonly counted: number };
  readonly storeMinute: () => number;
  /** A process whose clock says `minute` has asked the store. */
  readonly advance: (minute: number) => void;
  /** In one batch, by a process whose clock says `minute`; where the store counts others than the oracle, a sentence. */
  readonly record: (
    archive: Archive,
    views: readonly TrafficView[],
    minute: number,
  ) => Promise<string | undefined>;
};

export function createTrialCount(
  oracle: Oracle,
  { isPublished }: TrialNewsroom,
  fraction: () => number,
): TrialCount {
  const counts = { views: 0, counted: 0 };
  /** The rule of the store's clock, told once more. */
  let storeMinute = 0;
  const advance = (minute: number): void => {
    storeMinute = storeMinute - minute > MOST_BEHIND_MINUTES ? minute : Math.max(storeMinute, minute);
  };
  const isNew = ({ article, reader }: TrafficView): boolean =>
    isPublished(article) && oracle.view(storeMinute, articleId(article), reader);
  return {
    counts,
    storeMinute: () => storeMinute,
    advance,
    async record(archive, views, minute) {
      const people = views.filter((view) => isCounted(view));
      if (people.length === 0) return undefined;
      advance(minute);
      const now = minute * MINUTE_MS + fraction() * MINUTE_MS;
      const counted = await archive.recordViews(people.map(toView), now);
      const expected = people.filter(isNew).length;
      counts.views += views.length;
      counts.counted += counted;
      return counted === expected
        ? undefined
        : `minute ${minute}: ${counted} readers counted in place of ${expected}`;
    },
  };
}
