// Record views: views of articles → each reader counted once per article and day, in the minute of the first view.

import { sql } from "kysely";
import type { View } from "../../newsroom/archive.ts";
import { bucketsOf } from "../../readership/buckets.ts";
import { dayOf } from "../../readership/day-of.ts";
import type { ArchiveWriter, Engine } from "../engines/engine.ts";
import { forgetOldViews } from "./forget-old-views.ts";

type ReaderDay = { readonly day: string; readonly article_id: number; readonly reader: string };

/**
 * One transaction for the whole batch; gives how many readers were counted. Views of articles that readers may not
 * see count nothing. Rows are written in the order of their keys, so that two nodes never wait for each other in a ring.
 */
export async function recordViews(
  engine: Engine,
  views: readonly View[],
  offsetMinutes: number,
): Promise<number> {
  if (views.length === 0) return 0;
  const first = firstViews(views, offsetMinutes);
  const newest = views.reduce((latest, { at }) => Math.max(latest, at), 0);
  return engine.writes.transaction().execute(async (writer) => {
    const counted = await insertReaderDays(writer, engine, [...first.values()]);
    const buckets = new Map<string, [width: number, start: number, article: number, readers: number]>();
    for (const readerDay of counted) {
      const view = first.get(keyOf(readerDay));
      if (view) addToBuckets(buckets, view.at, readerDay.article_id);
    }
    if (buckets.size > 0) await addReaders(writer, engine, [...buckets.values()]);
    await forgetOldViews(writer, engine, newest, offsetMinutes);
    return counted.length;
  });
}

type FirstView = ReaderDay & { readonly at: number };

/** Of several views by one reader of one article on one day, the earliest. */
function firstViews(views: readonly View[], offsetMinutes: number): ReadonlyMap<string, FirstView> {
  const first = new Map<string, FirstView>();
  for (const { articleId, readerKey, at } of views) {
    const view = { day: dayOf(at, offsetMinutes), article_id: articleId, reader: readerKey, at };
    const key = keyOf(view);
    const known = first.get(key);
    if (!known || at < known.at) first.set(key, view);
  }
  return first;
}

function keyOf({ day, article_id, reader }: ReaderDay): string {
  return `${day} ${article_id} ${reader}`;
}

/** Gives those that are new. */
async function insertReaderDays(
  writer: ArchiveWriter,
  engine: Engine,
  views: readonly ReaderDay[],
): Promise<readonly ReaderDay[]> {
  const rows = engine.rowsOf(views.map(({ day, article_id, reader }) => [day, article_id, reader]));
  const inserted = await sql<ReaderDay>`
    insert into reader_days (day, article_id, reader)
    select value ->> 0, cast(value ->> 1 as integer), value ->> 2 from ${rows}
    where exists (
      select 1 from articles
      where articles.id = cast(value ->> 1 as integer) and articles.published_at is not null
    )
    order by 1, 2, 3
    on conflict do nothing
    returning day, article_id, reader
  `.execute(writer);
  return inserted.rows;
}

function addToBuckets(
  buckets: Map<string, [width: number, start: number, article: number, readers: number]>,
  at: number,
  article: number,
): void {
  for (const { width, start } of bucketsOf(at)) {
    const key = `${width} ${start} ${article}`;
    const bucket = buckets.get(key);
    if (bucket) bucket[3] += 1;
    else buckets.set(key, [width, start, article, 1]);
  }
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
