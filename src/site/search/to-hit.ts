// To hit: a found article's card and what was looked for in, the card with the marks and the excerpt that show why it was found out.

import { type Excerpt, excerptOf, findPhrases } from "../../search/find-phrases.ts";
import { piecesOf } from "../../search/search-text.ts";
import type { ArticleCard } from "../../terms/article.ts";
import type { SiteArchive } from "../site-config.ts";
import type { SearchHit } from "./find-articles.ts";

/** Some seventy pages of print, and 20 ms: nothing else is answered while a body is read. */
const MOST_READ = 100_000;

export async function toHit(
  archive: SiteArchive,
  card: ArticleCard,
  phrases: readonly string[],
): Promise<SearchHit> {
  const marks = findPhrases(card.headline, phrases);
  const excerpt = excerptOf(card.lead, phrases) ?? (await excerptOfBody(archive, card, phrases));
  return { card, marks, ...(excerpt && { excerpt }) };
}

/** Only where it has to be read: the headline and lead of most hits show why they were found. */
async function excerptOfBody(
  archive: SiteArchive,
  card: ArticleCard,
  phrases: readonly string[],
): Promise<Excerpt | undefined> {
  if (phrases.every((phrase) => findPhrases(card.headline, [phrase]).length > 0)) return undefined;
  const article = await archive.findArticle(card.id);
  let left = MOST_READ;
  for (const piece of article?.body.flatMap(piecesOf) ?? []) {
    const excerpt = excerptOf(piece.slice(0, left), phrases);
    if (excerpt) return excerpt;
    left -= piece.length;
    if (left <= 0) return undefined;
  }
  return undefined;
}
