// To article parts: a document, and the article it is of → its headline, lead and body as an article has them.

import type { Node } from "prosemirror-model";
import type { ArticleBlock, PictureBlock } from "../../terms/article.ts";
import type { SourceDocument } from "../../terms/document.ts";
import type { MarkedText, TextMark } from "../../terms/marks/text-mark.ts";
import { parsePictureName } from "../../terms/picture.ts";
import { failure, success } from "../../terms/result.ts";
import type { Result } from "../../terms/result.ts";
import type { OfficialArticleBlock } from "../../newsroom/verbatim/quote-source-block.ts";
import { quoteSourceBlock } from "../../newsroom/verbatim/quote-source-block.ts";
import { carryGrounds } from "./carry-grounds.ts";
import { toMarkedText } from "./marked-text.ts";
import type { ArticleParts } from "./to-document.ts";

type DeskBlock = Exclude<ArticleBlock, { kind: "official" | "omission" }>;
type Source = Pick<SourceDocument, "text" | "blocks" | "rubies">;

const childrenOf = ({ children }: Node): readonly Node[] => children;
const textOf = (node: Node, name: string): string => String(node.attrs[name]);

/** Marks are only told of where there are any. */
const withMarks = <M>(marks: readonly M[], has: boolean): { marks?: readonly M[] } => (has ? { marks } : {});
const anyOf = (marks: readonly (readonly TextMark[])[]): boolean => marks.some(({ length }) => length > 0);

/** Entries and cells hold one paragraph. */
const wordsWithin = (node: Node): MarkedText => toMarkedText(node.firstChild ?? node);

function listBlock(list: Node): DeskBlock {
  const entries = childrenOf(list).map(wordsWithin);
  const marks = entries.map((entry) => entry.marks);
  return { kind: "list", entries: entries.map(({ text }) => text), ...withMarks(marks, anyOf(marks)) };
}

function tableBlock(table: Node): DeskBlock {
  const rows = childrenOf(table).map((row) => childrenOf(row).map(wordsWithin));
  const marks = rows.map((cells) => cells.map((cell) => cell.marks));
  const first = table.firstChild?.children ?? [];
  return {
    kind: "table",
    rows: rows.map((cells) => cells.map(({ text }) => text)),
    header: first.length > 0 && first.every(({ type }) => type.name === "table_header"),
    ...withMarks(marks, marks.some(anyOf)),
  };
}

function pictureBlock({ attrs }: Node): PictureBlock {
  const media = parsePictureName(String(attrs["media"]))?.name;
  if (!media) throw new Error(`A document holds "${String(attrs["media"])}" as a picture.`);
  const caption: unknown = attrs["caption"];
  return {
    kind: "picture",
    media,
    alt: String(attrs["alt"]),
    credit: String(attrs["credit"]),
    ...(typeof caption === "string" ? { caption } : {}),
    width: Number(attrs["width"]),
    height: Number(attrs["height"]),
  };
}

function deskBlock(node: Node): DeskBlock {
  const { text, marks } = toMarkedText(node);
  const marked = withMarks(marks, marks.length > 0);
  switch (node.type.name) {
    case "closing":
      return { kind: "closing", text: textOf(node, "text") };
    case "heading":
      return { kind: "heading", text, level: Number(node.attrs["level"]), ...marked };
    case "paragraph":
      return { kind: "paragraph", text, ...marked };
    case "quote": {
      const credit: unknown = node.attrs["credit"];
      return { kind: "quote", text, ...(typeof credit === "string" ? { credit } : {}), ...marked };
    }
    case "bullet_list":
      return listBlock(node);
    case "table":
      return tableBlock(node);
    case "picture":
      return pictureBlock(node);
    default:
      throw new Error(`A document holds a block that no article has: ${node.type.name}.`);
  }
}

/** Official blocks that stand one after another and are left out for one reason are under one mark. */
function leaveOut(body: ArticleBlock[], block: number, reason: string): void {
  const last = body.at(-1);
  if (last?.kind === "omission" && last.reason === reason) {
    body[body.length - 1] = { ...last, blocks: [...last.blocks, block] };
  } else body.push({ kind: "omission", blocks: [block], reason });
}

function quotedBy({ body }: ArticleParts): ReadonlyMap<number, OfficialArticleBlock> {
  return new Map(body.flatMap((block) => (block.kind === "official" ? [[block.block, block] as const] : [])));
}

/**
 * The inverse of `toDocument`. `base` is the article that the document was made of: it has the words of the official
 * blocks and what headline and lead rest on. `source` is the announcement's document: needed where a block that `base`
 * leaves out is shown again. Refused, by a sentence, where a block is in neither of them.
 */
export function toArticleParts(
  document: Node,
  base: ArticleParts,
  source?: Source,
): Result<ArticleParts, string> {
  const [headline, lead, ...blocks] = childrenOf(document);
  if (!headline || !lead) throw new Error("A document has no headline or no lead.");
  const quoted = quotedBy(base);
  const body: ArticleBlock[] = [];
  for (const node of blocks) {
    if (node.type.name !== "official") {
      body.push(deskBlock(node));
      continue;
    }
    const index = Number(node.attrs["block"]);
    const omitted: unknown = node.attrs["omitted"];
    if (typeof omitted === "string") {
      leaveOut(body, index, omitted);
      continue;
    }
    const official = quoted.get(index) ?? (source && quoteSourceBlock(source, index));
    if (!official) return failure(`block ${index} of the official text is not in the announcement`);
    body.push(official);
  }
  return success({
    headline: carryGrounds(base.headline, headline.textContent),
    lead: carryGrounds(base.lead, lead.textContent),
    body,
  });
}
