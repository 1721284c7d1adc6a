// Gathered parts: what was gathered of a heading, a list, a table or a quote in, the block of the desk's out.

import type { MarkedText } from "../../terms/marks/text-mark.ts";
import { type GatheredText, appendText, asBlockText, emptyText } from "./gathered-text.ts";
import type { BodyPart } from "./read-html-body.ts";

type Part<Kind extends BodyPart["kind"]> = Extract<BodyPart, { kind: Kind }>;

/** What the whole of a heading is, such as strong, its being one says already. */
export function headingPart({ text, marks }: MarkedText, level: number): Part<"heading"> {
  const within = marks.filter(
    ({ kind, span: [start, end] }) => kind === "link" || kind === "ruby" || start > 0 || end < text.length,
  );
  return { kind: "heading", ...asBlockText({ text, marks: within }), level: Math.max(2, level) };
}

export function listPart(entries: readonly GatheredText[]): Part<"list"> {
  const hasMarks = entries.some(({ marks }) => marks.length > 0);
  return {
    kind: "list",
    entries: entries.map(({ text }) => text),
    ...(hasMarks && { marks: entries.map(({ marks }) => marks) }),
  };
}

export function tablePart(rows: readonly (readonly GatheredText[])[], header: boolean): Part<"table"> {
  const hasMarks = rows.some((cells) => cells.some(({ marks }) => marks.length > 0));
  return {
    kind: "table",
    rows: rows.map((cells) => cells.map(({ text }) => text)),
    header,
    ...(hasMarks && { marks: rows.map((cells) => cells.map(({ marks }) => marks)) }),
  };
}

export function quotePart(paragraphs: readonly MarkedText[], credit: string): Part<"quote"> {
  const whole = emptyText();
  for (const paragraph of paragraphs) appendText(whole, paragraph, "\n");
  return { kind: "quote", ...asBlockText(whole), ...(credit === "" ? {} : { credit }) };
}

/** Lines of a cell, an entry or a heading are one. */
export function inOneLine(lines: readonly MarkedText[]): MarkedText {
  const whole = emptyText();
  for (const line of lines) appendText(whole, line, " ");
  return whole;
}
