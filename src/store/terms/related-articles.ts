// Related articles: an article in, those that share most of its terms out, at a cost that does not grow with the archive.

import type { Related } from "../../newsroom/ports/terms-store.ts";
import { type Candidate, rankRelated, rarestFirst } from "../../newsroom/terms/rank-related.ts";
import type { ArticleCard } from "../../terms/article.ts";
import type { ArticleId } from "../../terms/ids.ts";
import type { CountedTerm } from "../../terms/term.ts";
import type { ArchiveReader } from "../engines/engine.ts";
import { listFiledTerms, toCountedTerm } from "./filed-terms.ts";

/** The rarest of an article's terms; a list of transfers has hundreds. */
const TERMS_LOOKED_THROUGH = 12;
/** The newest of each: what is older than so many shares its other terms, or is of little news. */
const ARTICLES_OF_EACH = 40;

type Shared = { readonly publishedAt: number; readonly terms: CountedTerm[] };

export async function listRelated(
  reads: ArchiveReader,
  id: ArticleId,
  limit: number,
): Promise<readonly Related[]> {
  const filed = await listFiledTerms(reads, id);
  const termIds = new Map(filed.map((row) => [`${row.kind} ${row.key}`, row.id]));
  // A term of one article leads to no other.
  const terms = rarestFirst(filed.filter(({ articles }) => articles > 1).map(toCountedTerm));
  const found = new Map<number, Shared>();
  for (const term of terms.slice(0, TERMS_LOOKED_THROUGH)) {
    const termId = termIds.get(`${term.kind} ${term.key}`) ?? 0;
    for (const row of await listNewest(reads, termId)) {
      const shared = found.get(row.id) ?? { publishedAt: row.publishedAt, terms: [] };
      shared.terms.push(term);
      found.set(row.id, shared);
    }
  }
  found.delete(id);
  const candidates = [...found].map(([other, { publishedAt, terms: shared }]): Candidate => {
    return { id: other, publishedAt, shared };
  });
  return withCards(reads, rankRelated(candidates, limit));
}

function listNewest(
  reads: ArchiveReader,
  termId: number,
): Promise<readonly { readonly id: number; readonly publishedAt: number }[]> {
  return reads
    .selectFrom("article_terms")
    .select(["article_id as id", "published_at as publishedAt"])
    .where("term_id", "=", termId)
    .orderBy("published_at", "desc")
    .orderBy("article_id", "desc")
    .limit(ARTICLES_OF_EACH)
    .execute();
}

async function withCards(reads: ArchiveReader, ranked: readonly Candidate[]): Promise<readonly Related[]> {
  if (ranked.length === 0) return [];
  const ids = ranked.map(({ id }) => id);
  const rows = await reads.selectFrom("articles").select(["id", "card"]).where("id", "in", ids).execute();
  const cards = new Map(rows.map(({ id, card }) => [id, card]));
  return ranked.flatMap(({ id, shared }) => {
    const card = cards.get(id);
    return card ? [{ card: JSON.parse(card) as ArticleCard, shared }] : [];
  });
}
