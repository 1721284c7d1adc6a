// Marked text: a text of the desk's with its marks in, the same as Markdown or as HTML out.

import { type MarkedPart, markedParts } from "../../terms/marks/marked-parts.ts";
import type { TextMark } from "../../terms/marks/text-mark.ts";
import { escapeHtml } from "./html-text.ts";

type Draw = {
  readonly text: (text: string) => string;
  /** `before` is what stands before the mark, as far as it has been drawn. */
  readonly mark: (mark: TextMark, words: string, before: string) => string;
};

function draw(parts: readonly MarkedPart[], by: Draw): string {
  let drawn = "";
  for (const part of parts) {
    drawn += part.kind === "text" ? by.text(part.text) : by.mark(part.mark, draw(part.parts, by), drawn);
  }
  return drawn;
}

/** Markdown has no readings of its own, and takes HTML as it is. */
const ruby = (words: string, reading: string): string =>
  `<ruby>${words}<rp>(</rp><rt>${escapeHtml(reading)}</rt><rp>)</rp></ruby>`;

function markAsHtml(mark: TextMark, words: string): string {
  switch (mark.kind) {
    case "link":
      return `<a href="${escapeHtml(mark.href)}">${words}</a>`;
    case "ruby":
      return ruby(words, mark.reading);
    case "strong":
      return `<strong>${words}</strong>`;
    case "emphasis":
      return `<em>${words}</em>`;
  }
}

/**
 * Asterisks count only where no other sign or space stands at their words (CommonMark 6.2), as one does in `「…」`, and
 * run into those before them: there the elements stand. Within brackets an address needs no escape but for what begins an entity or ends a cell.
 */
function markAsMarkdown(mark: TextMark, words: string, before: string): string {
  if (mark.kind === "link") {
    return `[${words}](<${mark.href.replaceAll("&", "\\&").replaceAll("|", "%7C")}>)`;
  }
  const isPlain = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(words) && !before.endsWith("*");
  if (mark.kind === "ruby" || !isPlain) return markAsHtml(mark, words);
  return mark.kind === "strong" ? `**${words}**` : `*${words}*`;
}

export function markedAsHtml(text: string, marks: readonly TextMark[] = []): string {
  return draw(markedParts({ text, marks }), { text: escapeHtml, mark: markAsHtml });
}

/** `escape`: how plain text is written where this stands. */
export function markedAsMarkdown(
  text: string,
  marks: readonly TextMark[] = [],
  escape: (text: string) => string,
): string {
  if (marks.length === 0) return escape(text);
  // An exclamation mark before a link would make a picture of it.
  const written = (part: string): string => escape(part).replace(/!$/u, "\\!");
  return draw(markedParts({ text, marks }), { text: written, mark: markAsMarkdown });
}
