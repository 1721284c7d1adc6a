// Forget old views: rows that no ranking and no day's count needs any more, removed a few at a time.

import { sql } from "kysely";
import { dayOf } from "../../readership/day-of.ts";
import type { ArchiveWriter, Engine } from "../engines/engine.ts";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Late views of the day before are still told apart; minutes serve the ranking of 24 hours, twice over. */
const READER_DAYS_KEPT = 1;
const MINUTES_KEPT_DAYS = 2;
const MINUTE_WIDTH = 1;

/** More than a batch usually adds, so what has to go is soon gone, and no batch waits long for it. */
const ROWS_AT_ONCE = 1_000;

/** As of `at`, the time of the newest view. Hours and days are kept for good. */
export async function forgetOldViews(
  writer: ArchiveWriter,
  engine: Engine,
  at: number,
  offsetMinutes: number,
): Promise<void> {
  const oldestDay = dayOf(at - READER_DAYS_KEPT * DAY_MS, offsetMinutes);
  await engine.deleteSome(writer, {
    table: "reader_days",
    key: ["day", "article_id", "reader"],
    where: sql`day < ${oldestDay}`,
    limit: ROWS_AT_ONCE,
  });
  const oldestMinute = Math.floor((at - MINUTES_KEPT_DAYS * DAY_MS) / MINUTE_MS);
  await engine.deleteSome(writer, {
    table: "view_counts",
    key: ["width", "start", "article_id"],
    where: sql`width = ${MINUTE_WIDTH} and start < ${oldestMinute}`,
    limit: ROWS_AT_ONCE,
  });
}
