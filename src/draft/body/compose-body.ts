// Takes the desk view and gives the article's body: the official blocks word for word under their own title, and the desk's closing.

import type { ArticleBlock } from "../../terms/article.ts";
import type { SourceDocument } from "../../terms/document.ts";
import type { Span } from "../../terms/span.ts";
import { shiftSpan, spanContains } from "../../terms/span.ts";
import type { DeskView, OfficialBlock } from "../fields/desk-view.ts";
import { findTitleBlock } from "../fields/title.ts";
import { isClosed } from "./is-closed.ts";

type OfficialArticleBlock = Extract<ArticleBlock, { kind: "official" }>;

function rubiesWithin(document: SourceDocument, span: Span): OfficialArticleBlock["rubies"] {
  const within = document.rubies.filter((ruby) => spanContains(span, ruby.span));
  return within.length === 0
    ? undefined
    : within.map((ruby) => ({ span: shiftSpan(ruby.span, -span[0]), reading: ruby.reading }));
}

function quoteBlock(document: SourceDocument, entry: OfficialBlock, isTitle: boolean): OfficialArticleBlock {
  const { block, index, text } = entry;
  const rubies = rubiesWithin(document, block.span);
  const cells = block.cells?.map((cell) => document.text.slice(...cell));
  const level = isTitle ? (block.level ?? 2) : block.level;
  return {
    kind: "official",
    block: index,
    shape: isTitle ? "heading" : block.shape,
    text,
    ...(level === undefined ? {} : { level }),
    ...(block.table === undefined ? {} : { table: block.table }),
    ...(cells === undefined ? {} : { cells }),
    ...(block.header === undefined ? {} : { header: block.header }),
    ...(rubies === undefined ? {} : { rubies }),
  };
}

export function composeBody(view: DeskView): readonly ArticleBlock[] {
  const { document, edition, official } = view;
  if (official.length === 0) return [];
  const titleIndex = findTitleBlock(view)?.index;
  const quoted = official.map((entry) => quoteBlock(document, entry, entry.index === titleIndex));
  // An issuer who closes the text needs no second closing.
  return isClosed(view) ? quoted : [...quoted, { kind: "closing", text: edition.closing }];
}
