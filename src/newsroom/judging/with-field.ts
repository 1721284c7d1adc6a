// With field: takes a fact and another value of one of its fields and gives the fact with it, the desk's word for it.

import type { Fact } from "../../terms/fact.ts";

export type FactField = "name" | "reading" | "office" | "country" | "rank" | "date" | "effective" | "period";

/** What the fact says there; undefined where it says nothing. */
export function fieldOf(fact: Fact, field: FactField): string | undefined {
  const value: unknown = Reflect.get(fact, field);
  return typeof value === "string" ? value : undefined;
}

/** Undefined takes the field away: only such may be as the type of the fact has optional. */
export function withField(fact: Fact, field: FactField, value: string | undefined): Fact {
  const { from: _from, ...ungrounded } = { from: undefined, ...fact };
  // A row's `from` are the posts left; of all else they are grounds, which the desk's word replaces.
  const whole: Partial<Fact> = fact.type === "appointment" ? fact : ungrounded;
  const kept = Object.entries(whole).filter(([name]) => name !== field);
  const fields = { ...Object.fromEntries(kept), ...(value === undefined ? {} : { [field]: value }) };
  return { ...fields, basis: "desk" } as Fact;
}
