// Sighting records: an announcement's craft that were seen in, a record of each with what it is listed by out.

import type { SightingFact } from "../../terms/record-fact.ts";
import type { FacetedRecord } from "../../terms/ledger/facet.ts";
import type { SightingValue } from "../../terms/ledger/sighting-record.ts";
import { facetKey } from "./facet-key.ts";
import type { ToldReading } from "./told-reading.ts";
import { monthOf, recordOf } from "./told-reading.ts";

const STRAIT = /海峡|水道|strait|channel/iu;

function valueOf(fact: SightingFact): SightingValue {
  const { craft, nationality, model, role, count, hull, date, route, responders, estimated } = fact;
  return {
    craft,
    ...(nationality !== undefined && { nationality }),
    model,
    ...(role !== undefined && { role }),
    ...(count !== undefined && { count }),
    ...(hull !== undefined && { hull }),
    ...(date !== undefined && { date }),
    route,
    responders,
    ...(estimated !== undefined && { estimated }),
  };
}

export function readSightings(told: ToldReading): readonly FacetedRecord[] {
  return told.reading.facts
    .filter((fact): fact is SightingFact => fact.type === "sighting")
    .map((fact) => {
      const record = recordOf(told, fact, { kind: "sighting", value: valueOf(fact), at: fact.date });
      const month = monthOf(record);
      const straits = new Set(fact.route.filter((place) => STRAIT.test(place)).map(facetKey));
      return {
        record,
        month,
        facets: [
          ...(fact.nationality === undefined
            ? []
            : [{ facet: "nationality", key: facetKey(fact.nationality) } as const]),
          { facet: "model", key: facetKey(fact.model) },
          { facet: "craft", key: fact.craft },
          { facet: "month", key: month },
          ...[...straits].map((key) => ({ facet: "strait", key }) as const),
          ...[...new Set(fact.hull ?? [])].map((key) => ({ facet: "hull", key: facetKey(key) }) as const),
        ],
      };
    });
}
