// Sighting row: reports and sightings → their rows, and what a row of the facets is made from.

import { facetsOfSeen } from "../../../ledger/sightings/seen-facet.ts";
import { placeOf } from "../../../ledger/places/place-of.ts";
import type { ToldSighting } from "../../../ledger/sightings/told-sighting.ts";
import type { JoinedSighting } from "../../../terms/ledger/joined-sighting.ts";
import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";
import type { SightingRecord } from "../../../terms/ledger/sighting-record.ts";
import type { ArchiveTables } from "../../archive-tables.ts";
import type { CountedFacet } from "../put-facets.ts";

type SightingRow = ArchiveTables["ledger_sightings"];

/** What the sighting is listed under, and where it stands there. */
type Seen = {
  readonly day: string;
  readonly month: string;
  readonly facets: readonly { readonly facet: string; readonly key: string }[];
};

/** Not yet joined with any. */
export function toSightingRow({ record, days }: ToldSighting): SightingRow {
  return {
    record_id: record.id,
    craft: record.value.craft,
    first_day: days?.[0] ?? null,
    last_day: days?.[1] ?? null,
    lead: "",
    seen: "",
  };
}

export function writeSeen(joined: JoinedSighting): string {
  const { day, month } = joined;
  const seen: Seen = { day, month, facets: facetsOfSeen(joined) };
  return JSON.stringify(seen);
}

/** Of a lead; of the others there are none. Its place goes by the day on which it was seen. */
export function toSeenFacets({
  record_id,
  seen: written,
}: Pick<SightingRow, "record_id" | "seen">): readonly CountedFacet[] {
  if (written === "") return [];
  // Written by this room alone, from the same type.
  const { day, month, facets } = JSON.parse(written) as Seen;
  const place = placeOf(day, record_id as LedgerId);
  return facets.map(({ facet, key }) => ({
    row: { kind: "sighting", facet, key, shown: 1, place, record_id, due: null },
    month,
  }));
}

/** Written by this room alone, from the same type. */
export function parseSighting(record: string): SightingRecord {
  return JSON.parse(record) as SightingRecord;
}
