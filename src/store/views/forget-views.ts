// Forget views: what no ranking and no day's count needs any more is removed, a little at a time.

import type { RawBuilder } from "kysely";
import { sql } from "kysely";
import { startOf } from "../../readership/buckets.ts";
import { dayOfMinute } from "../../readership/day-of.ts";
import type { Engine, SomeRows } from "../engines/engine.ts";
import { closeMinute } from "./clock.ts";
import { destroyDayKeys } from "./day-key.ts";

const HOUR = 60;
const DAY = 24 * HOUR;

/**
 * The ranking of a day compares with that of an hour before, the others with that of a day before: 25 hours and 31
 * days are read. Two hours more lie between what is read and what is removed, so that neither has to be on time.
 */
const MINUTES_KEPT = 25 * HOUR + 2 * HOUR;
const HOURS_KEPT = 31 * DAY + 2 * HOUR;
/** What readers looked for in vain is of use to the desk for a season; words may say something of who searched. */
const SEARCHES_KEPT = 90 * DAY;

/** So many rows are removed in some milliseconds; views that come meanwhile wait no longer. */
const ROWS_AT_ONCE = 2_000;

/** One small transaction; nothing that counts is touched, so it may be broken off or done twice. */
export async function forgetViews(
  engine: Engine,
  offsetMinutes: number,
  now: number,
): Promise<"done" | "more"> {
  // The day is over for every process before its readers are forgotten.
  const { minute } = await closeMinute(engine, now);
  const today = dayOfMinute(minute, offsetMinutes);
  await destroyDayKeys(engine, today);
  const readers: SomeRows = {
    table: "reader_days",
    key: ["day", "article_id", "reader"],
    where: sql`day < ${today}`,
    limit: ROWS_AT_ONCE,
  };
  const rows = [
    readers,
    ...oldBuckets(1, minute - MINUTES_KEPT),
    ...oldBuckets(HOUR, startOf(minute, HOUR, offsetMinutes) - HOURS_KEPT),
    oldSearches(dayOfMinute(minute - SEARCHES_KEPT, offsetMinutes)),
  ];
  return engine.writes.transaction().execute(async (writer) => {
    for (const some of rows) {
      if ((await engine.deleteSome(writer, some)) === ROWS_AT_ONCE) return "more";
    }
    return "done";
  });
}

function oldBuckets(width: number, before: number): readonly SomeRows[] {
  const where: RawBuilder<boolean> = sql`width = ${width} and start < ${before}`;
  const limit = ROWS_AT_ONCE;
  return [
    { table: "view_counts", key: ["width", "start", "article_id"], where, limit },
    { table: "view_classes", key: ["width", "start", "referrer", "device"], where, limit },
  ];
}

function oldSearches(before: string): SomeRows {
  const where: RawBuilder<boolean> = sql`day < ${before}`;
  return { table: "empty_searches", key: ["day", "words"], where, limit: ROWS_AT_ONCE };
}
