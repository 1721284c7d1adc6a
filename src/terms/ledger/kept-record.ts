// Kept record: any record of the ledger, told apart by its kind.

import type { AccidentRecord } from "./accident-record.ts";
import type { AppointmentRecord } from "./appointment-record.ts";
import type { ContractRecord } from "./contract-record.ts";
import type { DisciplineRecord } from "./discipline-record.ts";
import type { RecordKind } from "./ledger-record.ts";
import type { ScrambleRecord } from "./scramble-record.ts";
import type { SightingRecord } from "./sighting-record.ts";
import type { Undertaking } from "./undertaking.ts";

type KeptRecords = {
  readonly undertaking: Undertaking;
  readonly appointment: AppointmentRecord;
  readonly sighting: SightingRecord;
  readonly scramble: ScrambleRecord;
  readonly contract: ContractRecord;
  readonly discipline: DisciplineRecord;
  readonly accident: AccidentRecord;
};

export type KeptRecordOf<K extends RecordKind> = KeptRecords[K];

export type KeptRecord = KeptRecordOf<RecordKind>;
