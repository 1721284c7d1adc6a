// Scramble records: an announcement of scrambles in, a record of each count with what it is listed by out.

import type { TimeValue } from "../../terms/fact.ts";
import type { FacetedRecord } from "../../terms/ledger/facet.ts";
import type { ScrambleValue } from "../../terms/ledger/scramble-record.ts";
import type { FigureFact } from "../../terms/record-fact.ts";
import { nationalityKey } from "../sightings/names/nationality-key.ts";
import type { ToldReading } from "./told-reading.ts";
import { monthOf, recordOf } from "./told-reading.ts";

const TIMES = /^(?:回|件|times?|scrambles?)$/iu;
const NATION = /中国|ロシア|北朝鮮|台湾|China|Chinese|Russian?|Taiwan/u;

/** 73回減少した, 12回の増: by how much a count changed, which is no count. */
const CHANGED_BEHIND = /^\s*の?(?:減|増|上回|下回|多|少)/u;
const CHANGED_OF = /(?:減少|増加|増減)$/u;
/** 前年度の同じ期間は521回: the period is that of the count before it, a year earlier. */
const SAME_OF_LAST_YEAR = /前年度?の?(?:同じ期間|同期間?)(?:は|に|が|の|、)*$/u;
/** What is counted altogether: no part of it is named. */
const WHOLE = /^(?:実施した)?緊急発進の?(?:実施)?回数$/u;
const LOOKED_BACK = 20;
const LEAP_DAY = /-02-29/u;

function isChange({ text }: ToldReading["reading"], { span, of }: FigureFact): boolean {
  return CHANGED_BEHIND.test(text.slice(span[1], span[1] + LOOKED_BACK)) || CHANGED_OF.test(of ?? "");
}

/** Undefined where a year earlier has no such day. */
function yearEarlier(period: TimeValue): TimeValue | undefined {
  if (LEAP_DAY.test(period)) return undefined;
  return period.replaceAll(/(^|\/)(\d{4})/gu, (_, before: string, year: string) => {
    return `${before}${String(Number(year) - 1).padStart(4, "0")}`;
  });
}

function valueOf(
  { text }: ToldReading["reading"],
  { value: count, period, of, span }: FigureFact,
  before: ScrambleValue | undefined,
): ScrambleValue {
  const isSame = SAME_OF_LAST_YEAR.test(text.slice(Math.max(0, span[0] - LOOKED_BACK), span[0]));
  const about = isSame && before ? before.of : of;
  const over = isSame ? before?.period && yearEarlier(before.period) : period;
  return {
    count,
    ...(over !== undefined && { period: over }),
    ...(about !== undefined && !WHOLE.test(about) && { of: about }),
  };
}

/** Its key; undefined where the words name none. */
export function nationOfScrambles(of: string | undefined): string | undefined {
  const nation = NATION.exec(of ?? "")?.[0];
  return nation === undefined ? undefined : nationalityKey(nation);
}

export function readScrambles(told: ToldReading): readonly FacetedRecord[] {
  const { reading } = told;
  if (reading.kind !== "scramble-statistics") return [];
  const facts = reading.facts.filter(
    (fact): fact is FigureFact =>
      fact.type === "statistic" && TIMES.test(fact.unit) && !isChange(reading, fact),
  );
  let before: ScrambleValue | undefined;
  return facts.map((fact) => {
    const value = valueOf(reading, fact, before);
    before = value;
    const { period, of } = value;
    const record = recordOf(told, fact, { kind: "scramble", value, at: period });
    const month = monthOf(record);
    const nation = nationOfScrambles(of);
    return {
      record,
      month,
      facets: [
        { facet: "month", key: month },
        ...(nation === undefined ? [] : [{ facet: "nationality", key: nation } as const]),
      ],
    };
  });
}
