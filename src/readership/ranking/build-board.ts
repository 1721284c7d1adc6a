// Build board: the store's roll-ups as of a minute → every ranking, as a process needs it that has just started.

import type { ReaderSums } from "../../terms/ranking.ts";
import { coverMinutes } from "../buckets.ts";
import { WINDOW_SHAPES, windowAt } from "../ranking-windows.ts";
import type { RankingBoard } from "./ranking-board.ts";
import { createRankingBoard } from "./ranking-board.ts";
import type { RankingSource } from "./ranking-source.ts";
import { sumRanges } from "./ranking-source.ts";

type Read = (from: number, until: number) => Promise<readonly ReaderSums[]>;

/** Also what weeks and months are compared over. */
const DAY = WINDOW_SHAPES.week.comparedMinutes;

/**
 * From the fewest buckets: days inside, hours and minutes at the edges. A month is read as a week and what lies before
 * it, 24 hours as the last full ones and the minutes since, and what a ranking is compared with is the ranking itself,
 * moved back. Articles are still to be noted.
 */
export async function buildBoard(source: RankingSource, minute: number): Promise<RankingBoard> {
  const { offsetMinutes } = source;
  const board = createRankingBoard();
  const read: Read = (from, until) => sumRanges(source, coverMinutes({ from, until }, offsetMinutes));
  const day = windowAt("day", minute, offsetMinutes);
  const week = windowAt("week", minute, offsetMinutes);
  const month = windowAt("month", minute, offsetMinutes);

  const hour = week.until;
  const lastHours = await read(hour - DAY, hour);
  const sinceHour = await read(hour, day.until);
  const beforeDay = await read(hour - DAY, day.from);
  const ofDay = [...lastHours, ...sinceHour];
  board.move({ window: "day", side: "now", entering: ofDay, leaving: beforeDay });
  const back = WINDOW_SHAPES.day.comparedMinutes;
  const entering = [...ofDay, ...(await read(day.from - back, day.from))];
  const leaving = [...beforeDay, ...(await read(day.until - back, day.until))];
  board.move({ window: "day", side: "before", entering, leaving });

  // Week and month end at the same hour, and both are compared with those of a day before.
  const ofWeek = await read(week.from, week.until);
  const ofMonth = [...(await read(month.from, week.from)), ...ofWeek];
  for (const [window, { from }, entering] of [
    ["week", week, ofWeek],
    ["month", month, ofMonth],
  ] as const) {
    board.move({ window, side: "now", entering, leaving: [] });
    const before = await read(from - DAY, from);
    board.move({ window, side: "before", entering: [...entering, ...before], leaving: lastHours });
  }
  return board;
}
