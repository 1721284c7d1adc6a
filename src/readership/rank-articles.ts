// Rank articles: readers per article → the most read, in the order that readers see.

import type { ArticleId } from "../terms/ids.ts";
import type { RankedArticle } from "../terms/ranking.ts";

/** `readers` are reader-days; `publishedAt` in milliseconds since the epoch. */
export type CountedArticle = RankedArticle & { readonly publishedAt: number };

/** Most readers first; ties go to the newer publication, then to the higher id. Articles without readers are left out. */
export function rankArticles(counted: readonly CountedArticle[], limit: number): readonly RankedArticle[] {
  return counted
    .filter(({ readers }) => readers > 0)
    .toSorted(byRank)
    .slice(0, limit)
    .map(({ articleId, readers }): { articleId: ArticleId; readers: number } => ({ articleId, readers }));
}

function byRank(a: CountedArticle, b: CountedArticle): number {
  return b.readers - a.readers || b.publishedAt - a.publishedAt || b.articleId - a.articleId;
}
