// Import store: what moving in asks of the store; a batch is written whole, and the same batch again changes nothing.

import type { ArticleDraft } from "../../terms/article.ts";
import type { ArticleId } from "../../terms/ids.ts";

/** An article of another system, as this newsroom would have it. */
export type ImportedArticle = {
  /** System, site and id there: the same key is the same article. */
  readonly key: string;
  /** Of everything below: by it the import knows whether the article is still what it wrote. */
  readonly fingerprint: string;
  readonly draft: ArticleDraft;
  /** ISO 8601 instants in UTC with milliseconds; `updatedAt` is not before `createdAt`. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Absent: it is a draft. */
  readonly publishedAt?: string;
};

/** Why an article that is here stays as it is, though the one imported is another. */
export type KeptBecause =
  /** The desk has changed it since it was imported. */
  | "edited"
  /** It is published here, and the import has a draft. */
  | "published"
  /** It is here under this key, but no import wrote it. */
  | "unknown";

export type ImportFate =
  | { readonly kind: "added" | "same" | "revised"; readonly id: ArticleId }
  | { readonly kind: "kept"; readonly id: ArticleId; readonly because: KeptBecause };

export type ImportStore = {
  /**
   * One transaction, acknowledged when it is on the disk; one fate for each, in their order. No key may stand twice in
   * a batch. Lists and pages have the articles at once, the search index and lists by term when the due work is done.
   */
  importArticles(batch: readonly ImportedArticle[]): Promise<readonly ImportFate[]>;
  /** The fates that `importArticles` would give, with nothing written; those that would be added have no id yet. */
  planImport(batch: readonly ImportedArticle[]): Promise<readonly ImportPlan[]>;
};

export type ImportPlan =
  | Exclude<ImportFate, { readonly kind: "added" | "same" | "revised" }>
  | { readonly kind: "same" | "revised"; readonly id: ArticleId }
  | { readonly kind: "added" };
