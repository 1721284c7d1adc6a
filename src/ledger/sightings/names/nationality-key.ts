// Nationality key: a country as a report writes it in, in Japanese or English, one key for it out.

import { COUNTRIES } from "../../../japanese/countries.ts";
import { facetKey } from "../../records/facet-key.ts";

const ADJECTIVES: Readonly<Record<string, string>> = {
  russian: "RU",
  chinese: "CN",
  northkorean: "KP",
  southkorean: "KR",
  taiwanese: "TW",
  american: "US",
};

const KEYS: ReadonlyMap<string, string> = new Map([
  ...COUNTRIES.flatMap(({ short, formal, english, code, also = [] }) =>
    [short, formal, english, code, ...also].map((name) => [facetKey(name), code] as const),
  ),
  ...Object.entries(ADJECTIVES),
]);

/** ISO 3166-1 alpha-2; of what is no known country its folded name. */
export function nationalityKey(name: string): string {
  const folded = facetKey(name);
  return KEYS.get(folded) ?? folded;
}
