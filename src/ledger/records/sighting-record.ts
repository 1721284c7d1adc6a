// Sighting records: an announcement's craft that were seen in, a record of each with what it is listed by out.

import type { SightingFact } from "../../terms/record-fact.ts";
import type { Facet, FacetedRecord } from "../../terms/ledger/facet.ts";
import type { SightingRecord, SightingValue } from "../../terms/ledger/sighting-record.ts";
import { tellSighting } from "../sightings/told-sighting.ts";
import type { ToldReading } from "./told-reading.ts";
import { monthOf, recordOf } from "./told-reading.ts";

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

/** Of the report; what is counted once though several tell of it stands under the keys of `seen-facet.ts`. */
function facetsOf(record: SightingRecord, month: string): readonly Facet<"sighting">[] {
  const { nationality, model, straits, hulls } = tellSighting(record);
  return [
    ...(nationality === undefined ? [] : [{ facet: "nationality", key: nationality } as const]),
    { facet: "model", key: model },
    { facet: "craft", key: record.value.craft },
    { facet: "month", key: month },
    ...straits.map((key) => ({ facet: "strait", key }) as const),
    ...hulls.map((key) => ({ facet: "hull", key }) as const),
  ];
}

export function readSightings(told: ToldReading): readonly FacetedRecord[] {
  return told.reading.facts
    .filter((fact): fact is SightingFact => fact.type === "sighting")
    .map((fact) => {
      const record = recordOf(told, fact, { kind: "sighting", value: valueOf(fact), at: fact.date });
      const month = monthOf(record);
      return { record, month, facets: facetsOf(record, month) };
    });
}
