// Record views: views of articles → each reader counted once per article and day, in the minute of the commit.

import { sql } from "kysely";
import { dayOfMinute } from "../../readership/day-of.ts";
import { readerKey } from "../../readership/reader-key.ts";
import { UNKNOWN_AUDIENCE } from "../../terms/audience.ts";
import type { View } from "../../terms/view.ts";
import type { ArchiveWriter, Engine } from "../engines/engine.ts";
import type { CountedReader } from "./add-readers.ts";
import { addReaders } from "./add-readers.ts";
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
    if (counted.length > 0) await addReaders(writer, engine, counted, minute, offsetMinutes);
    return counted.length;
  });
}

type Seen = CountedReader & { readonly reader: string };

/** By article and reader; of several views the first tells where the reader came from. Address and browser go no further than here. */
function distinctReaders(views: readonly View[], dayKey: Uint8Array): ReadonlyMap<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const { articleId: article, visitor, audience = UNKNOWN_AUDIENCE } of views) {
    const reader = readerKey(dayKey, visitor, hmacSha256);
    const name = `${article} ${reader}`;
    if (!seen.has(name)) seen.set(name, { article, reader, audience });
  }
  return seen;
}

/** Gives those that are new. */
async function insertReaderDays(
  writer: ArchiveWriter,
  engine: Engine,
  day: string,
  seen: ReadonlyMap<string, Seen>,
): Promise<readonly CountedReader[]> {
  const rows = [...seen.values()].map(({ article, reader }) => [article, reader]);
  const inserted = await sql<{ article_id: number; reader: string }>`
    insert into reader_days (day, article_id, reader)
    select ${day}, cast(value ->> 0 as integer), value ->> 1 from ${engine.rowsOf(rows)}
    where exists (
      select 1 from articles
      where articles.id = cast(value ->> 0 as integer) and articles.published_at is not null
    )
    order by 2, 3
    on conflict do nothing
    returning article_id, reader
  `.execute(writer);
  return inserted.rows.flatMap((row) => seen.get(`${row.article_id} ${row.reader}`) ?? []);
}
