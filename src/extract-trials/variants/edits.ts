// Edits: replaces stretches of a text by rules and carries any span of the old text over to the new one.

import { spansOverlap, type Span } from "../../terms/span.ts";

export type Replacement = { readonly text: string; readonly value?: string };

export type Edit = Replacement & { readonly span: Span };

export type Rule = {
  readonly pattern: RegExp;
  /** `undefined` leaves the stretch as it is, and keeps it from later rules. */
  readonly replace: (match: RegExpExecArray) => Replacement | undefined;
};

/** What is `taken` and matches of earlier rules keep later rules off; edits come in text order. */
export function collectEdits(
  text: string,
  rules: readonly Rule[],
  taken: readonly Edit[] = [],
): readonly Edit[] {
  const edits: Edit[] = [...taken];
  for (const { pattern, replace } of rules) {
    for (const match of text.matchAll(new RegExp(pattern, "gu"))) {
      const span: Span = [match.index, match.index + match[0].length];
      if (edits.some((edit) => spansOverlap(edit.span, span))) continue;
      edits.push({ span, ...(replace(match) ?? { text: match[0] }) });
    }
  }
  return edits.toSorted((a, b) => a.span[0] - b.span[0]);
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  let at = 0;
  let edited = "";
  for (const edit of edits) {
    edited += text.slice(at, edit.span[0]) + edit.text;
    at = edit.span[1];
  }
  return edited + text.slice(at);
}

/** Where the span's words stand in the new text; an edge inside an edit moves out to the edit's edge. */
export function carrySpan(edits: readonly Edit[], span: Span): Span {
  let [start, end] = span;
  for (const edit of edits) {
    const growth = edit.text.length - (edit.span[1] - edit.span[0]);
    if (edit.span[1] <= span[0]) start += growth;
    else if (edit.span[0] < span[0]) start -= span[0] - edit.span[0];
    if (edit.span[1] <= span[1]) end += growth;
    else if (edit.span[0] < span[1]) end += edit.span[0] + edit.text.length - span[1];
  }
  return [start, end];
}
