// Appointment records: an announcement's rows of personnel orders in, a record of each with what it is listed by out.

import type { AppointmentFact } from "../../terms/record-fact.ts";
import type { AppointmentValue } from "../../terms/ledger/appointment-record.ts";
import type { FacetedRecord } from "../../terms/ledger/facet.ts";
import { facetKey } from "./facet-key.ts";
import type { ToldReading } from "./told-reading.ts";
import { monthOf, recordOf } from "./told-reading.ts";

function valueOf({ name, rank, service, order, from, to, effective }: AppointmentFact): AppointmentValue {
  return {
    name,
    ...(rank !== undefined && { rank }),
    ...(service !== undefined && { service }),
    order,
    from,
    to,
    ...(effective !== undefined && { effective }),
  };
}

export function readAppointments(told: ToldReading): readonly FacetedRecord[] {
  return told.reading.facts
    .filter((fact): fact is AppointmentFact => fact.type === "appointment")
    .map((fact) => {
      const value = valueOf(fact);
      const record = recordOf(told, fact, { kind: "appointment", value, at: fact.effective });
      const posts = new Set([...fact.from, ...fact.to].map(facetKey));
      const month = monthOf(record);
      return {
        record,
        month,
        facets: [
          { facet: "name", key: facetKey(fact.name) },
          ...[...posts].map((key) => ({ facet: "post", key }) as const),
          ...(fact.service === undefined ? [] : [{ facet: "service", key: fact.service } as const]),
          { facet: "month", key: month },
        ],
      };
    });
}
