// Sitemap store: what sitemaps ask of the store, at a cost that does not grow with the number of articles; both engines answer alike.

import type { ArticleId } from "../../terms/ids.ts";
import type { TermName } from "../../terms/term.ts";

/**
 * Articles by their ids: where one stands never changes, whatever is published or withdrawn beside it. With two
 * addresses each it stays far below the 50,000 that a sitemap may have.
 */
export const SHARD_SIZE = 5_000;

export type SitemapShard = {
  /** From 1. */
  readonly shard: number;
  /** When an article of it was published, changed or withdrawn last; ISO 8601 in UTC. */
  readonly changedAt: string;
};

export type SitemapEntry = { readonly id: ArticleId; readonly changedAt: string };

/** `number`: the store's own of the term, by which parts are cut; it never changes. */
export type SitemapTerm = TermName & { readonly number: number };

export type SitemapStore = {
  /** Those that have a published article, in their order. */
  listSitemapShards(): Promise<readonly SitemapShard[]>;
  /** Published articles of a shard in the order of their ids, behind `after`. */
  listSitemapEntries(shard: number, limit: number, after?: ArticleId): Promise<readonly SitemapEntry[]>;
  /** How many parts, from 1, people, topics, places, issuers and kinds fill; one whose articles are all withdrawn may be empty. */
  countTermShards(): Promise<number>;
  /** Terms of a part that published articles are about, in the order of their numbers, behind `after`. */
  listSitemapTerms(shard: number, limit: number, after?: number): Promise<readonly SitemapTerm[]>;
};

/** Also of the number of a term. */
export function shardOf(id: number): number {
  return Math.ceil(id / SHARD_SIZE);
}
