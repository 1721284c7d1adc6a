// Figure source: what figures are made from, and the moment they are made for.

import type { PublishedArticles } from "../../newsroom/ports/archive.ts";
import type { ReadersStore } from "../../newsroom/ports/readers-store.ts";
import type { ReadershipStore } from "../../newsroom/ports/readership-store.ts";
import type { BeaconVerdict } from "../../readership/rule/beacon-verdict.ts";
import { advanceClock } from "../../readership/view-clock.ts";
import { minuteOf } from "../../readership/ranking-windows.ts";
import type { SiteSection } from "../../site/site-config.ts";

export type FigureSource = ReadersStore &
  Pick<PublishedArticles, "findArticle" | "listCardsById"> &
  Pick<ReadershipStore, "sumReaders" | "offsetMinutes">;

export type FigureContext = {
  readonly source: FigureSource;
  /** All minutes before this one are over: the same minute that rankings are of. */
  readonly minute: number;
  readonly offsetMinutes: number;
  /** In the order of the navigation. */
  readonly sections: readonly SiteSection[];
  /** How often each came about in this server; none where none was asked. */
  readonly beacons: readonly BeaconCount[];
};

export type BeaconCount = readonly [verdict: BeaconVerdict, times: number];

/** `now`: milliseconds since the epoch. A store whose clock had jumped far ahead is looked at by the machine's clock. */
export async function openFigures(
  source: FigureSource,
  sections: readonly SiteSection[],
  now: number,
  beacons: readonly BeaconCount[] = [],
): Promise<FigureContext> {
  const { minute } = advanceClock(await source.readViewClock(), minuteOf(now));
  return { source: askOnce(source), minute, offsetMinutes: source.offsetMinutes, sections, beacons };
}

/** Sections and kinds are made from the same sums, which are the dearest of all: within one page they are read once. */
function askOnce(source: FigureSource): FigureSource {
  const sums = new Map<string, ReturnType<FigureSource["sumSections"]>>();
  return {
    ...source,
    sumSections({ width, from, until }) {
      const name = `${width} ${from} ${until}`;
      const known = sums.get(name) ?? source.sumSections({ width, from, until });
      sums.set(name, known);
      return known;
    },
  };
}
