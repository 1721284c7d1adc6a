// Record views: views of articles → each reader counted once per article and day, in the minute of the commit.

import { sql } from "kysely";
import { bucketsOf } from "../../readership/buckets.ts";
import { dayOfMinute } from "../../readership/day-of.ts";
import { readerKey } from "../../readership/reader-key.ts";
import type { View } from "../../terms/view.ts";
import type { ArchiveWriter, Engine } from "../engines/engine.ts";
import { holdClock } from "./clock.ts";
import { loadDayKey } from "./day-key.ts";
import { hmacSha256 } from "./hmac-sha256.ts";

/**
 * One transaction for the whole batch; gives how many readers were counted. Views of articles that readers may not
 * see count nothing. Minute, day and key are decided while the clock is held, so that a batch which waited over
 * midnight is of the new day in all three, and no minute that has been passed is added to.
 */
export async function recordViews(
  engine: Engine,
  offsetMinutes: number,
  views: readonly View[],
  now: number,
): Promise<number> {
  if (views.length === 0) return 0;
  return engine.writes.transaction().execute(async (writer) => {
    const { minute } = await holdClock(writer, engine, now);
    const day = dayOfMinute(minute, offsetMinutes);
    const seen = distinctReaders(views, await loadDayKey(writer, day));
    const counted = await insertReaderDays(writer, engine, day, seen);
    if (counted.size > 0) await addReaders(writer, engine, bucketRows(counted, minute, offsetMinutes));
    return [...counted.values()].reduce((sum, readers) => sum + readers, 0);
  });
}

type Seen = readonly [article: number, reader: string];

/** Address and browser go no further than here. */
function distinctReaders(views: readonly View[], dayKey: Uint8Array): readonly Seen[] {
  const seen = new Map<string, Seen>();
  for (const { articleId, visitor } of views) {
    const reader = readerKey(dayKey, visitor, hmacSha256);
    seen.set(`${articleId} ${reader}`, [articleId, reader]);
  }
  return [...seen.values()];
}

/** Gives how many of them are new, by article. */
async function insertReaderDays(
  writer: ArchiveWriter,
  engine: Engine,
  day: string,
  seen: readonly Seen[],
): Promise<ReadonlyMap<number, number>> {
  const inserted = await sql<{ article_id: number }>`
    insert into reader_days (day, article_id, reader)
    select ${day}, cast(value ->> 0 as integer), value ->> 1 from ${engine.rowsOf(seen)}
    where exists (
      select 1 from articles
      where articles.id = cast(value ->> 0 as integer) and articles.published_at is not null
    )
    order by 2, 3
    on conflict do nothing
    returning article_id
  `.execute(writer);
  const counted = new Map<number, number>();
  for (const { article_id: article } of inserted.rows) counted.set(article, (counted.get(article) ?? 0) + 1);
  return counted;
}

function bucketRows(
  counted: ReadonlyMap<number, number>,
  minute: number,
  offsetMinutes: number,
): readonly (readonly number[])[] {
  return bucketsOf(minute, offsetMinutes).flatMap(({ width, start }) =>
    [...counted].map(([article, readers]) => [width, start, article, readers]),
  );
}

async function addReaders(
  writer: ArchiveWriter,
  engine: Engine,
  buckets: readonly (readonly number[])[],
): Promise<void> {
  await sql`
    insert into view_counts (width, start, article_id, readers)
    select cast(value ->> 0 as integer), cast(value ->> 1 as integer),
      cast(value ->> 2 as integer), cast(value ->> 3 as integer)
    from ${engine.rowsOf(buckets)}
    where true
    order by 1, 2, 3
    on conflict (width, start, article_id) do update set readers = view_counts.readers + excluded.readers
  `.execute(writer);
}
