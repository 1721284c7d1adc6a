// Takes a desk's page as read and gives what the desk wrote in it: headline and lead, or the whole of a piece of its own.

import type { Reading } from "../terms/reading.ts";
import type { Span } from "../terms/span.ts";
import type { DeskStretch, DeskText } from "./desk-text.ts";
import { mergeSpans } from "./desk-text.ts";
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

/** Closes the official text on a desk's page. */
const CLOSING = /^[(（][\s　]*以[\s　]?上[\s　]*[)）]$/u;
/** Headline, section and stamp stand before the lead. */
const LINES_BEFORE_LEAD = 6;
/** 内容は、以下のとおり。 hands over to the issuer as the lead did. */
const HANDS_OVER = /(?:以下|次|下記)の?(?:とおり|通り|ように)/u;

/** The desk's words of a page that closes an official text: its headline, its lead, and a line that hands over. */
function wordsBeforeOfficial({ text }: Page): readonly DeskStretch[] | undefined {
  const lines = linesOf(text, "prose", [0, text.length]);
  const written = lines.map(({ span }) => text.slice(...span).trim());
  if (!written.some((line) => CLOSING.test(line))) return undefined;
  const lead = written
    .slice(0, LINES_BEFORE_LEAD)
    .findIndex((line, index) => index > 0 && line.endsWith("。"));
  if (lead < 0) return undefined;
  const [headline] = lines;
  const next = written[lead + 1] ?? "";
  const end = next.endsWith("。") && HANDS_OVER.test(next) ? lead + 2 : lead + 1;
  return [
    ...(headline === undefined ? [] : [{ role: "headline" as const, span: headline.span }]),
    ...lines.slice(lead, end),
  ];
}

/** A piece of the desk's own: all but navigation; its first heading is its headline. */
function wordsOfPiece({ text, parts }: Page): readonly DeskStretch[] {
  const first = FIRST_HEADING.exec(text)?.[0].length ?? 0;
  return parts.flatMap(({ role, span }): readonly DeskStretch[] => {
    if (role === "headline") return linesOf(text, "headline", span);
    if (role !== "official" && role !== "lead") return [];
    const isHead = span[0] === 0 && first > 0;
    const head: readonly DeskStretch[] = isHead ? [{ role: "headline", span: [0, first] }] : [];
    return [...head, ...linesOf(text, "prose", [isHead ? first : span[0], span[1]])];
  });
}

/**
 * A page with a lead, or one that closes its text with (以上), quotes the issuer in between, and that text is exempt.
 * Any other is taken for the desk's own piece, in which only quotations are exempt.
 */
export function pageWords(page: Page): DeskText {
  const { text, parts, language } = page;
  const isQuoting = parts.some(({ role }) => role === "lead");
  const quoting = parts.flatMap(({ role, span }): readonly DeskStretch[] => {
    if (role === "headline") return linesOf(text, "headline", span);
    return role === "lead" ? linesOf(text, "prose", span) : [];
  });
  const words = isQuoting ? quoting : (wordsBeforeOfficial(page) ?? wordsOfPiece(page));
  return { text, language, words, quoted: mergeSpans(findQuotations(text)) };
}
