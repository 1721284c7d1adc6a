// Accident records: an announcement's accidents in, a record of each with what it is listed by out.

import type { AccidentFact } from "../../terms/record-fact.ts";
import type { AccidentValue } from "../../terms/ledger/accident-record.ts";
import type { FacetedRecord } from "../../terms/ledger/facet.ts";
import type { ToldReading } from "./told-reading.ts";
import { monthOf, recordOf } from "./told-reading.ts";

/** What the damage is told by, the first that fits. */
const KINDS: readonly (readonly [key: string, words: RegExp])[] = [
  ["fall", /落下|脱落|遺失|紛失|fell|lost part/iu],
  ["crash", /墜落|crash/iu],
  ["collision", /衝突|接触|collision|collided/iu],
  ["grounding", /座礁|乗揚げ|aground/iu],
  ["fire", /火災|出火|炎上|fire/iu],
  ["landing", /緊急着陸|予防着陸|不時着|landing/iu],
  ["injury", /負傷|死亡|けが|injur|died|killed/iu],
];

/** What became of people, the worst first; untold where the announcement says nothing of them. */
const CASUALTIES: readonly (readonly [key: string, words: RegExp])[] = [
  ["dead", /死亡|殉職|died|killed|dead|fatal/iu],
  ["missing", /行方不明|missing/iu],
  ["injured", /負傷|重傷|軽傷|けが|怪我|injur|hurt/iu],
  ["none", /なし|無し|いない|ない|no |none/iu],
];

/** Untold where the announcement says nothing of people. */
export function casualtiesKey({ casualties }: Pick<AccidentValue, "casualties">): string | undefined {
  if (casualties === undefined) return undefined;
  return CASUALTIES.find(([, pattern]) => pattern.test(casualties))?.[0] ?? "other";
}

/** `sentence`: where the announcement tells it. */
export function accidentKind({ damage, casualties }: AccidentValue, sentence: string): string {
  const words = [damage, casualties, sentence].join(" ");
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? "other";
}

function valueOf({ date, place, craft, damage, casualties }: AccidentFact): AccidentValue {
  return {
    ...(date !== undefined && { date }),
    ...(place !== undefined && { place }),
    ...(craft !== undefined && { craft }),
    ...(damage !== undefined && { damage }),
    ...(casualties !== undefined && { casualties }),
  };
}

export function readAccidents(told: ToldReading): readonly FacetedRecord[] {
  return told.reading.facts
    .filter((fact): fact is AccidentFact => fact.type === "accident")
    .map((fact) => {
      const record = recordOf(told, fact, { kind: "accident", value: valueOf(fact), at: fact.date });
      const month = monthOf(record);
      const kind = accidentKind(record.value, record.sentence);
      const casualties = casualtiesKey(record.value);
      return {
        record,
        month,
        facets: [
          { facet: "month", key: month },
          { facet: "kind", key: kind },
          ...(casualties === undefined ? [] : [{ facet: "casualties", key: casualties } as const]),
        ],
      };
    });
}
