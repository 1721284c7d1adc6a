// Composed text: desk text with its grounds; takes pieces and gives them joined, cut and replaced with the grounds kept right.

import type { ComposedText, Ground, GroundSource } from "../../terms/article.ts";
import type { Span } from "../../terms/span.ts";
import { shiftSpan } from "../../terms/span.ts";

export const EMPTY_TEXT: ComposedText = { text: "", grounds: [] };

/** Text that asserts nothing by itself: the house's own wording. */
export function wording(text: string): ComposedText {
  return { text, grounds: [] };
}

/** Text that rests as a whole on one ground. */
export function grounded(text: string, from: GroundSource): ComposedText {
  return { text, grounds: [{ span: [0, text.length], from }] };
}

export function joinComposed(pieces: readonly ComposedText[]): ComposedText {
  const grounds: Ground[] = [];
  let text = "";
  for (const piece of pieces) {
    for (const { span, from } of piece.grounds) grounds.push({ span: shiftSpan(span, text.length), from });
    text += piece.text;
  }
  return { text, grounds };
}

/** The stretch `[start, end)` with the grounds that reach into it. */
export function sliceComposed(composed: ComposedText, [start, end]: Span): ComposedText {
  const text = composed.text.slice(start, end);
  const grounds = composed.grounds.flatMap(({ span, from }): readonly Ground[] => {
    const cut: Span = [Math.max(0, span[0] - start), Math.min(text.length, span[1] - start)];
    return cut[0] < cut[1] ? [{ span: cut, from }] : [];
  });
  return { text, grounds };
}

/** The same value in another spelling: every ground then holds for the whole. */
export function respell(composed: ComposedText, text: string): ComposedText {
  return { text, grounds: composed.grounds.map(({ from }) => ({ span: [0, text.length], from })) };
}
