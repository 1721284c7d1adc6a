// Desk text: a text with the stretches that the desk wrote, and a search that keeps to them.

import { foldWidth } from "../japanese/fold-width.ts";
import type { Span } from "../terms/span.ts";
import { shiftSpan } from "../terms/span.ts";

/** A headline gives a day without a year and people by short names; prose follows the rules of first mention. */
export type DeskStretch = { readonly role: "headline" | "prose"; readonly span: Span };

export type DeskText = {
  readonly text: string;
  readonly language: "ja" | "en";
  /** What the desk wrote, in reading order; all else is official text or belongs to the page, and is exempt. */
  readonly words: readonly DeskStretch[];
  /** Inside the desk's words: what somebody else wrote or said, word for word; in order, none touching another. */
  readonly quoted: readonly Span[];
};

export type Found = { readonly match: RegExpExecArray; readonly span: Span };

/** The quotations that reach into the span; found by halving, as a long text may hold thousands. */
export function quotedWithin({ quoted }: DeskText, span: Span): readonly Span[] {
  let low = 0;
  let high = quoted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quoted[middle]?.[1] ?? 0) <= span[0]) low = middle + 1;
    else high = middle;
  }
  const within: Span[] = [];
  for (let at = low; at < quoted.length; at += 1) {
    const quotation = quoted[at];
    if (quotation === undefined || quotation[0] >= span[1]) break;
    within.push(quotation);
  }
  return within;
}

export function isQuoted(desk: DeskText, span: Span): boolean {
  return quotedWithin(desk, span).length > 0;
}

/** In order, and what overlaps or touches made one: the form that `quoted` has. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last === undefined || span[0] > last[1]) merged.push(span);
    else merged[merged.length - 1] = [last[0], Math.max(last[1], span[1])];
  }
  return merged;
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
