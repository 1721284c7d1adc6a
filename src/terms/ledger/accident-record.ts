// Accident record: what happened to a craft or on duty, kept.

import type { AccidentFact } from "../record-fact.ts";
import type { LedgerRecord } from "./ledger-record.ts";
import type { ToldBy } from "./told-by.ts";

export type AccidentValue = ToldBy<AccidentFact>;

export type AccidentRecord = LedgerRecord<"accident", AccidentValue>;
