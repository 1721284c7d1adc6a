// Search place: when an article was published and its id → one number, by which both engines order what they find.

/** Leaves a million ids to each second, and a second of the year 4000 below 2^53. */
const IDS_PER_SECOND = 2 ** 20;
const SECOND_MS = 1_000;

export const LOWEST_PLACE = 0;
export const HIGHEST_PLACE = Number.MAX_SAFE_INTEGER;

/** `publishedAt`: milliseconds since the epoch. The later, the higher; of one second the higher id. */
export function placeOf(publishedAt: number, id: number): number {
  const second = Math.max(0, Math.floor(publishedAt / SECOND_MS));
  return second * IDS_PER_SECOND + (id % IDS_PER_SECOND);
}

/** The lowest place of what was published at this time or later, to the second. */
export function firstPlaceAt(publishedAt: number): number {
  return placeOf(publishedAt, 0);
}
