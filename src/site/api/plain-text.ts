// Plain text: the blocks of an article in, its whole text without markup out, in paragraphs.

import type { ArticleBlock } from "../../terms/article.ts";

function paragraphOf(block: ArticleBlock): string {
  switch (block.kind) {
    case "official":
      return block.cells?.join("\t") ?? block.text;
    case "omission":
      return `[${block.reason}]`;
    case "list":
      return block.entries.map((entry) => `・${entry}`).join("\n");
    case "table":
      return block.rows.map((row) => row.join("\t")).join("\n");
    case "quote":
      return block.credit === undefined ? block.text : `${block.text}\n(${block.credit})`;
    case "picture":
      return [block.caption ?? block.alt, block.credit].filter((words) => words !== "").join(" ");
    case "closing":
    case "heading":
    case "paragraph":
      return block.text;
  }
}

export function plainText(body: readonly ArticleBlock[]): string {
  return body
    .map(paragraphOf)
    .filter((paragraph) => paragraph !== "")
    .join("\n\n")
    .toWellFormed();
}
