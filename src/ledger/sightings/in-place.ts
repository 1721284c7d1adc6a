// In place: records, or what has one, in; the same by day of announcement and then by where they stand out.

import type { SightingRecord } from "../../terms/ledger/sighting-record.ts";
import { placeOf } from "../places/place-of.ts";

export function inPlace<T>(
  all: readonly T[],
  recordOf: (one: T) => Pick<SightingRecord, "day" | "id">,
): readonly T[] {
  const placed = all.map((one) => {
    const { day, id } = recordOf(one);
    return { one, place: placeOf(day, id) };
  });
  return placed.toSorted((a, b) => (a.place < b.place ? -1 : 1)).map(({ one }) => one);
}
