// The places that promises name, in Japanese and in English: an exercise off Davao is not the one off Bataan.

import { ABROAD_PLACES } from "./places/abroad-places.ts";
import { JAPAN_PLACES } from "./places/japan-places.ts";
import { SEA_PLACES } from "./places/sea-places.ts";

/** Words between spaces and bars; abroad with the country, ISO 3166-1. */
export type PlaceRow = readonly [japanese: string, english: string, country?: string];

export const PLACE_ROWS: readonly PlaceRow[] = [...JAPAN_PLACES, ...ABROAD_PLACES, ...SEA_PLACES];
