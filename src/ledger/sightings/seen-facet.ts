// Seen facet: what sightings are narrowed by in, the key under which those that fit are listed and counted out.

import { type Facet, SEEN_FACETS } from "../../terms/ledger/facet.ts";
import type { JoinedSighting } from "../../terms/ledger/joined-sighting.ts";

export type SeenBy = {
  readonly nationality?: string;
  readonly craft?: string;
  readonly model?: string;
  readonly strait?: string;
};

/** In the order of the bits of a facet's place. */
const FIELDS = ["nationality", "craft", "model", "strait"] as const;
/** Of which no key has one inside. */
const BETWEEN = "|";

/** Each set of filters has a key of its own: lists and counts by several cost what they cost by one. */
export function seenFacet(by: SeenBy): Facet<"sighting"> {
  const given = FIELDS.flatMap((field, at) =>
    by[field] === undefined ? [] : [{ bit: 2 ** at, key: by[field] }],
  );
  const facet = SEEN_FACETS[given.reduce((sum, { bit }) => sum + bit, 0)] ?? "seen";
  return { facet, key: given.map(({ key }) => key.replaceAll(BETWEEN, "")).join(BETWEEN) };
}

/** All that the sighting is listed under, each once. */
export function facetsOfSeen(seen: JoinedSighting): readonly Facet<"sighting">[] {
  const { nationality, craft, model } = seen;
  const straits = [undefined, ...seen.straits];
  const found = new Map<string, Facet<"sighting">>();
  for (const strait of straits)
    for (let set = 0; set < 2 ** (FIELDS.length - 1); set += 1) {
      const by: SeenBy = {
        ...(set % 2 >= 1 && nationality !== undefined && { nationality }),
        ...(set % 4 >= 2 && { craft }),
        ...(set >= 4 && { model }),
        ...(strait !== undefined && { strait }),
      };
      const facet = seenFacet(by);
      found.set(`${facet.facet} ${facet.key}`, facet);
    }
  return [...found.values()];
}
