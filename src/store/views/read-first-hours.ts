// Read first hours: announcements published in a stretch of time → how many read each in its first hours.

import { sql } from "kysely";
import type { FirstReaders } from "../../newsroom/ports/readers-store.ts";
import type { ArticleId } from "../../terms/ids.ts";
import type { Engine } from "../engines/engine.ts";

/** Written out: SQLite would take a bound number for a fraction, and divide without a remainder. */
const whole = (value: number) => sql.lit(value);

const HOUR = 60;
const HOUR_MS = 3_600_000;

/**
 * Each hour is looked up by its whole key. Hours begin at full hours of UTC in every zone that stands whole hours
 * ahead of it; `offsetMinutes` serves the others.
 */
export async function sumFirstHours(
  { reads, rowsOf }: Engine,
  offsetMinutes: number,
  question: {
    readonly from: number;
    readonly until: number;
    readonly hours: number;
    readonly limit: number;
  },
): Promise<readonly FirstReaders[]> {
  const hours = Array.from({ length: question.hours }, (_, hour) => [hour * HOUR]);
  const shift = offsetMinutes % HOUR;
  const { rows } = await sql<{ articleId: ArticleId; publishedAt: number; readers: number | null }>`
    select published.id as "articleId", published.published_at as "publishedAt", sum(readers) as readers
    from (
      select id, published_at,
        (published_at + ${whole(shift * 60_000)}) / ${whole(HOUR_MS)} * ${whole(HOUR)} - ${whole(shift)} as first_hour
      from articles
      where kind = 'announcement' and published_at >= ${question.from} and published_at < ${question.until}
      order by published_at desc, id desc limit ${question.limit}
    ) as published
    cross join (select cast(value ->> 0 as integer) as later from ${rowsOf(hours)}) as hours
    left join view_counts on width = ${HOUR} and start = first_hour + later and article_id = published.id
    group by published.id, published.published_at
    order by published.published_at desc, published.id desc
  `.execute(reads);
  return rows.map(({ articleId, publishedAt, readers }) => ({
    articleId,
    publishedAt,
    readers: readers ?? 0,
  }));
}
