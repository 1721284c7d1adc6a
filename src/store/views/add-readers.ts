// Add readers: readers that were counted in one minute → added to the buckets they belong to, by article and by class.

import { sql } from "kysely";
import { bucketsOf } from "../../readership/buckets.ts";
import type { Audience } from "../../terms/audience.ts";
import type { Bucket } from "../../terms/bucket.ts";
import type { ArchiveWriter, Engine } from "../engines/engine.ts";

export type CountedReader = { readonly article: number; readonly audience: Audience };

/** Every reader is added to both tables, so that for each bucket the sums of both are the same. */
export async function addReaders(
  writer: ArchiveWriter,
  engine: Engine,
  counted: readonly CountedReader[],
  minute: number,
  offsetMinutes: number,
): Promise<void> {
  const buckets = bucketsOf(minute, offsetMinutes);
  await addByArticle(writer, engine, buckets, counted);
  await addByClass(writer, engine, buckets, counted);
}

type Row = readonly (string | number)[];

/** How often each key occurs, as rows of the key and its count. */
function countRows(keys: Iterable<Row>): readonly Row[] {
  const counts = new Map<string, { readonly key: Row; times: number }>();
  for (const key of keys) {
    const name = key.join(" ");
    const known = counts.get(name);
    if (known) known.times += 1;
    else counts.set(name, { key, times: 1 });
  }
  return [...counts.values()].map(({ key, times }) => [...key, times]);
}

function inEach(buckets: readonly Bucket[], rows: readonly Row[]): readonly Row[] {
  return buckets.flatMap(({ width, start }) => rows.map((row) => [width, start, ...row]));
}

async function addByArticle(
  writer: ArchiveWriter,
  engine: Engine,
  buckets: readonly Bucket[],
  counted: readonly CountedReader[],
): Promise<void> {
  const rows = inEach(buckets, countRows(counted.map(({ article }) => [article])));
  await sql`
    insert into view_counts (width, start, article_id, readers)
    select cast(value ->> 0 as integer), cast(value ->> 1 as integer),
      cast(value ->> 2 as integer), cast(value ->> 3 as integer)
    from ${engine.rowsOf(rows)}
    where true
    order by 1, 2, 3
    on conflict (width, start, article_id) do update set readers = view_counts.readers + excluded.readers
  `.execute(writer);
}

async function addByClass(
  writer: ArchiveWriter,
  engine: Engine,
  buckets: readonly Bucket[],
  counted: readonly CountedReader[],
): Promise<void> {
  const rows = inEach(
    buckets,
    countRows(counted.map(({ audience: { referrer, device } }) => [referrer, device])),
  );
  await sql`
    insert into view_classes (width, start, referrer, device, readers)
    select cast(value ->> 0 as integer), cast(value ->> 1 as integer), value ->> 2, value ->> 3,
      cast(value ->> 4 as integer)
    from ${engine.rowsOf(rows)}
    where true
    order by 1, 2, 3, 4
    on conflict (width, start, referrer, device) do update set readers = view_classes.readers + excluded.readers
  `.execute(writer);
}
