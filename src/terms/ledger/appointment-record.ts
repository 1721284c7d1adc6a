// Appointment record: one row of a personnel order, what became of one person, kept.

import type { AppointmentFact } from "../record-fact.ts";
import type { LedgerRecord } from "./ledger-record.ts";
import type { ToldBy } from "./told-by.ts";

export type AppointmentValue = ToldBy<AppointmentFact> & {
  /** In kana, as the announcement gives it. */
  readonly reading?: string;
  /** The order that the row stands under, word for word: 陸将補に昇任させる, 幕僚長事務取扱を解く. */
  readonly words?: string;
  /** What the announcement says of itself: that it corrects another (訂正), or that units are reorganised (改編). */
  readonly note?: "correction" | "reorganisation";
};

export type AppointmentRecord = LedgerRecord<"appointment", AppointmentValue>;
