// Editions: the store, the rankings and the clock → one object that stays the same while nothing has changed that a page may show.

import { minuteOf } from "../readership/ranking-windows.ts";
import { sharePerTurn } from "./delivery/share-per-turn.ts";
import { type RankingsView, createRankingsReader } from "./rankings-view.ts";
import type { SiteOptions } from "./site-config.ts";

export type Edition = {
  /** The store's change number, read after the request had come: no page is older than what was acknowledged before. */
  readonly change: number;
  readonly rankings: RankingsView;
  readonly minute: number;
};

/** All who ask in one turn of the event loop have the same. */
export function createEditions({
  archive,
  ranker,
  now,
}: Pick<SiteOptions, "archive" | "ranker" | "now">): () => Promise<Edition> {
  const reader = createRankingsReader(archive, ranker, now);
  let last: Edition | undefined;
  return sharePerTurn(async () => {
    const change = await archive.readChangeNumber();
    const rankings = await reader.load(change);
    const minute = minuteOf(now());
    if (last?.change !== change || last.rankings !== rankings || last.minute !== minute) {
      last = { change, rankings, minute };
    }
    return last;
  });
}
