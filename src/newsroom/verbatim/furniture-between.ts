// Takes a document and its reading; gives the document with what the reading found to be the site's between official blocks marked so.

import type { SourceDocument } from "../../terms/document.ts";
import type { Reading } from "../../terms/reading.ts";
import { spanContains } from "../../terms/span.ts";
import { officialBlocks } from "./check-verbatim.ts";

/**
 * A button to print between title and text is text like any other where markup does not tell. What is stored has to
 * say so: an article is held to its document long after the reading, and the button is not in it.
 */
export function markFurnitureBetween(
  document: SourceDocument,
  reading: Pick<Reading, "parts">,
): SourceDocument {
  const furniture = reading.parts.filter(({ role }) => role === "furniture").map(({ span }) => span);
  if (furniture.length === 0) return document;
  const inOrder = officialBlocks(document, reading);
  const official = new Set(inOrder);
  const [first = 0] = inOrder;
  const last = inOrder.at(-1) ?? 0;
  const isBetween = (index: number): boolean => index > first && index < last && !official.has(index);
  const blocks = document.blocks.map((block, index) =>
    isBetween(index) && furniture.some((part) => spanContains(part, block.span))
      ? { ...block, furniture: true }
      : block,
  );
  return { ...document, blocks };
}
