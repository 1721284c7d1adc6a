// Content: a document in, its text without the furniture of its page out, as documents are compared.

import type { SourceDocument } from "../../terms/document.ts";

export function contentOf({ text, blocks }: Pick<SourceDocument, "text" | "blocks">): string {
  const content = blocks.filter(({ furniture }) => furniture !== true);
  // Of a page whose markup calls everything furniture nothing would be left to compare.
  if (content.length === 0) return text;
  return content.map(({ span }) => text.slice(...span)).join("\n");
}
