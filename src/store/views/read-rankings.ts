// Read rankings: buckets of readers → the most read published articles of a day, a week and a month.

import { sql } from "kysely";
import type { BucketRange } from "../../readership/buckets.ts";
import { coverMinutes } from "../../readership/buckets.ts";
import { rankArticles } from "../../readership/rank-articles.ts";
import { lastCompleteMinute, windowAt } from "../../readership/ranking-windows.ts";
import { articleId } from "../../terms/ids.ts";
import type { RankedArticle, Rankings, RankingWindow } from "../../terms/ranking.ts";
import type { ArchiveReader } from "../engines/engine.ts";

/** As of the last minute complete at `now`, at most `limit` articles each. */
export async function readRankings(reads: ArchiveReader, now: number, limit: number): Promise<Rankings> {
  const rank = (window: RankingWindow): Promise<readonly RankedArticle[]> =>
    rankWindow(reads, coverMinutes(windowAt(window, now)), limit);
  const [day, week, month] = await Promise.all([rank("day"), rank("week"), rank("month")]);
  return { asOf: lastCompleteMinute(now), windows: { day, week, month } };
}

type CountRow = { readonly article_id: number; readonly readers: number; readonly published_at: number };

/** Each range is walked along the primary key, whatever else the table holds. */
async function rankWindow(
  reads: ArchiveReader,
  ranges: readonly BucketRange[],
  limit: number,
): Promise<readonly RankedArticle[]> {
  const counts = sql.join(
    ranges.map(
      ({ width, from, until }) => sql`
        select article_id, readers from view_counts
        where width = ${width} and start >= ${from} and start < ${until}`,
    ),
    sql` union all `,
  );
  const { rows } = await sql<CountRow>`
    select counted.article_id, counted.readers, articles.published_at
    from (select article_id, sum(readers) as readers from (${counts}) as counts group by article_id) as counted
    inner join articles on articles.id = counted.article_id
    where articles.published_at is not null
  `.execute(reads);
  return rankArticles(
    rows.map((row) => ({
      articleId: articleId(row.article_id),
      readers: row.readers,
      publishedAt: row.published_at,
    })),
    limit,
  );
}
