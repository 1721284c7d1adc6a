// Search marks: what a search can be narrowed to, as words that stand in the index beside the text.

import { foldForSearch } from "../../search/fold-for-search.ts";
import type { ArticleKind } from "../../terms/article.ts";

export type SearchMarks = {
  readonly section?: string;
  readonly kind?: ArticleKind;
  readonly issuer?: string;
};

/** An issuer is named in any width. Each mark says which of the three it is, so that a section called 特集 is no kind. */
export function marksOf({ section, kind, issuer }: SearchMarks): readonly string[] {
  return [
    ...(section === undefined ? [] : [`section ${section.toWellFormed().replaceAll("\0", "")}`]),
    ...(kind === undefined ? [] : [`kind ${kind}`]),
    ...(issuer === undefined ? [] : [`issuer ${foldForSearch(issuer)}`]),
  ];
}
