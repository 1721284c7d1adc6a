// Ranker: follows the store from minute to minute, and has every ranking ready as of the last complete one.

import type { MinuteRange } from "../../terms/bucket.ts";
import type { RankableArticle, RankedArticle, RankingWindow } from "../../terms/ranking.ts";
import { RANKING_WINDOWS } from "../../terms/ranking.ts";
import type { ViewClock } from "../../terms/view.ts";
import { WINDOW_SHAPES, instantOfMinute, windowAt } from "../ranking-windows.ts";
import { buildBoard } from "./build-board.ts";
import type { Move, RankingBoard, RankingQuery, Side } from "./ranking-board.ts";
import { SIDES, createRankingBoard } from "./ranking-board.ts";
import type { RankingSource } from "./ranking-source.ts";
import { sumRanges } from "./ranking-source.ts";

export type Ranker = {
  /** Brings the rankings to the last minute complete at `now` (milliseconds), and to the articles as they are. */
  follow(now: number): Promise<void>;
  /** Only to the articles as they are: what was withdrawn is out at once. Writes nothing. */
  followArticles(): Promise<void>;
  /** Published articles with readers, most readers first; ties go to the newer publication, then to the higher id. */
  list(query: RankingQuery): readonly RankedArticle[];
  count(query: RankingQuery): number;
  /** The end of the last complete minute counted, as an ISO 8601 UTC instant; undefined until `follow` has ended once. */
  asOf(): string | undefined;
};

/** Behind by more than this, a ranker starts anew: what it would have to take away may be forgotten already. */
const FURTHEST_STEP_MINUTES = 60;

type Standing = { readonly board: RankingBoard; readonly clock: ViewClock; readonly change: number };

/** Questions are answered one after another, so that each starts from where the one before has ended. */
export function createRanker(source: RankingSource): Ranker {
  let standing: Standing | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<Standing | undefined>): Promise<void> => {
    const before = turn;
    const done = (async () => {
      await before;
      standing = await work();
    })();
    turn = done.catch(() => {});
    return done;
  };
  const empty = createRankingBoard();
  return {
    async follow(now) {
      // Closing may have to wait for a writer: nobody who only wants the articles waits with it.
      const clock = await source.closeMinute(now);
      await inTurn(() => followTo(source, standing, clock));
    },
    followArticles: () =>
      inTurn(async () => standing && noteChanges(standing, await source.listRankable(standing.change))),
    list: (query) => (standing?.board ?? empty).list(query),
    count: (query) => (standing?.board ?? empty).count(query),
    asOf: () => standing && instantOfMinute(standing.clock.minute),
  };
}

/** Articles are read after the minute is closed: every article that has readers in it is known then. */
async function followTo(
  source: RankingSource,
  from: Standing | undefined,
  clock: ViewClock,
): Promise<Standing> {
  // Who asked later may have been faster.
  if (from?.clock.epoch === clock.epoch && from.clock.minute >= clock.minute) {
    return noteChanges(from, await source.listRankable(from.change));
  }
  if (!from || !canStep(from.clock, clock)) return start(source, clock);
  const changed = await source.listRankable(from.change);
  const moves = await readMoves(source, from.clock.minute, clock.minute);
  const { board, change } = noteChanges(from, changed);
  const fits = moves.map((move) => board.move(move));
  return fits.includes(false) ? start(source, clock) : { board, clock, change };
}

async function start(source: RankingSource, clock: ViewClock): Promise<Standing> {
  const articles = await source.listRankable(-1);
  const board = await buildBoard(source, clock.minute);
  return noteChanges({ board, clock, change: -1 }, articles);
}

function canStep(from: ViewClock, to: ViewClock): boolean {
  const minutes = to.minute - from.minute;
  return to.epoch === from.epoch && minutes <= FURTHEST_STEP_MINUTES;
}

function noteChanges(standing: Standing, changed: readonly RankableArticle[]): Standing {
  if (changed.length > 0) standing.board.noteArticles(changed);
  return { ...standing, change: changed.at(-1)?.change ?? standing.change };
}

/** What comes into each window and goes out of it between two minutes. */
async function readMoves(source: RankingSource, from: number, to: number): Promise<readonly Move[]> {
  const moves: Move[] = [];
  for (const window of RANKING_WINDOWS) {
    for (const side of SIDES) {
      const { width } = WINDOW_SHAPES[window];
      const before = rangeOf(window, side, from, source.offsetMinutes);
      const after = rangeOf(window, side, to, source.offsetMinutes);
      if (before.until === after.until) continue;
      const entering = await sumRanges(source, [{ width, from: before.until, until: after.until }]);
      const leaving = await sumRanges(source, [{ width, from: before.from, until: after.from }]);
      moves.push({ window, side, entering, leaving });
    }
  }
  return moves;
}

function rangeOf(window: RankingWindow, side: Side, minute: number, offsetMinutes: number): MinuteRange {
  const { comparedMinutes } = WINDOW_SHAPES[window];
  return windowAt(window, side === "now" ? minute : minute - comparedMinutes, offsetMinutes);
}
