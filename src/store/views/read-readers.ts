// Read readers: what a ranker asks of the store: readers by article over some buckets, and articles that have changed.

import { sql } from "kysely";
import type { BucketRange } from "../../terms/bucket.ts";
import { articleId } from "../../terms/ids.ts";
import type { ArticleReaders, RankableArticle } from "../../terms/ranking.ts";
import type { ArchiveReader } from "../engines/engine.ts";

/** Walks the range along the primary key. */
export async function sumReaders(
  reads: ArchiveReader,
  { width, from, until }: BucketRange,
): Promise<readonly ArticleReaders[]> {
  const { rows } = await sql<ArticleReaders>`
    select article_id as "articleId", sum(readers) as readers from view_counts
    where width = ${width} and start >= ${from} and start < ${until}
    group by article_id
  `.execute(reads);
  return rows;
}

/** Answered from an index alone. */
export async function listRankable(reads: ArchiveReader, after: number): Promise<readonly RankableArticle[]> {
  const rows = await reads
    .selectFrom("articles")
    .select(["id", "section", "published_at", "excluded", "change"])
    .where("change", ">", after)
    .orderBy("change")
    .orderBy("id")
    .execute();
  return rows.map(({ id, section, published_at, excluded, change }) => ({
    articleId: articleId(id),
    section,
    publishedAt: published_at,
    excluded: excluded === 1,
    change,
  }));
}
