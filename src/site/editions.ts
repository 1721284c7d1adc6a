// Editions: the store, the rankings and the clock → one object that stays the same while nothing has changed that a page may show.

import { minuteOf } from "../readership/ranking-windows.ts";
import { countPolled } from "./delivery/polled.ts";
import { sharePerTurn } from "./delivery/share-per-turn.ts";
import { type RankingsView, createRankingsReader } from "./ranking/rankings-view.ts";
import { type Publications, followPublications, nothingKnownAt } from "./publications.ts";
import type { SiteOptions } from "./site-config.ts";

export type Edition = {
  /** The store's change number, read after the request had come: no page is older than what was acknowledged before. */
  readonly change: number;
  /** The same, and changes of the ledger that readers may see. */
  readonly ledger: number;
  /** What is known of the changes before it. */
  readonly publications: Publications;
  readonly rankings: RankingsView;
  readonly minute: number;
};

export type Editions = {
  /** All who ask in one round of one turn of the event loop have the same. */
  load(): Promise<Edition>;
  /**
   * What was loaded in this turn, if its reading began in it, too; or the one of before, where a look at the store
   * tells at once that it still holds. No promise is needed then.
   */
  ofThisTurn(): Edition | undefined;
};

export function createEditions({
  archive,
  ranker,
  now,
}: Pick<SiteOptions, "archive" | "ranker" | "now">): Editions {
  const reader = createRankingsReader(archive, ranker, now);
  let last: Edition | undefined;
  let turn = 0;
  let ofThisTurn: Edition | undefined;
  let polled = 0;

  const endWithTurn = (): void => {
    setImmediate(() => {
      turn += 1;
      ofThisTurn = undefined;
    });
  };
  const readPublications = async (change: number): Promise<Publications> => {
    if (!last || change < last.change) return nothingKnownAt(change);
    if (change === last.change) return last.publications;
    return followPublications(archive, { ...last.publications, until: last.change }, change);
  };
  const read = async (): Promise<Edition> => {
    const began = turn;
    const polledThen = countPolled();
    endWithTurn();
    const { change, ledger } = await archive.readChanges();
    const rankings = await reader.load(change);
    const minute = minuteOf(now());
    const isSame = last?.change === change && last.ledger === ledger;
    if (!isSame || last?.rankings !== rankings || last.minute !== minute) {
      last = { change, ledger, rankings, minute, publications: await readPublications(change) };
    }
    // A store far away answers in a later turn: by then others have come, whose requests began after the reading.
    if (turn === began) ofThisTurn = last;
    polled = polledThen;
    return last;
  };
  const isStillSo = ({ change, ledger, rankings, minute }: Edition): boolean => {
    if (minute !== minuteOf(now()) || rankings.asOf !== (ranker.asOf() ?? "")) return false;
    const seen = archive.peekChanges();
    return seen?.change === change && seen.ledger === ledger;
  };
  return {
    load: sharePerTurn(read),
    ofThisTurn: () => {
      if (polled !== countPolled()) ofThisTurn = undefined;
      if (ofThisTurn || !last) return ofThisTurn;
      polled = countPolled();
      if (!isStillSo(last)) return undefined;
      endWithTurn();
      ofThisTurn = last;
      return last;
    },
  };
}
