// Accident record: what happened to a craft or on duty, kept.

import type { AccidentFact } from "../record-fact.ts";
import type { LedgerRecord } from "./ledger-record.ts";
import type { ToldBy } from "./told-by.ts";

export const ACCIDENT_KINDS = [
  "fall",
  "crash",
  "collision",
  "grounding",
  "fire",
  "landing",
  "rollover",
  "leak",
  "injury",
  "other",
] as const;
export type AccidentKind = (typeof ACCIDENT_KINDS)[number];

export const ACCIDENT_HARMS = ["dead", "missing", "injured", "none", "other"] as const;
/** What became of people, by the worst that is told. */
export type AccidentHarm = (typeof ACCIDENT_HARMS)[number];

/** `harm`: absent where nothing is told of people. */
export type AccidentValue = ToldBy<AccidentFact> & {
  readonly kind?: AccidentKind;
  readonly harm?: AccidentHarm;
};

export type AccidentRecord = LedgerRecord<"accident", AccidentValue>;
