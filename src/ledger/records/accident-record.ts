// Accident records: an announcement's accidents in, a record of each with what it is listed by out.

import type { AccidentFact } from "../../terms/record-fact.ts";
import type { AccidentValue } from "../../terms/ledger/accident-record.ts";
import type { FacetedRecord } from "../../terms/ledger/facet.ts";
import { harmOf, kindOfAccident } from "./accident-kinds.ts";
import type { ToldReading } from "./told-reading.ts";
import { monthOf, recordOf } from "./told-reading.ts";

function valueOf(fact: AccidentFact, { announcement, reading }: ToldReading) {
  const { date, place, craft, damage, casualties, span } = fact;
  const harm = harmOf(casualties);
  const told = `${damage ?? ""}\n${reading.text.slice(...span)}`;
  return {
    ...(date !== undefined && { date }),
    ...(place !== undefined && { place }),
    ...(craft !== undefined && { craft }),
    ...(damage !== undefined && { damage }),
    ...(casualties !== undefined && { casualties }),
    kind: kindOfAccident(announcement.title, told, harm),
    ...(harm !== undefined && { harm }),
  } satisfies AccidentValue;
}

export function readAccidents(told: ToldReading): readonly FacetedRecord[] {
  return told.reading.facts
    .filter((fact): fact is AccidentFact => fact.type === "accident")
    .map((fact) => {
      const value = valueOf(fact, told);
      const record = recordOf(told, fact, { kind: "accident", value, at: fact.date });
      const month = monthOf(record);
      return {
        record,
        month,
        facets: [
          { facet: "month", key: month },
          { facet: "kind", key: value.kind },
          ...("harm" in value ? [{ facet: "casualties", key: value.harm } as const] : []),
        ],
      };
    });
}
