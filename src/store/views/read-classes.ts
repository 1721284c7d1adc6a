// Read classes: readers by where they came from, what they read on, section and kind, over some buckets.

import { sql } from "kysely";
import type { BucketReaders, ClassReaders, SectionReaders } from "../../newsroom/ports/readers-store.ts";
import type { BucketRange, BucketWidth } from "../../terms/bucket.ts";
import type { ArticleId } from "../../terms/ids.ts";
import type { ArchiveReader, Engine } from "../engines/engine.ts";

/** A bucket has some tens of classes, whatever is read in it. */
export async function sumClasses(
  reads: ArchiveReader,
  { width, from, until }: BucketRange,
): Promise<readonly ClassReaders[]> {
  const { rows } = await sql<ClassReaders>`
    select start, referrer, device, readers from view_classes
    where width = ${width} and start >= ${from} and start < ${until}
    order by start, referrer, device
  `.execute(reads);
  return rows;
}

export async function readFirstBucket(reads: ArchiveReader, width: BucketWidth): Promise<number | undefined> {
  const first = reads.selectFrom("view_classes").select("start").where("width", "=", width);
  return (await first.orderBy("start").limit(1).executeTakeFirst())?.start;
}

/**
 * Added up by article first: articles are then looked up once each, not once a bucket. Takes as long as reading the
 * rows of the range, some seconds for a month of a large newsroom: not to be asked where pages are served.
 */
export async function sumSections(
  reads: ArchiveReader,
  { width, from, until }: BucketRange,
): Promise<readonly SectionReaders[]> {
  const { rows } = await sql<SectionReaders>`
    select section, kind, sum(counted.readers) as readers
    from (
      select article_id, sum(readers) as readers from view_counts
      where width = ${width} and start >= ${from} and start < ${until}
      group by article_id
    ) as counted
    join articles on articles.id = counted.article_id
    group by section, kind
    order by section, kind
  `.execute(reads);
  return rows;
}

/** Counts are kept by time, not by article: each bucket is looked up by its whole key, a few microseconds each. */
export async function readArticleBuckets(
  { reads, rowsOf }: Engine,
  article: ArticleId,
  { width, from, until }: BucketRange,
): Promise<readonly BucketReaders[]> {
  const starts: (readonly number[])[] = [];
  for (let start = from; start < until; start += width) starts.push([start]);
  if (starts.length === 0) return [];
  const { rows } = await sql<BucketReaders>`
    select start, readers
    from (select cast(value ->> 0 as integer) as wanted from ${rowsOf(starts)}) as buckets
    join view_counts on width = ${width} and start = wanted and article_id = ${article}
    order by start
  `.execute(reads);
  return rows;
}
