// Row: what one order does to one person, before it is numbered among the facts of its page.

import type { TimeValue } from "../../../terms/fact.ts";
import type { OrderName } from "../../../terms/record-fact.ts";
import type { Span } from "../../../terms/span.ts";

/** Posts left, and posts taken up. */
export type Posts = { readonly from: readonly string[]; readonly to: readonly string[] };

export type Row = Posts & {
  /** From the old post or the rank to the name, or the other way round. */
  readonly span: Span;
  readonly nameSpan: Span;
  /** Where the rank stands, if it does. */
  readonly rankSpan?: Span;
  readonly order: OrderName;
  /** The old post in the words of the row: what the person is until the order takes effect. */
  readonly office?: string;
  /** A name in full that the row only gives in short. */
  readonly fullName?: string;
  readonly service?: string;
  readonly effective?: TimeValue;
};
