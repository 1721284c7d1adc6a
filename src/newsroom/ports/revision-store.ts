// Revision store: what the desk asks of the store about the history of an article, and about series, drafts among them.

import type { Article, ArticleState } from "../../terms/article.ts";
import type { ArticleId } from "../../terms/ids.ts";

/** A line of an article's history. */
export type RevisionHead = {
  readonly revision: number;
  /** ISO 8601 instant in UTC with milliseconds. */
  readonly at: string;
  readonly state: ArticleState["kind"];
  readonly headline: string;
};

export type SeriesInUse = {
  readonly series: string;
  /** The highest place that a part of it has, and how that part is called. */
  readonly order: number;
  readonly part: string;
};

export type RevisionStore = {
  findRevision(id: ArticleId, revision: number): Promise<Article | undefined>;
  /** Newest first; `before`: only those before this one. */
  listRevisionHeads(id: ArticleId, limit: number, before?: number): Promise<readonly RevisionHead[]>;
  /** Of articles in any state, in the order of their names; `after`: beginning behind this name. */
  listSeriesInUse(limit: number, after?: string): Promise<readonly SeriesInUse[]>;
};
