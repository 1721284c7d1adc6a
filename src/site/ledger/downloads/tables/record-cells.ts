// Record cells: records of a kind in, their rows as the tables have them out, for who lists a few of them.

import type { LedgerMoment } from "../../../../newsroom/ports/ledger-moment.ts";
import type { KeptRecord, KeptRecordOf } from "../../../../terms/ledger/kept-record.ts";
import type { RecordKind } from "../../../../terms/ledger/ledger-record.ts";
import { tellUndertakings } from "../rows/told-undertakings.ts";
import { APPOINTMENTS } from "./appointments-table.ts";
import type { Cell, DataMoment, KnownTable } from "./column.ts";
import { ACCIDENTS, CONTRACTS, DISCIPLINE, SCRAMBLES } from "./record-tables.ts";
import { SIGHTINGS, joinRows } from "./sightings-table.ts";
import { UNDERTAKINGS } from "./undertakings-table.ts";

type ToCells = (
  moment: LedgerMoment,
  records: readonly KeptRecord[],
  at: DataMoment,
) => Promise<readonly (readonly Cell[])[]>;

function ofKind<K extends RecordKind>(kind: K, table: KnownTable<KeptRecordOf<K>>): ToCells {
  const isOne = (record: KeptRecord): record is KeptRecordOf<K> => record.kind === kind;
  return async (_moment, records, at) => records.filter(isOne).map((record) => table.cellsOf(record, at));
}

export const RECORD_CELLS: Readonly<Record<RecordKind, ToCells>> = {
  undertaking: async (moment, records, at) => {
    const undertakings = records.filter((record) => record.kind === "undertaking");
    const told = await tellUndertakings(moment, undertakings, at.today);
    return told.map((one) => UNDERTAKINGS.cellsOf(one, at));
  },
  appointment: ofKind("appointment", APPOINTMENTS),
  sighting: async (moment, records, at) => {
    const rows = await joinRows(
      moment,
      records.filter((record) => record.kind === "sighting"),
    );
    return rows.map((row) => SIGHTINGS.cellsOf(row, at));
  },
  scramble: ofKind("scramble", SCRAMBLES),
  contract: ofKind("contract", CONTRACTS),
  discipline: ofKind("discipline", DISCIPLINE),
  accident: ofKind("accident", ACCIDENTS),
};
