// Find articles: what is asked for in, the hits with what shows why each was found out.

import { MOST_COUNTED, type SearchPlace } from "../../newsroom/search-store.ts";
import { type Excerpt, excerptOf, findPhrases } from "../../search/find-phrases.ts";
import { type SearchWordsFault, readSearchWords } from "../../search/read-search-words.ts";
import { piecesOf } from "../../search/search-text.ts";
import type { ArticleCard } from "../../terms/article.ts";
import type { Result } from "../../terms/result.ts";
import { success } from "../../terms/result.ts";
import type { Span } from "../../terms/span.ts";
import type { SiteArchive } from "../site-config.ts";
import { type SearchAsking, toFilters } from "./search-asking.ts";

const HITS_PER_PAGE = 20;
/** Some seventy pages of print, and 20 ms: nothing else is answered while a body is read. */
const MOST_READ = 100_000;

export type SearchHit = {
  readonly card: ArticleCard;
  /** In the card's headline. */
  readonly marks: readonly Span[];
  /** From the lead or, where it says nothing of it, from the body. */
  readonly excerpt?: Excerpt;
};

export type SearchHits = {
  readonly hits: readonly SearchHit[];
  readonly count: number;
  /** There are more than were counted. */
  readonly isMore: boolean;
  readonly next?: SearchPlace;
};

export async function findArticles(
  archive: SiteArchive,
  asking: SearchAsking,
): Promise<Result<SearchHits, SearchWordsFault>> {
  const read = readSearchWords(asking.words);
  if (!read.ok) return read;
  const { terms, excluded } = read.value;
  const { order, after } = asking;
  const found = await archive.search({
    terms,
    excluded,
    order,
    limit: HITS_PER_PAGE,
    ...toFilters(asking),
    ...(after && { after }),
  });
  const hits = await Promise.all(found.cards.map((card) => toHit(archive, card, terms)));
  return success({
    hits,
    count: Math.min(found.count, MOST_COUNTED - 1),
    isMore: found.count >= MOST_COUNTED,
    ...(found.next && { next: found.next }),
  });
}

async function toHit(archive: SiteArchive, card: ArticleCard, terms: readonly string[]): Promise<SearchHit> {
  const marks = findPhrases(card.headline, terms);
  const excerpt = excerptOf(card.lead, terms) ?? (await excerptOfBody(archive, card, terms));
  return { card, marks, ...(excerpt && { excerpt }) };
}

/** Only where it has to be read: the headline and lead of most hits show why they were found. */
async function excerptOfBody(
  archive: SiteArchive,
  card: ArticleCard,
  terms: readonly string[],
): Promise<Excerpt | undefined> {
  if (terms.every((term) => findPhrases(card.headline, [term]).length > 0)) return undefined;
  const article = await archive.findArticle(card.id);
  let left = MOST_READ;
  for (const piece of article?.body.flatMap(piecesOf) ?? []) {
    const excerpt = excerptOf(piece.slice(0, left), terms);
    if (excerpt) return excerpt;
    left -= piece.length;
    if (left <= 0) return undefined;
  }
  return undefined;
}
