// Search store: what the search page asks of the store; both engines answer alike.

import type { ArticleCard, ArticleKind } from "../../terms/article.ts";

export const SEARCH_ORDERS = ["newest", "best"] as const;
/** `best`: what says all of it in the headline, then in headline and lead, then anywhere; the newest first within each. */
export type SearchOrder = (typeof SEARCH_ORDERS)[number];

export type SearchFilters = {
  readonly section?: string;
  readonly kind?: ArticleKind;
  /** As announcements write it, or the key of its term. */
  readonly issuer?: string;
  /** The key of the term: nobody else of that name. */
  readonly person?: string;
  /** Published at or after, and before: milliseconds since the epoch. */
  readonly from?: number;
  readonly until?: number;
};

export type SearchQuestion = SearchFilters & {
  /** Folded phrases (`search/`), none of them empty: each must stand in headline, lead or body. */
  readonly terms: readonly string[];
  /** Behind all that is found by `terms`, what is found where of each group any phrase may stand. */
  readonly widened?: readonly (readonly string[])[];
  /** None of them may. */
  readonly excluded: readonly string[];
  readonly order: SearchOrder;
  readonly limit: number;
  /** How far what is found is counted: `MOST_COUNTED` unless given. */
  readonly counted?: number;
  /** Only what comes after it in this order. */
  readonly after?: SearchPlace;
};

/** Where an article stands in an order; what only the widened search finds has the higher tiers. */
export type SearchPlace = { readonly tier: number; readonly place: number };

export type SearchAnswer = {
  readonly cards: readonly ArticleCard[];
  /** How many `terms` find in all, before and after this page; counted no further than the question says. */
  readonly count: number;
  /** Present where there is more. */
  readonly next?: SearchPlace;
  /** Present where these cards reach what only the widened search finds: the first of them, and how many there are in all. */
  readonly widened?: { readonly first: number; readonly count: number };
};

/** One more than is said: a count of it means "more than 100". */
export const MOST_COUNTED = 101;

export type SearchStore = {
  search(question: SearchQuestion): Promise<SearchAnswer>;
  /** Series that have published articles, in the order of their names. */
  listSeriesNames(limit: number): Promise<readonly string[]>;
  /** Brings some published articles into the index that are not there yet. `more`: there are more of them. */
  indexArticles(): Promise<"done" | "more">;
};
