// Apply a fix: an article's parts, a place in the desk's own words and what is to stand there → the parts with it, marks and grounds kept right.

import type { Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import type { ArticleBlock } from "../../terms/article.ts";
import type { ArticlePlace } from "../../terms/desk/article-place.ts";
import type { Span } from "../../terms/span.ts";
import { carryGrounds } from "../document/carry-grounds.ts";
import { toArticleParts } from "../document/to-article-parts.ts";
import type { ArticleParts } from "../document/to-document.ts";
import { toDocument } from "../document/to-document.ts";

export type TextFix = { readonly at: ArticlePlace; readonly span: Span; readonly text: string };

/** The words that stand at the place; undefined where the article has no such place. */
export function textAt({ headline, lead, body }: ArticleParts, place: ArticlePlace): string | undefined {
  if (place.kind !== "block") return (place.kind === "headline" ? headline : lead).text;
  const block = body[place.block];
  switch (block?.kind) {
    case "paragraph":
    case "heading":
      return place.part === 0 ? block.text : undefined;
    case "list":
      return block.entries[place.part];
    case "table":
      return block.rows.flat()[place.part];
    case "picture":
      return place.part === 0 ? block.caption : undefined;
    case "official":
    case "omission":
    case "closing":
    case "quote":
    case undefined:
      return undefined;
  }
}

const replaced = (text: string, [start, end]: Span, words: string): string =>
  `${text.slice(0, start)}${words}${text.slice(end)}`;

/** Where the text of the part begins in a document whose first two blocks are headline and lead. */
function startOfPart(document: Node, part: number): number | undefined {
  const starts: number[] = [];
  document.descendants((node, at) => {
    if (node.isTextblock) starts.push(at + 1);
    return !node.isTextblock;
  });
  return starts[part + 2];
}

const EMPTY = { text: "", grounds: [] };

/** Marks move with their words, as if somebody had typed it. */
function fixBlock(block: ArticleBlock, part: number, { span, text }: TextFix): ArticleBlock | undefined {
  if (block.kind === "picture")
    return block.caption === undefined
      ? undefined
      : { ...block, caption: replaced(block.caption, span, text) };
  const alone = { headline: EMPTY, lead: EMPTY, body: [block] };
  const document = toDocument(alone);
  const start = startOfPart(document, part);
  if (start === undefined) return undefined;
  const change = new Transform(document);
  const { schema } = document.type;
  const [from, to] = [start + span[0], start + span[1]];
  const marks = document.resolve(from).marksAcross(document.resolve(to)) ?? [];
  if (text === "") change.delete(from, to);
  else change.replaceWith(from, to, schema.text(text, marks));
  const parts = toArticleParts(change.doc, alone);
  return parts.ok ? parts.value.body[0] : undefined;
}

/** Undefined where there is no such place: official text has none. */
export function applyFix(parts: ArticleParts, fix: TextFix): ArticleParts | undefined {
  const { at, span, text } = fix;
  const words = textAt(parts, at);
  if (words === undefined || span[0] > span[1] || span[1] > words.length) return undefined;
  if (at.kind !== "block")
    return { ...parts, [at.kind]: carryGrounds(parts[at.kind], replaced(words, span, text)) };
  const block = parts.body[at.block];
  const fixed = block && fixBlock(block, at.part, fix);
  return fixed && { ...parts, body: parts.body.with(at.block, fixed) };
}
