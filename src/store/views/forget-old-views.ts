// Forget old views: rows that no ranking and no day's count needs any more, removed a few at a time.

import { sql } from "kysely";
import { bucketsOf } from "../../readership/buckets.ts";
import { dayOf } from "../../readership/day-of.ts";
import type { ArchiveWriter } from "../engines/engine.ts";

const DAY_MS = 86_400_000;

/** Late views of the day before are still told apart; minutes serve the ranking of 24 hours, twice over. */
const READER_DAYS_KEPT = 1;
const MINUTES_KEPT_DAYS = 2;
const MINUTE_WIDTH = 1;

/** More than a batch usually adds, so what has to go is soon gone, and no batch waits long for it. */
const ROWS_AT_ONCE = 2_000;

/** As of `at`, the time of the newest view. Hours and days are kept for good. */
export async function forgetOldViews(
  writer: ArchiveWriter,
  at: number,
  offsetMinutes: number,
): Promise<void> {
  const oldestDay = dayOf(at - READER_DAYS_KEPT * DAY_MS, offsetMinutes);
  await sql`
    delete from reader_days where (day, article_id, reader) in (
      select day, article_id, reader from reader_days where day < ${oldestDay} limit ${ROWS_AT_ONCE}
    )
  `.execute(writer);
  const [oldestMinute] = bucketsOf(at - MINUTES_KEPT_DAYS * DAY_MS);
  if (!oldestMinute) return;
  await sql`
    delete from view_counts where (width, start, article_id) in (
      select width, start, article_id from view_counts
      where width = ${MINUTE_WIDTH} and start < ${oldestMinute.start} limit ${ROWS_AT_ONCE}
    )
  `.execute(writer);
}
