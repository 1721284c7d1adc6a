// Takes a document and the number of one of its blocks and gives the block as an article quotes it, whole.

import type { ArticleBlock } from "../../terms/article.ts";
import type { SourceDocument } from "../../terms/document.ts";
import { shiftSpan, spanContains } from "../../terms/span.ts";

export type OfficialArticleBlock = Extract<ArticleBlock, { kind: "official" }>;

/** Undefined where the document has no such block. */
export function quoteSourceBlock(
  document: Pick<SourceDocument, "text" | "blocks" | "rubies">,
  index: number,
): OfficialArticleBlock | undefined {
  const block = document.blocks[index];
  if (!block) return undefined;
  const { shape, span, level, table, header, cells } = block;
  const rubies = document.rubies.filter((ruby) => spanContains(span, ruby.span));
  return {
    kind: "official",
    block: index,
    shape,
    text: document.text.slice(...span),
    ...(level === undefined ? {} : { level }),
    ...(table === undefined ? {} : { table }),
    ...(cells === undefined ? {} : { cells: cells.map((cell) => document.text.slice(...cell)) }),
    ...(header === undefined ? {} : { header }),
    ...(rubies.length === 0
      ? {}
      : { rubies: rubies.map((ruby) => ({ ...ruby, span: shiftSpan(ruby.span, -span[0]) })) }),
  };
}
