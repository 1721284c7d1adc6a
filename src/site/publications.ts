// Publications: the store's changes since one that is known → of which articles they were, where they were of articles alone.

import type { ArticleId } from "../terms/ids.ts";
import type { SiteArchive } from "./site-config.ts";

/** `since`: each later change published an article or revised a published one, and did nothing else. */
export type Publications = {
  readonly since: number;
  /** By the number of its last change after `since`. */
  readonly changed: ReadonlyMap<ArticleId, number>;
};

/** A page that shows what was before this number shows something that is not so any more. */
export function firstRightFor(id: ArticleId, { since, changed }: Publications): number {
  return changed.get(id) ?? since;
}

/** After an import of thousands all pages are made anew. */
const MOST_KNOWN = 1_000;

export const nothingKnownAt = (change: number): Publications => ({ since: change, changed: new Map() });

/**
 * Of an article only the last change is known, and of other changes (a source's, a decision on rankings, what articles
 * are about) nothing: a number that no visible article bears may have been one of those. Nor is a withdrawal a
 * publication: of what was withdrawn no page may show a word.
 */
export async function followPublications(
  archive: Pick<SiteArchive, "listRankable">,
  known: Publications & { readonly until: number },
  change: number,
): Promise<Publications> {
  const rows = (await archive.listRankable(known.until)).filter((row) => row.change <= change);
  const numbers = new Set(rows.map((row) => row.change));
  const isAll = numbers.size === change - known.until;
  const isSeen = rows.every((row) => row.publishedAt !== null && !row.excluded);
  if (!isAll || !isSeen || known.changed.size + rows.length > MOST_KNOWN) return nothingKnownAt(change);
  const changed = new Map(known.changed);
  for (const row of rows) changed.set(row.articleId, row.change);
  return { since: known.since, changed };
}
