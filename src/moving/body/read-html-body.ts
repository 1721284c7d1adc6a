// Reads the body of a moved article: HTML in, blocks of the desk and pictures out, with a note for each thing left out.

import { Parser } from "htmlparser2";
import type { ArticleBlock } from "../../terms/article.ts";
import type { Note, PictureReference } from "../piece.ts";
import { BlockWriter } from "./block-writer.ts";
import { BodyElements } from "./body-elements.ts";
import { writeOutMarks } from "./gathered-text.ts";
import { readShortcodes } from "./read-shortcodes.ts";

export type BodyPart =
  | Extract<ArticleBlock, { kind: "heading" | "paragraph" | "list" | "table" | "quote" }>
  | PictureReference;

export type HtmlBody = {
  readonly parts: readonly BodyPart[];
  /** How many parts stand before the mark that ends the teaser (`<!--more-->`). */
  readonly teaserParts?: number;
  readonly notes: readonly Note[];
};

/** Browsers stop at 512 too; what is nested deeper is no text that somebody wrote. */
const DEEPEST = 512;

/** Thrown, and caught where a piece is composed. */
export class BodyTooDeep extends Error {}

export type HtmlReading = {
  readonly html: string;
  readonly linesAreParagraphs?: boolean;
  /** Makes addresses whole that stand relative to the old site. */
  readonly resolve?: (address: string) => string;
};

/** Safe on any text: nothing of it is run or fetched, and every element that it does not know is only looked through. */
export function readHtmlBody({
  html,
  linesAreParagraphs = false,
  resolve = (address) => address,
}: HtmlReading): HtmlBody {
  const notes: Note[] = [];
  const writer = new BlockWriter(linesAreParagraphs, notes);
  const elements = new BodyElements(writer, notes, resolve);
  let depth = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth += 1;
      if (depth > DEEPEST) throw new BodyTooDeep(`its elements are nested deeper than ${DEEPEST}`);
      elements.open(name, attributes);
    },
    onclosetag: (name) => {
      depth -= 1;
      elements.close(name);
    },
    ontext: (text) => elements.text(text),
    oncomment: (comment) => elements.comment(comment),
  });
  parser.end(readShortcodes(html, notes));
  writer.end();
  return {
    parts: writer.parts,
    notes,
    ...(elements.teaserParts === undefined ? {} : { teaserParts: elements.teaserParts }),
  };
}

/** The text of a title or an excerpt, which may hold markup. */
export function readPlainText(html: string): string {
  if (!/[<&\u00a0\n\r\t]|\s\s/.test(html)) return html.trim();
  return readHtmlBody({ html })
    .parts.map((part) =>
      "text" in part ? writeOutMarks({ text: part.text, marks: part.marks ?? [] }, []) : "",
    )
    .join(" ")
    .trim();
}
