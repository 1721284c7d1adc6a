// Sighting record: one craft or group of one model that was seen, kept.

import type { SightingFact } from "../record-fact.ts";
import type { LedgerRecord } from "./ledger-record.ts";
import type { ToldBy } from "./told-by.ts";

export type SightingValue = ToldBy<SightingFact>;

export type SightingRecord = LedgerRecord<"sighting", SightingValue>;
