// Terms store: what pages ask of the store about the terms of articles; both engines answer alike.

import type { Article, ArticleCard } from "../../terms/article.ts";
import type { ArticleId } from "../../terms/ids.ts";
import type { CountedTerm, Term, TermKind, TermName } from "../../terms/term.ts";

/** A related article, and the terms by which it is: the rarest first. */
export type Related = { readonly card: ArticleCard; readonly shared: readonly CountedTerm[] };

/** Published articles of a day, in the newsroom's zone. */
export type PublishedDay = { readonly day: string; readonly articles: number };

/** `month`: `YYYY-MM`. */
export type PublishedMonth = { readonly month: string; readonly articles: number };

export type PublishedAround = { readonly earlier?: string; readonly later?: string };

export type TermReads = {
  /** Undefined where no published article is about it. */
  findTerm(term: TermName): Promise<CountedTerm | undefined>;
  /** What a published article is about, in its own order. */
  listTerms(id: ArticleId): Promise<readonly CountedTerm[]>;
  /** People of the same name whom the facts tell apart, the one asked for left out. */
  listNamesakes(term: TermName): Promise<readonly CountedTerm[]>;
  /** All of one kind in the order of their keys; `after`: beginning behind this key. */
  listTermsOfKind(kind: TermKind, limit: number, after?: string): Promise<readonly CountedTerm[]>;
  /** Articles that share most with this one, weighed by how rare it is; of equal ones the newest first. */
  listRelated(id: ArticleId, limit: number): Promise<readonly Related[]>;
  /** Days that have articles, `YYYY-MM-DD`, oldest first; `from` and `until` are both within. */
  listPublishedDays(from: string, until: string): Promise<readonly PublishedDay[]>;
  /** Months that have articles, oldest first: as many as the newsroom is old. */
  listPublishedMonths(): Promise<readonly PublishedMonth[]>;
  /** The nearest days that have articles: before `from`, and after `until`, both `YYYY-MM-DD`. */
  findPublishedAround(from: string, until: string): Promise<PublishedAround>;
};

/** Reads an article's announcement once more for what it is about; undefined where there is nothing to read. */
export type ReadAbout = (article: Article) => Promise<readonly Term[] | undefined>;

export type TermsStore = TermReads & {
  /** Files some published articles under their terms that are not yet, in the order of their ids. `more`: there are more of them. */
  indexTerms(readAbout: ReadAbout): Promise<"done" | "more">;
};
