// Forget old views: rows that no ranking and no day's count needs any more, removed a few at a time.

import { bucketsOf } from "../../readership/buckets.ts";
import { dayOf } from "../../readership/day-of.ts";
import type { ArchiveWriter } from "../engines/engine.ts";

const DAY_MS = 86_400_000;

/** Late views of the day before are still told apart; minutes serve the ranking of 24 hours, twice over. */
const READER_DAYS_KEPT = 1;
const MINUTES_KEPT_DAYS = 2;

/** More than a batch usually adds, so what has to go is soon gone, and no batch waits long for it. */
const ROWS_AT_ONCE = 2_000;
const MINUTE_WIDTH = 1;

/** As of `at`, the time of the newest view. Hours and days are kept for good. */
export async function forgetOldViews(
  writer: ArchiveWriter,
  at: number,
  offsetMinutes: number,
): Promise<void> {
  const oldestDay = dayOf(at - READER_DAYS_KEPT * DAY_MS, offsetMinutes);
  await writer
    .deleteFrom("reader_days")
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple("day", "article_id", "reader"),
        "in",
        selectFrom("reader_days")
          .select(["day", "article_id", "reader"])
          .where("day", "<", oldestDay)
          .limit(ROWS_AT_ONCE)
          .$asTuple("day", "article_id", "reader"),
      ),
    )
    .execute();
  const [oldestMinute] = bucketsOf(at - MINUTES_KEPT_DAYS * DAY_MS);
  if (!oldestMinute) return;
  await writer
    .deleteFrom("view_counts")
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple("width", "start", "article_id"),
        "in",
        selectFrom("view_counts")
          .select(["width", "start", "article_id"])
          .where("width", "=", MINUTE_WIDTH)
          .where("start", "<", oldestMinute.start)
          .limit(ROWS_AT_ONCE)
          .$asTuple("width", "start", "article_id"),
      ),
    )
    .execute();
}
