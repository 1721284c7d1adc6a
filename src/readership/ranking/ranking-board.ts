// Ranking board: articles as they change and readers as they come and go → every ranking, each place at the same cost.

import type { ArticleId } from "../../terms/ids.ts";
import type { RankableArticle, RankedArticle, RankingWindow, ReaderSums } from "../../terms/ranking.ts";
import { RANKING_WINDOWS } from "../../terms/ranking.ts";
import { createArticleRegister } from "./article-register.ts";
import { createReaderChanges } from "./reader-changes.ts";
import type { Tally } from "./tally.ts";
import { createTally } from "./tally.ts";

/** `now`: what is shown. `before`: what its places are compared with. */
export type Side = "now" | "before";

export const SIDES: readonly Side[] = ["now", "before"];

/** Readers that come into a window and those that go out of it. */
export type Move = {
  readonly window: RankingWindow;
  readonly side: Side;
  readonly entering: readonly ReaderSums[];
  readonly leaving: readonly ReaderSums[];
};

export type RankingQuery = {
  readonly window: RankingWindow;
  /** Overall unless given. */
  readonly section?: string;
  /** How many places are passed over. */
  readonly after?: number;
  /** All unless given. */
  readonly limit?: number;
};

export type RankingBoard = {
  /** Of those that had readers in some window: of all others nothing is kept. */
  readonly noteArticles: (changed: readonly RankableArticle[]) => void;
  /** Articles that have had their first readers since the last taking, and are ranked when they are noted. */
  readonly takeNew: () => readonly ArticleId[];
  /** How many articles are held. */
  readonly size: () => number;
  /** False where more readers leave than had entered: the board is wrong and has to be made anew. */
  readonly move: (move: Move) => boolean;
  readonly list: (query: RankingQuery) => readonly RankedArticle[];
  readonly count: (query: RankingQuery) => number;
};

export function createRankingBoard(): RankingBoard {
  const register = createArticleRegister();
  const makeTallies = (): Readonly<Record<Side, Tally>> => ({
    now: createTally(register),
    before: createTally(register),
  });
  const windows = { day: makeTallies(), week: makeTallies(), month: makeTallies() };
  const changes = createReaderChanges(register);
  const tallies = RANKING_WINDOWS.flatMap((window) => SIDES.map((side) => windows[window][side]));

  const findOrder = ({ window, section }: RankingQuery, side: Side) => {
    const number = section === undefined ? undefined : register.findSection(section);
    if (section !== undefined && number === undefined) return undefined;
    return windows[window][side].order(number);
  };

  return {
    noteArticles(all) {
      const changed = all.filter(({ articleId }) => register.isKnown(articleId));
      if (changed.length === 0) return;
      const articles = new Set(changed.map(({ articleId }) => register.indexOf(articleId)));
      const lifted = tallies.map((tally) => tally.lift(articles));
      const verdicts = changed.map((article) => register.note(article));
      if (verdicts.includes("disordered")) {
        register.numberTies();
        for (const tally of tallies) tally.reorder();
      } else {
        for (const [at, tally] of tallies.entries()) {
          const own = lifted[at];
          if (own) tally.settle(own);
        }
      }
    },
    takeNew: register.takeNew,
    size: register.size,
    move({ window, side, entering, leaving }) {
      const tally = windows[window][side];
      changes.add(entering, 1);
      changes.add(leaving, -1);
      const touched = changes.touched();
      const lifted = tally.lift(touched);
      const fits = changes.take((index, readers) => tally.add(index, readers));
      tally.settle(lifted);
      return fits;
    },
    list(query) {
      const order = findOrder(query, "now");
      if (!order) return [];
      const { now, before } = windows[query.window];
      const orderBefore = findOrder(query, "before") ?? order;
      const first = query.after ?? 0;
      const end = Math.min(order.size(), first + (query.limit ?? order.size()));
      const listed: RankedArticle[] = [];
      for (let place = first; place < end; place += 1) {
        const { index, readers } = now.at(order, place);
        const placeBefore = before.placeOf(orderBefore, index);
        const articleId = register.idOf(index);
        listed.push(
          placeBefore === undefined
            ? { articleId, readers }
            : { articleId, readers, before: placeBefore + 1 },
        );
      }
      return listed;
    },
    count: (query) => findOrder(query, "now")?.size() ?? 0,
  };
}
