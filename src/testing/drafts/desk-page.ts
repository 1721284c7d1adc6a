// Desk text from lines of our own, for tests of proof-reading.

import type { DeskText } from "../../proof/desk-text.ts";
import { pageWords } from "../../proof/page-words.ts";
import type { Part, PartRole } from "../../terms/fact.ts";

/** Roles are those of `Part`; a page with a lead quotes the issuer. */
export function makeDeskPage(lines: readonly (readonly [PartRole, string])[]): DeskText {
  const parts: Part[] = [];
  let text = "";
  for (const [role, line] of lines) {
    parts.push({ role, span: [text.length, text.length + line.length] });
    text += `${line}\n`;
  }
  return pageWords({ text, parts, language: "ja" });
}

/** A piece of the desk's own: all of it is the desk's. */
export const makeDeskPiece = (...paragraphs: readonly string[]): DeskText =>
  makeDeskPage(paragraphs.map((paragraph) => ["official", paragraph]));
