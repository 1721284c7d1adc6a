// Text mark: what the desk says of a stretch of its own text: strong, emphasised, a link, or how it is read.

import type { Span } from "../span.ts";

export const TEXT_MARK_KINDS = ["link", "ruby", "strong", "emphasis"] as const;

/**
 * `span` lies within the text that the mark belongs to. Marks of one kind do not meet each other; a link holds a reading
 * whole or not at all; strong and emphasised stretches may cross anything. In the order in which they begin.
 */
export type TextMark =
  | { readonly kind: "strong" | "emphasis"; readonly span: Span }
  /** `href` as `readLinkAddress` takes it. */
  | { readonly kind: "link"; readonly span: Span; readonly href: string }
  /** In kana or whatever says how the stretch is read. */
  | { readonly kind: "ruby"; readonly span: Span; readonly reading: string };

/** A text of the desk's with the marks over it. */
export type MarkedText = { readonly text: string; readonly marks: readonly TextMark[] };
