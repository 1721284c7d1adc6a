// Appointment record: one row of a personnel order, what became of one person, kept.

import type { AppointmentFact } from "../record-fact.ts";
import type { LedgerRecord } from "./ledger-record.ts";
import type { ToldBy } from "./told-by.ts";

export type AppointmentValue = ToldBy<AppointmentFact>;

export type AppointmentRecord = LedgerRecord<"appointment", AppointmentValue>;
