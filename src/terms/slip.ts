// Slip: what is wrong in the desk's own words, where, and what to write instead.

import type { Span } from "./span.ts";

/** What stands at `span` becomes `text`; an empty span is a place to put it in. */
export type Fix = { readonly span: Span; readonly text: string };

/** Spans are in the text that was proof-read. */
export type Slip = {
  readonly code: string;
  readonly span: Span;
  readonly message: string;
  /** Absent where only a person can say what is meant. */
  readonly fix?: Fix;
};
