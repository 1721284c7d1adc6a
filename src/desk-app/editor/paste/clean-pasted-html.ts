// Clean pasted HTML: markup of Word's, Google's, a web page's or ours in; paragraphs, headings, lists, tables, quotes and marks out.

import { dropForeign } from "./drop-foreign.ts";
import { parseInert } from "./parse-inert.ts";
import type { PasteNotes } from "./paste-note.ts";
import { makePlainBlocks } from "./plain-blocks.ts";
import { makePlainLists } from "./plain-lists.ts";
import { dropAttributes, makePlainMarks } from "./plain-marks.ts";
import { makePlainTables } from "./plain-tables.ts";
import { makeWordLists } from "./word-lists.ts";

/** In UTF-16 code units. A long article of Word's has 300,000, nine tenths of them styles. */
export const LARGEST_PASTE = 2_000_000;

/** Each step leaves markup that the next can count on. What is too large is not looked at: nothing of it comes out. */
export function cleanPastedHtml(markup: string, notes: PasteNotes): string {
  if (markup.length > LARGEST_PASTE) {
    notes.add("too-large");
    return "";
  }
  const root = parseInert(markup);
  if (root.querySelector("[data-official]")) notes.add("official-left-out");
  dropForeign(root, notes);
  makeWordLists(root);
  makePlainMarks(root, notes);
  makePlainTables(root, notes);
  makePlainLists(root, notes);
  makePlainBlocks(root);
  dropAttributes(root);
  return root.body.innerHTML;
}
