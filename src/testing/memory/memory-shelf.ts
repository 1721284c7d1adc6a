// Memory shelf: what a memory archive holds, and the cards of all that is published in it, newest first.

import type { Changes } from "../../newsroom/ports/archive.ts";
import { cardOf } from "../../newsroom/card-of.ts";
import type { NewRedirect } from "../../newsroom/ports/redirect-store.ts";
import type { Article, ArticleCard } from "../../terms/article.ts";
import type { ArticleId } from "../../terms/ids.ts";

type CountedView = { readonly articleId: ArticleId; readonly reader: string; readonly minute: number };

export type Shelf = {
  readonly articles: Map<number, Article>;
  readonly views: CountedView[];
  readonly redirects: Map<string, NewRedirect>;
  readonly calls: Map<string, number>;
  changes: number;
  /** In the ledger alone. */
  ledgerChanges: number;
  /** Of each article, the number of its last change. */
  readonly changedBy: Map<number, number>;
  failure: Error | undefined;
};

const newestFirst = (a: ArticleCard, b: ArticleCard): number =>
  b.publishedAt.localeCompare(a.publishedAt) || b.id - a.id;

export const listAll = ({ articles }: Shelf): readonly ArticleCard[] =>
  [...articles.values()].flatMap((article) => cardOf(article) ?? []).toSorted(newestFirst);

export const changesOf = ({ changes, ledgerChanges }: Shelf): Changes => ({
  change: changes,
  ledger: changes + ledgerChanges,
});
