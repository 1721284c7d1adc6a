// Gathered text: stretches of marked text in, one text with its marks out; and the same without marks, what they say written behind their words.

import { shiftSpan } from "../../terms/span.ts";
import type { MarkedText, TextMark } from "../../terms/marks/text-mark.ts";
import type { Note } from "../piece.ts";

/** Grows by what is appended to it. */
export type GatheredText = { text: string; readonly marks: TextMark[] };

export const emptyText = (): GatheredText => ({ text: "", marks: [] });

/** `separator` stands between two texts, and before none. */
export function appendText(to: GatheredText, { text, marks }: MarkedText, separator: string): void {
  if (to.text !== "") to.text += separator;
  for (const mark of marks) to.marks.push({ ...mark, span: shiftSpan(mark.span, to.text.length) });
  to.text += text;
}

/** Text without marks says nothing of them. */
export const asBlockText = ({ text, marks }: MarkedText): { text: string; marks?: readonly TextMark[] } =>
  marks.length === 0 ? { text } : { text, marks };

function sameAddress(words: string, address: string): boolean {
  const bare = (text: string): string => text.replace(/^(?:https?:\/\/|mailto:)/i, "").replace(/\/$/, "");
  return bare(words) === bare(address);
}

/** Where a link led, unless its words say it, or how its words are read. */
function saidBehind(
  mark: TextMark,
  words: string,
): { readonly note: Note; readonly shown: string } | undefined {
  if (mark.kind === "ruby") {
    return { note: { code: "reading-written-out", about: mark.reading }, shown: mark.reading };
  }
  if (mark.kind !== "link" || sameAddress(words, mark.href)) return undefined;
  return { note: { code: "link-written-out", about: mark.href }, shown: mark.href.replace(/^mailto:/i, "") };
}

/** For places that hold no marks: a lead, a title, a caption. */
export function writeOutMarks({ text, marks }: MarkedText, notes: Note[]): string {
  let written = "";
  let done = 0;
  for (const mark of marks.toSorted((a, b) => a.span[1] - b.span[1])) {
    const said = saidBehind(mark, text.slice(...mark.span));
    if (!said) continue;
    notes.push(said.note);
    written += `${text.slice(done, mark.span[1])}(${said.shown})`;
    done = mark.span[1];
  }
  return written + text.slice(done);
}
