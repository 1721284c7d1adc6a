// Takes an article and the document it is from and tells whether its official text is the issuer's, whole and word for word.

import type { ArticleBlock } from "../../terms/article.ts";
import type { SourceDocument } from "../../terms/document.ts";
import type { Reading } from "../../terms/reading.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import { spanContains } from "../../terms/span.ts";

type OfficialBlock = Extract<ArticleBlock, { kind: "official" }>;
type Quoting = { readonly body: readonly ArticleBlock[] };

/** White space apart: the law leaves line ends and indents to the page. */
const characters = (text: string): string => text.replace(/\s/gu, "");

const EXCERPT = 24;
const excerpt = (text: string): string => (text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text);

/** Indices of the document's blocks that are official text by the reading's parts, furniture and empty ones left out. */
export function officialBlocks(
  document: SourceDocument,
  { parts }: Pick<Reading, "parts">,
): readonly number[] {
  const official = parts.filter(({ role }) => role === "official").map(({ span }) => span);
  return document.blocks.flatMap(({ span, furniture }, index) => {
    const isOfficial = furniture !== true && official.some((part) => spanContains(part, span));
    return isOfficial && characters(document.text.slice(...span)) !== "" ? [index] : [];
  });
}

function checkBlock(block: OfficialBlock, document: SourceDocument): string | undefined {
  const source = document.blocks[block.block];
  if (source === undefined) return `block ${block.block} is not in the document`;
  const text = document.text.slice(...source.span);
  if (characters(block.text) !== characters(text)) {
    return `block ${block.block} differs: "${excerpt(block.text)}" for "${excerpt(text)}"`;
  }
  if (block.cells !== undefined && characters(block.cells.join("")) !== characters(text)) {
    return `the cells of block ${block.block} differ from its text "${excerpt(text)}"`;
  }
  const strayed = block.rubies?.find(({ span }) => !spanContains([0, block.text.length], span));
  return strayed === undefined ? undefined : `a reading of block ${block.block} stands outside its text`;
}

/** The numbers of quoted and omitted blocks as the body gives them, one after another. */
function blocksInOrder(body: readonly ArticleBlock[]): readonly number[] {
  return body.flatMap((block): readonly number[] => {
    if (block.kind === "official") return [block.block];
    return block.kind === "omission" ? block.blocks : [];
  });
}

/** Without the reading only what lies between the first and the last quoted block is known to be official. */
function expectedBlocks(document: SourceDocument, inOrder: readonly number[]): readonly number[] {
  const [first = 0] = inOrder;
  const last = inOrder.at(-1) ?? -1;
  return document.blocks.flatMap(({ span, furniture }, index) =>
    index >= first && index <= last && furniture !== true && characters(document.text.slice(...span)) !== ""
      ? [index]
      : [],
  );
}

/**
 * The verbatim law: official blocks are whole blocks of the document, character for character (white space apart),
 * in its order, and every one left out is covered by an omission mark in its place. With the reading's `official`
 * blocks, the first and last are held to it too. The error is a sentence. An article that quotes nothing passes.
 */
export function checkVerbatim(
  { body }: Quoting,
  document: SourceDocument,
  official?: readonly number[],
): Result<void, string> {
  for (const block of body) {
    const fault = block.kind === "official" ? checkBlock(block, document) : undefined;
    if (fault !== undefined) return failure(fault);
  }
  const inOrder = blocksInOrder(body);
  const misplaced = inOrder.find((index, at) => at > 0 && index <= (inOrder[at - 1] ?? -1));
  if (misplaced !== undefined) return failure(`block ${misplaced} is out of the document's order`);
  const covered = new Set(inOrder);
  const missing = (official ?? expectedBlocks(document, inOrder)).find((index) => !covered.has(index));
  if (missing === undefined) return success(undefined);
  const text = document.text.slice(...(document.blocks[missing]?.span ?? [0, 0]));
  return failure(`block ${missing} ("${excerpt(text)}") is left out without an omission mark`);
}
