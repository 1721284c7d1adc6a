// Desk text: a text with the stretches that the desk wrote, and a search that keeps to them.

import { foldWidth } from "../japanese/fold-width.ts";
import type { Span } from "../terms/span.ts";
import { shiftSpan, spansOverlap } from "../terms/span.ts";

/** A headline gives a day without a year and people by short names; prose follows the rules of first mention. */
export type DeskStretch = { readonly role: "headline" | "prose"; readonly span: Span };

export type DeskText = {
  readonly text: string;
  readonly language: "ja" | "en";
  /** What the desk wrote, in reading order; all else is official text or belongs to the page, and is exempt. */
  readonly words: readonly DeskStretch[];
  /** Inside the desk's words: what somebody else wrote or said, word for word. */
  readonly quoted: readonly Span[];
};

export type Found = { readonly match: RegExpExecArray; readonly span: Span };

export function isQuoted({ quoted }: DeskText, span: Span): boolean {
  return quoted.some((quotation) => spansOverlap(quotation, span));
}

/** Matches of a global pattern in the desk's own words, width folded; spans are in the whole text. */
export function findInWords(desk: DeskText, pattern: RegExp, role?: DeskStretch["role"]): readonly Found[] {
  return desk.words.flatMap((stretch): readonly Found[] => {
    if (role !== undefined && stretch.role !== role) return [];
    const folded = foldWidth(desk.text.slice(...stretch.span));
    return [...folded.matchAll(pattern)].flatMap((match): readonly Found[] => {
      const span = shiftSpan([match.index, match.index + match[0].length], stretch.span[0]);
      return isQuoted(desk, span) ? [] : [{ match, span }];
    });
  });
}
