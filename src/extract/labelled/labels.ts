// Labels: a table of what the labels of a record are called, and what is found behind them.

import type { Span } from "../../terms/span.ts";

/** What a label may be called; the first that fits a label's words whole decides. */
export type Labels<F extends string> = readonly (readonly [field: F, words: RegExp])[];

export type Labelled<F extends string> = {
  /** The value of each field, from its first to its last line. */
  readonly values: ReadonlyMap<F, Span>;
  /** From the first label to the last value; in a table the row. */
  readonly span: Span;
  readonly isRow: boolean;
};

export function fieldOf<F extends string>(words: string, labels: Labels<F>): F | undefined {
  return labels.find(([, sign]) => sign.test(words))?.[0];
}
