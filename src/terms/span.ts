// Span: a stretch of a text, and the few questions one asks of it.

/**
 * Half-open range `[start, end)` in UTF-16 code units of the text it belongs to.
 * `text.slice(...span)` is the surface.
 */
export type Span = readonly [start: number, end: number];

/** True when `outer` covers every unit of `inner`. */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** True when the two ranges share at least one unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** The range moved by `offset` units. */
export function shiftSpan(span: Span, offset: number): Span {
  return [span[0] + offset, span[1] + offset];
}
