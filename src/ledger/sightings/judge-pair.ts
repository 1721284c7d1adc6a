// Judge pair: two reports in, whether they tell of one sighting out: what the desk said of the two counts before what they say themselves.

import type { SightingMatch, SightingMatcher } from "./match-sightings.ts";
import type { SightingRulings } from "./sighting-rulings.ts";
import type { ToldSighting } from "./told-sighting.ts";

/** By which pairs are judged: one for all of a work. */
export type Judging = { readonly matcher: SightingMatcher; readonly rulings: SightingRulings };

export function judgePair(a: ToldSighting, b: ToldSighting, { matcher, rulings }: Judging): SightingMatch {
  return rulings.find(a.record.id, b.record.id) ?? matcher.match(a, b);
}
