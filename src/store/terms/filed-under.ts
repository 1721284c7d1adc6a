// Filed under: articles of a term, newest first, along the stretch of `article_terms` that is the term's.

import type { SelectQueryBuilder } from "kysely";
import { sql } from "kysely";
import type { CardQuery } from "../../newsroom/ports/archive.ts";
import type { TermName } from "../../terms/term.ts";
import type { ArchiveTables } from "../archive-tables.ts";
import { instantOf } from "../articles/article-row.ts";
import type { ArchiveReader } from "../engines/engine.ts";

/** Of the rows of articles only those of the term; each is looked up by its id, as many as a page shows. */
export function filedUnder<Row>(
  rows: SelectQueryBuilder<ArchiveTables, "articles", Row>,
  reads: ArchiveReader,
  { kind, key }: TermName,
  { before, since }: Pick<CardQuery, "before" | "since">,
) {
  const id = reads.selectFrom("terms").select("id").where("kind", "=", kind).where("key", "=", key);
  let filed = rows.innerJoin("article_terms as t", "t.article_id", "articles.id").where("t.term_id", "=", id);
  if (since !== undefined) filed = filed.where("t.published_at", ">=", instantOf(since));
  if (before) {
    const at = instantOf(before.publishedAt);
    filed = filed.where(sql<boolean>`(t.published_at, t.article_id) < (${at}, ${before.id})`);
  }
  return filed.orderBy("t.published_at", "desc").orderBy("t.article_id", "desc");
}
