// Read readers: what a ranker asks of the store: readers by article over some buckets, and articles that have changed.

import { sql } from "kysely";
import type { BucketRange } from "../../terms/bucket.ts";
import type { ArticleId } from "../../terms/ids.ts";
import { articleId } from "../../terms/ids.ts";
import type { RankableArticle, ReaderSums } from "../../terms/ranking.ts";
import type { ArchiveTables } from "../archive-tables.ts";
import type { ArchiveReader, Engine } from "../engines/engine.ts";

/** Walks the range along the primary key; the sums come as one text, which is read faster than rows. */
export async function sumReaders(
  reads: ArchiveReader,
  { width, from, until }: BucketRange,
): Promise<ReaderSums> {
  const { rows } = await sql<{ sums: string | null }>`
    select string_agg(cast(article_id as text) || ',' || cast(readers as text), ',') as sums from (
      select article_id, sum(readers) as readers from view_counts
      where width = ${width} and start >= ${from} and start < ${until}
      group by article_id
    ) as counted
  `.execute(reads);
  return toColumns(JSON.parse(`[${rows[0]?.sums ?? ""}]`));
}

/** Articles and readers in turn. */
function toColumns(sums: readonly number[]): ReaderSums {
  const articles: ArticleId[] = [];
  const readers: number[] = [];
  for (let at = 0; at < sums.length; at += 2) {
    articles.push(articleId(sums[at] ?? 0));
    readers.push(sums[at + 1] ?? 0);
  }
  return { articles, readers };
}

/** Answered from an index alone. */
export async function listRankable(reads: ArchiveReader, after: number): Promise<readonly RankableArticle[]> {
  const rows = rankable(reads).where("change", ">", after).orderBy("change").orderBy("id");
  return (await rows.execute()).map(toRankable);
}

/** One statement, however many are asked for. */
export async function findRankable(
  { reads, rowsOf }: Pick<Engine, "reads" | "rowsOf">,
  ids: readonly ArticleId[],
): Promise<readonly RankableArticle[]> {
  const wanted = sql<number>`(select cast(value ->> 0 as integer) from ${rowsOf(ids.map((id) => [id]))})`;
  const rows = rankable(reads).where("id", "in", wanted);
  return (await rows.execute()).map(toRankable);
}

function rankable(reads: ArchiveReader) {
  return reads.selectFrom("articles").select(["id", "section", "published_at", "excluded", "change"]);
}

type Row = Pick<ArchiveTables["articles"], "id" | "section" | "published_at" | "excluded" | "change">;

const toRankable = ({ id, section, published_at, excluded, change }: Row): RankableArticle => ({
  articleId: articleId(id),
  section,
  publishedAt: published_at,
  excluded: excluded === 1,
  change,
});
