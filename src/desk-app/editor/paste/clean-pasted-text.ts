// Clean pasted text: plain text of any program in, its lines out, without what nobody sees.

import type { PasteNotes } from "./paste-note.ts";

/** In UTF-16 code units: a book. */
const LARGEST_TEXT = 500_000;

/** Zero-width signs, byte order marks, soft hyphens, directions and controls; every search would stumble over them. */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\uffff]/gu;

export const dropUnseen = (text: string): string => text.toWellFormed().replace(UNSEEN, "");

/** One space for a run of white space; the ideographic space, which Japanese sets on purpose, stays. */
export function cleanTextRun(text: string): string {
  return dropUnseen(text)
    .replaceAll("\u00a0", " ")
    .replace(/[ \t\r\n]+/gu, " ");
}

/** Empty lines part paragraphs as one line end does. */
export function cleanPastedText(text: string, notes: PasteNotes): readonly string[] {
  if (text.length > LARGEST_TEXT) {
    notes.add("too-large");
    return [];
  }
  return text
    .split(/\r\n?|[\n\u0085\u2028\u2029]/u)
    .map((line) => cleanTextRun(line).trim())
    .filter((line) => line !== "");
}
