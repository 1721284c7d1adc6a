// Dismissal: a warning or slip of one article that the desk looked at and let stand; the latest of a matter is in force, all are kept.

import type { ArticleId } from "../ids.ts";

export type NewDismissal = {
  readonly article: ArticleId;
  /** What was dismissed, by its code, words and place: another slip of the sort is another matter. */
  readonly matter: string;
  /** False where the desk wants to see it again. */
  readonly dismissed: boolean;
  /** Who decided, by the name that the desk knows. */
  readonly by: string;
  /** ISO 8601 instant in UTC with milliseconds. */
  readonly at: string;
};

/** Of two dismissals the later one has the higher id. */
export type Dismissal = NewDismissal & { readonly id: number };
