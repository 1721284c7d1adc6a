// Weigh pair: two reports that may be of one sighting in, how sure that is out: by hull number, then by the words that they share.

import type { ToldSighting } from "../told-sighting.ts";

const shared = (x: readonly string[], y: readonly string[]): number =>
  x.filter((each) => y.includes(each)).length;

export function weighPair(a: ToldSighting, b: ToldSighting): number {
  return shared(a.hulls, b.hulls) * 1e3 + shared(a.places, b.places);
}
