// Scramble records: an announcement of scrambles in, a record of each count with what it is listed by out.

import type { FacetedRecord } from "../../terms/ledger/facet.ts";
import type { ScrambleValue } from "../../terms/ledger/scramble-record.ts";
import type { FigureFact } from "../../terms/record-fact.ts";
import { nationalityKey } from "../sightings/names/nationality-key.ts";
import type { ToldReading } from "./told-reading.ts";
import { monthOf, recordOf } from "./told-reading.ts";

const TIMES = /^(?:回|件|times?|scrambles?)$/iu;
const NATION = /中国|ロシア|北朝鮮|台湾|China|Chinese|Russian?|Taiwan/u;

export function readScrambles(told: ToldReading): readonly FacetedRecord[] {
  if (told.reading.kind !== "scramble-statistics") return [];
  return told.reading.facts
    .filter((fact): fact is FigureFact => fact.type === "statistic" && TIMES.test(fact.unit))
    .map((fact) => {
      const { value: count, period, of } = fact;
      const value: ScrambleValue = {
        count,
        ...(period !== undefined && { period }),
        ...(of !== undefined && { of }),
      };
      const record = recordOf(told, fact, { kind: "scramble", value, at: period });
      const month = monthOf(record);
      const nation = NATION.exec(of ?? "")?.[0];
      return {
        record,
        month,
        facets: [
          { facet: "month", key: month },
          ...(nation === undefined ? [] : [{ facet: "nationality", key: nationalityKey(nation) } as const]),
        ],
      };
    });
}
