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
import { createHmacSha256 } from "./hmac-sha256.ts";

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
    const published = await findPublished(writer, engine, seen);
    const shown = seen.filter(({ article }) => published.has(article)).sort(byKey);
    const isNew = await engine.addNew(writer, {
      table: "reader_days",
      key: [
        ["day", "text"],
        ["article_id", "integer"],
        ["reader", "text"],
      ],
      rows: shown.map(({ article, reader }) => [day, article, reader]),
    });
    const counted = shown.filter((_, at) => isNew[at]);
    if (counted.length > 0) await addReaders(writer, engine, counted, minute, offsetMinutes);
    return counted.length;
  });
}

type Seen = CountedReader & { readonly reader: string };

/** By article and reader; of several views the first tells where the reader came from. Address and browser go no further than here. */
function distinctReaders(views: readonly View[], dayKey: Uint8Array): readonly Seen[] {
  const seen = new Map<string, Seen>();
  const hmac = createHmacSha256(dayKey);
  for (const { articleId: article, visitor, audience = UNKNOWN_AUDIENCE } of views) {
    const reader = readerKey(visitor, hmac);
    const name = `${article} ${reader}`;
    if (!seen.has(name)) seen.set(name, { article, reader, audience });
  }
  return [...seen.values()];
}

/** Of the articles that were read, those that readers may see. */
async function findPublished(
  writer: ArchiveWriter,
  engine: Engine,
  seen: readonly Seen[],
): Promise<ReadonlySet<number>> {
  const read = [...new Set(seen.map(({ article }) => article))];
  const { rows } = await sql<{ id: number }>`
    select id from articles where published_at is not null
    and id in (select cast(value ->> 0 as integer) from ${engine.rowsOf(read.map((article) => [article]))})
  `.execute(writer);
  return new Set(rows.map(({ id }) => id));
}

/** In the order of the table's key, so that neighbours are written together. */
function byKey(a: Seen, b: Seen): number {
  return a.article - b.article || (a.reader < b.reader ? -1 : 1);
}
