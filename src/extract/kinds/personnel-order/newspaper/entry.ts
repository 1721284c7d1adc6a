// Entry: what one entry of a list of orders says of one person; positions count from the start of the line.

import type { Span } from "../../../../terms/span.ts";

export type Entry = {
  readonly post: string;
  readonly name: Span;
  readonly rank?: Span;
  readonly old?: Span;
  /** 陸将補昇任 before the post: the rank; 同 before it: that of the entry before. */
  readonly promoted?: Span | "same";
  readonly span: Span;
};
