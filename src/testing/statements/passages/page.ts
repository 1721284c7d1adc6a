// Page: takes lines with the part each belongs to and gives text, parts, facts and blocks with exact spans.

import type { Block } from "../../../terms/document.ts";
import type { Part, PartRole } from "../../../terms/fact.ts";
import { asPassage, joinPassages, type Passage, type Words } from "./passage.ts";

export type Line = { readonly role: PartRole; readonly words: Words };

export type ComposedPage = Passage & { readonly parts: readonly Part[]; readonly blocks: readonly Block[] };

/** Lines of one role in a row make one part. */
export function composePage(lines: readonly Line[]): ComposedPage {
  const parts: Part[] = [];
  const blocks: Block[] = [];
  let offset = 0;
  for (const { role, words } of lines) {
    const end = offset + asPassage(words).text.length;
    const before = parts.at(-1);
    if (before?.role === role) parts.splice(-1, 1, { role, span: [before.span[0], end] });
    else parts.push({ role, span: [offset, end] });
    blocks.push({
      shape: "paragraph",
      span: [offset, end],
      ...(role === "furniture" ? { furniture: true } : {}),
    });
    offset = end + 1;
  }
  return {
    ...joinPassages(
      lines.map((line) => line.words),
      "\n",
    ),
    parts,
    blocks,
  };
}

export function linesOf(role: PartRole, ...words: readonly Words[]): readonly Line[] {
  return words.map((each) => ({ role, words: each }));
}
