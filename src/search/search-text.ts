// Search text: an article → what search looks through, folded, in its three fields.

import type { Article, ArticleBlock } from "../terms/article.ts";
import type { TextMark } from "../terms/marks/text-mark.ts";
import { foldForSearch } from "./fold-for-search.ts";

/** Folded pieces that no phrase goes across. */
export type SearchText = {
  readonly headline: readonly string[];
  readonly lead: readonly string[];
  readonly body: readonly string[];
};

export const SEARCH_FIELDS = ["headline", "lead", "body"] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

const readingsOf = (marks: readonly TextMark[] = []): readonly string[] =>
  marks.flatMap((mark) => (mark.kind === "ruby" ? [mark.reading] : []));

/** What a block says, piece by piece, as readers see it; readings that the source or the desk gave in ruby are pieces of their own. */
export function piecesOf(block: ArticleBlock): readonly string[] {
  switch (block.kind) {
    case "official": {
      const readings = (block.rubies ?? []).map(({ reading }) => reading);
      return [block.text, ...readings];
    }
    case "omission":
      return [];
    case "list":
      return [...block.entries, ...readingsOf(block.marks?.flat())];
    case "table":
      return [...block.rows.flat(), ...readingsOf(block.marks?.flat(2))];
    case "closing":
      return [block.text];
    case "heading":
    case "paragraph":
    case "quote":
      return [block.text, ...readingsOf(block.marks)];
    case "picture":
      return [block.alt, block.caption ?? ""];
  }
}

const fold = (pieces: readonly string[]): readonly string[] =>
  pieces.map(foldForSearch).filter((piece) => piece !== "");

export function searchTextOf({
  headline,
  lead,
  body,
}: Pick<Article, "headline" | "lead" | "body">): SearchText {
  return { headline: fold([headline.text]), lead: fold([lead.text]), body: fold(body.flatMap(piecesOf)) };
}
