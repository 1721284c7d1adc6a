// Copy fields: what of an article is set beside its words, as the working copy has it until the next revision.

import type { ArticleDraft } from "../article.ts";

export const COPY_FIELDS = ["section", "topics", "series", "authors", "kind", "language"] as const;
export type CopyFieldName = (typeof COPY_FIELDS)[number];

/** Each that was changed since the last revision; null where the article is to have none. */
export type CopyFields = {
  readonly [Name in CopyFieldName]?: NonNullable<ArticleDraft[Name]> | null;
};
