// Takes a desk's page as read and gives what the desk wrote in it: headline and lead, or the whole of a piece of its own.

import type { Reading } from "../terms/reading.ts";
import type { Span } from "../terms/span.ts";
import type { DeskStretch, DeskText } from "./desk-text.ts";
import { findQuotations } from "./quotations.ts";

type Page = Pick<Reading, "text" | "parts" | "language">;

/** A Markdown heading is a headline when it is the first line. */
const FIRST_HEADING = /^# [^\n]*/u;

/** The lines of a stretch, so that no search runs over a paragraph's end. */
function linesOf(text: string, role: DeskStretch["role"], [start, end]: Span): readonly DeskStretch[] {
  let at = start;
  return text
    .slice(start, end)
    .split("\n")
    .flatMap((line): readonly DeskStretch[] => {
      const span: Span = [at, at + line.length];
      at += line.length + 1;
      return line.trim() === "" ? [] : [{ role, span }];
    });
}

/**
 * A page with a lead quotes the issuer below it, and that text is exempt. A page without one is taken for the desk's
 * own piece: navigation is left out, the first heading is its headline, and quotations are exempt.
 */
export function pageWords({ text, parts, language }: Page): DeskText {
  const isQuoting = parts.some(({ role }) => role === "lead");
  const first = FIRST_HEADING.exec(text)?.[0].length ?? 0;
  const words = parts.flatMap(({ role, span }): readonly DeskStretch[] => {
    if (role === "headline") return linesOf(text, "headline", span);
    if (role === "lead") return linesOf(text, "prose", span);
    if (isQuoting || role !== "official") return [];
    const isHead = span[0] === 0 && first > 0;
    const head: readonly DeskStretch[] = isHead ? [{ role: "headline", span: [0, first] }] : [];
    return [...head, ...linesOf(text, "prose", [isHead ? first : span[0], span[1]])];
  });
  return { text, language, words, quoted: findQuotations(text) };
}
