// Feed base: what addresses in an element of a feed count from (xml:base), and the element written so that it says it.

import { readAddress } from "../feed-address.ts";

type Attributes = Readonly<Record<string, string>>;

/** `above`: of the element around it; `address`: where the feed was read. Nothing where none was told. */
export function baseOf(
  attributes: Attributes,
  above: string | undefined,
  address: string,
): string | undefined {
  const written = attributes["xml:base"];
  return written === undefined ? above : (readAddress(written, above ?? address) ?? above);
}

/** Of Atom: each may have addresses that count from a base of its own. */
const TEXTS: ReadonlySet<string> = new Set(["content", "summary"]);

export function mayHaveBase(field: string): boolean {
  return TEXTS.has(field);
}

/** Absolute: whoever reads one element does not know those around it. */
export function withBase(attributes: Attributes, base: string | undefined): Attributes {
  return base === undefined ? attributes : { ...attributes, "xml:base": base };
}
