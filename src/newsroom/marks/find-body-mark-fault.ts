// Marks of a body: the blocks of an article in, the sentence about the first mark that cannot stand where it is out.

import type { ArticleBlock } from "../../terms/article.ts";
import { findMarkFault } from "../../terms/marks/find-mark-fault.ts";
import type { MarkedText } from "../../terms/marks/text-mark.ts";

/** The desk's texts of a block with their marks; a sentence where marks are given for other texts than it has. */
function markedTextsOf(block: ArticleBlock): readonly MarkedText[] | string {
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "quote":
      return [{ text: block.text, marks: block.marks ?? [] }];
    case "list": {
      const { entries, marks } = block;
      if (marks && marks.length !== entries.length) {
        return `marks for ${marks.length} entries of a list that has ${entries.length}`;
      }
      return entries.map((text, at) => ({ text, marks: marks?.[at] ?? [] }));
    }
    case "table": {
      const { rows, marks } = block;
      const isSame =
        marks?.length === rows.length && rows.every((row, at) => marks[at]?.length === row.length);
      if (marks && !isSame) return "marks for other cells than its table has";
      return rows.flatMap((row, at) => row.map((text, of) => ({ text, marks: marks?.[at]?.[of] ?? [] })));
    }
    case "official":
    case "omission":
    case "closing":
    case "picture":
      return [];
  }
}

/** The sentence names the block by its number in the body, counted from 1. */
export function findBodyMarkFault(body: readonly ArticleBlock[]): string | undefined {
  for (const [index, block] of body.entries()) {
    const texts = markedTextsOf(block);
    const fault =
      typeof texts === "string" ? texts : texts.map(findMarkFault).find((each) => each !== undefined);
    if (fault !== undefined) return `block ${index + 1} (${block.kind}): ${fault}`;
  }
  return undefined;
}
