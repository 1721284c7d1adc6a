// Told by: a fact's type in, all that the fact says out, without what places it in a reading.

import type { Grounded } from "../fact.ts";

/** Ids of other facts hold within one reading only: `person` stays there. */
export type ToldBy<F extends Grounded & { readonly type: string }> = Omit<
  F,
  keyof Grounded | "type" | "person"
>;
