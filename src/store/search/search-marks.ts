// Search marks: what a search can be narrowed to, as words that stand in the index beside the text.

import { foldForSearch } from "../../search/fold-for-search.ts";
import type { ArticleKind } from "../../terms/article.ts";

export type SearchMarks = {
  readonly sections?: readonly string[];
  readonly kinds?: readonly ArticleKind[];
  readonly issuers?: readonly string[];
  /** Keys of their terms. */
  readonly people?: readonly string[];
};

/** An issuer is named in any width. Each mark says which of the four it is, so that a section called 特集 is no kind. */
export function marksOf({
  sections = [],
  kinds = [],
  issuers = [],
  people = [],
}: SearchMarks): readonly string[] {
  return [
    ...sections.map((section) => `section ${section.toWellFormed().replaceAll("\0", "")}`),
    ...kinds.map((kind) => `kind ${kind}`),
    ...new Set(issuers.map((issuer) => `issuer ${foldForSearch(issuer)}`)),
    ...people.map((person) => `person ${person}`),
  ];
}
