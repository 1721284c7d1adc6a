// Discipline records: an announcement's disciplinary actions in, a record of each with what it is listed by out; nobody is named beyond it.

import type { DisciplineFact } from "../../terms/record-fact.ts";
import type { DisciplineValue } from "../../terms/ledger/discipline-record.ts";
import type { FacetedRecord } from "../../terms/ledger/facet.ts";
import { facetKey } from "./facet-key.ts";
import type { ToldReading } from "./told-reading.ts";
import { monthOf, recordOf } from "./told-reading.ts";

/** 停職3か月 and 停職 30 days are one kind of penalty. */
const LENGTH = /[\d〇一二三四五六七八九十].*$/u;

/** Undefined where no penalty is told. */
export function penaltyKey({ penalty }: Pick<DisciplineValue, "penalty">): string | undefined {
  const key = facetKey(penalty ?? "").replace(LENGTH, "");
  return key === "" ? undefined : key;
}

function valueOf({ unit, rank, age, conduct, penalty, date }: DisciplineFact): DisciplineValue {
  return {
    ...(unit !== undefined && { unit }),
    ...(rank !== undefined && { rank }),
    ...(age !== undefined && { age }),
    conduct,
    ...(penalty !== undefined && { penalty }),
    ...(date !== undefined && { date }),
  };
}

export function readDiscipline(told: ToldReading): readonly FacetedRecord[] {
  return told.reading.facts
    .filter((fact): fact is DisciplineFact => fact.type === "discipline")
    .map((fact) => {
      const record = recordOf(told, fact, { kind: "discipline", value: valueOf(fact), at: fact.date });
      const month = monthOf(record);
      const penalty = penaltyKey(record.value);
      return {
        record,
        month,
        facets: [
          { facet: "month", key: month },
          { facet: "conduct", key: facetKey(fact.conduct) },
          ...(penalty === undefined ? [] : [{ facet: "penalty", key: penalty } as const]),
        ],
      };
    });
}
