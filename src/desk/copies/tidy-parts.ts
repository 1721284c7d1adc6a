// Tidy parts: what an editor leaves lying about, such as an empty line at the end → the parts as a revision has them.

import type { ArticleParts } from "../../editing/document/to-document.ts";
import type { ArticleBlock } from "../../terms/article.ts";

function isEmpty(block: ArticleBlock): boolean {
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "quote":
      return block.text.trim() === "";
    case "list":
      return block.entries.every((entry) => entry.trim() === "");
    case "table":
      return block.rows.every((cells) => cells.every((cell) => cell.trim() === ""));
    case "official":
    case "omission":
    case "closing":
    case "picture":
      return false;
  }
}

/** Blocks of the desk's that say nothing are left out. */
export function tidyParts({ headline, lead, body }: ArticleParts): ArticleParts {
  return { headline, lead, body: body.filter((block) => !isEmpty(block)) };
}
