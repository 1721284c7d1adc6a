// With marks: a text of the desk's, the marks over it and the desk's readings in, its markup out.

import { readLinkAddress } from "../../terms/marks/link-address.ts";
import { type MarkedPart, markedParts } from "../../terms/marks/marked-parts.ts";
import type { TextMark } from "../../terms/marks/text-mark.ts";
import { type Html, html } from "../markup/html.ts";
import type { ReadingBook } from "./readings/reading-book.ts";
import { withReadings } from "./readings/with-readings.ts";

export type MarkContext = {
  readonly readings?: ReadingBook | undefined;
  /** The site's address, where the text is read elsewhere: before paths of ours. */
  readonly base?: string;
};

/** Checked once more where it becomes an attribute: whatever the store holds, no page runs it. */
function link(href: string, words: Html, base: string): Html {
  const address = readLinkAddress(href);
  if (address === undefined) return words;
  return address.startsWith("/")
    ? html`<a href="${base + address}">${words}</a>`
    : html`<a href="${address}" rel="external">${words}</a>`;
}

function drawMark(mark: TextMark, words: Html, base: string): Html {
  switch (mark.kind) {
    case "link":
      return link(mark.href, words, base);
    case "ruby":
      return html`<ruby>${words}<rp>(</rp><rt>${mark.reading}</rt><rp>)</rp></ruby>`;
    case "strong":
      return html`<strong>${words}</strong>`;
    case "emphasis":
      return html`<em>${words}</em>`;
  }
}

function drawParts(parts: readonly MarkedPart[], { readings, base = "" }: MarkContext): Html {
  const drawn = parts.map((part) => {
    if (part.kind === "text") return withReadings(part.text, [], readings);
    // Ruby does not nest: what the desk read itself needs no aid.
    const within = part.mark.kind === "ruby" ? { base } : { readings, base };
    return drawMark(part.mark, drawParts(part.parts, within), base);
  });
  return html`${drawn}`;
}

/** Without the readings (`rt` and `rp`) the characters are those of `text`. */
export function withMarks(text: string, marks: readonly TextMark[] = [], context: MarkContext = {}): Html {
  return drawParts(markedParts({ text, marks }), context);
}
