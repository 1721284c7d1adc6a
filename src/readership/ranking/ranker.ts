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

const ARTICLES_AT_ONCE = 1_000;
/** Articles that nobody has read for a month stay on the board until there are so many of them, beside as many again. */
const IDLE_ARTICLES = 10_000;

type Standing = {
  readonly board: RankingBoard;
  readonly clock: ViewClock;
  readonly change: number;
  /** How many articles the board held when it was new. */
  readonly size: number;
};

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

async function followTo(
  source: RankingSource,
  from: Standing | undefined,
  clock: ViewClock,
): Promise<Standing> {
  // Who asked later may have been faster.
  if (from?.clock.epoch === clock.epoch && from.clock.minute >= clock.minute) {
    return noteChanges(from, await source.listRankable(from.change));
  }
  if (!from || !canStep(from.clock, clock) || isMostlyIdle(from)) return start(source, clock);
  const changed = await source.listRankable(from.change);
  const moves = await readMoves(source, from.clock.minute, clock.minute);
  const { board, change, size } = noteChanges(from, changed);
  const fits = moves.map((move) => board.move(move));
  if (fits.includes(false)) return start(source, clock);
  await noteNew(source, board);
  return { board, clock, change, size };
}

/** Whatever changes while the board is built has a higher number than the one that is read first. */
async function start(source: RankingSource, clock: ViewClock): Promise<Standing> {
  const change = await source.readChangeNumber();
  const board = await buildBoard(source, clock.minute);
  await noteNew(source, board);
  return noteChanges({ board, clock, change, size: board.size() }, await source.listRankable(change));
}

/** Of a million articles a few thousand are read in a month: the store is asked for those, some at a time. */
async function noteNew(source: RankingSource, board: RankingBoard): Promise<void> {
  const ids = board.takeNew();
  const articles: RankableArticle[] = [];
  for (let at = 0; at < ids.length; at += ARTICLES_AT_ONCE) {
    articles.push(...(await source.findRankable(ids.slice(at, at + ARTICLES_AT_ONCE))));
  }
  board.noteArticles(articles);
}

const isMostlyIdle = ({ board, size }: Standing): boolean => board.size() > 2 * size + IDLE_ARTICLES;

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
