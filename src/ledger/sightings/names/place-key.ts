// Place key: a place of a route as a report writes it in, one key for its names in both languages out; and the straits that a route passes.

import { facetKey } from "../../records/facet-key.ts";
import { WATERS } from "./waters.ts";

type Language = "ja" | "en";

const keyOf = ({ en }: { readonly en: string }): string => en.toLowerCase();
const KEYS: ReadonlyMap<string, string> = new Map(
  WATERS.flatMap((water) =>
    [water.ja, water.en, ...(water.also ?? [])].map((name) => [facetKey(name), keyOf(water)] as const),
  ),
);
const NAMES: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map(
  WATERS.map((water) => [keyOf(water), water]),
);
const STRAITS: ReadonlySet<string> = new Set(WATERS.filter(({ isStrait }) => isStrait).map(keyOf));
const STRAIT = /海峡$|水道$|strait|channel/u;

export function placeKey(name: string): string {
  const folded = facetKey(name).replace(/^the(?=[a-z])/u, "");
  return KEYS.get(folded) ?? folded;
}

/** A key that is a spelling is its own name. */
export function placeName(key: string, language: Language): string {
  return NAMES.get(key)?.[language] ?? key;
}

const PASSAGES = WATERS.flatMap((water) =>
  water.between ? [{ key: keyOf(water), between: water.between.map(placeKey) }] : [],
);

function isPassed(between: readonly string[], one: string, other: string | undefined): boolean {
  return other !== undefined && one !== other && between.includes(one) && between.includes(other);
}

/** Keys in the order of the route; announcements write 宮古海峡 as the waters between two islands. */
export function straitsOf(route: readonly string[]): readonly string[] {
  const places = route.map(placeKey);
  const straits = places.flatMap((place, at) => {
    if (STRAITS.has(place) || STRAIT.test(place)) return [place];
    return PASSAGES.filter(({ between }) => isPassed(between, place, places[at + 1])).map(({ key }) => key);
  });
  return [...new Set(straits)];
}
