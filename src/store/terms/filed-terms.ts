// Filed terms: an article's id in, the terms that it is filed under out, in its own order, with how many articles each has.

import type { CountedTerm, Term } from "../../terms/term.ts";
import type { ArchiveTables } from "../archive-tables.ts";
import type { ArchiveReader } from "../engines/engine.ts";

export type FiledTerm = {
  readonly id: number;
  readonly kind: string;
  readonly key: string;
  readonly articles: number;
  readonly label: string;
  readonly publishedAt: number;
};

export function listFiledTerms(reader: ArchiveReader, articleId: number): Promise<readonly FiledTerm[]> {
  return reader
    .selectFrom("article_terms as a")
    .innerJoin("terms as t", "t.id", "a.term_id")
    .select(["t.id", "t.kind", "t.key", "t.articles", "t.label", "a.published_at as publishedAt"])
    .where("a.article_id", "=", articleId)
    .orderBy("a.position")
    .execute();
}

/** The label is written by this room alone, from the same type. */
export function toTerm({ label }: Pick<ArchiveTables["terms"], "label">): Term {
  return JSON.parse(label) as Term;
}

export function toCountedTerm(row: Pick<ArchiveTables["terms"], "label" | "articles">): CountedTerm {
  return { ...toTerm(row), articles: row.articles };
}
