// Block words: a block of an article in, what a reader of its history reads of it out, as one text.

import type { ArticleBlock } from "../../../terms/article.ts";

/** Entries, rows and cells stand apart by line ends and tabs: a change in one stays in it. */
export function blockWords(block: ArticleBlock): string {
  switch (block.kind) {
    case "official":
    case "closing":
    case "heading":
    case "paragraph":
      return block.text;
    case "omission":
      return block.reason;
    case "list":
      return block.entries.join("\n");
    case "table":
      return block.rows.map((row) => row.join("\t")).join("\n");
    case "quote":
      return block.credit === undefined ? block.text : `${block.text}\n${block.credit}`;
    case "picture":
      return [block.caption ?? "", block.alt, block.credit].join("\n");
  }
}
