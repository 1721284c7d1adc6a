// Reading changes: the numbers of what readers may see changed, as either engine reads them.

import type { Changes } from "../../newsroom/ports/archive.ts";
import type { ArchiveReader, Engine } from "./engine.ts";

/** `ledger-shown`: what changed in the ledger alone. */
export const CHANGE_COUNTERS = ["change", "ledger-shown"] as const;

/** Written once: writing the statement takes twice as long as answering it. */
export function createChangeReading(reads: ArchiveReader): Engine["readChanges"] {
  const statement = changesIn(reads).compile();
  return async () => toChanges((await reads.executeQuery(statement)).rows);
}

export function changesIn(reads: ArchiveReader) {
  return reads.selectFrom("counters").select(["name", "value"]).where("name", "in", CHANGE_COUNTERS);
}

/** Counters are made by migrations and never removed. */
export function toChanges(rows: readonly Readonly<Record<string, unknown>>[]): Changes {
  const valueOf = (counter: string): number => {
    const value = rows.find(({ name }) => name === counter)?.["value"];
    if (typeof value !== "number")
      throw new Error(`Cannot read the counter "${counter}": the store has none.`);
    return value;
  };
  const change = valueOf("change");
  return { change, ledger: change + valueOf("ledger-shown") };
}
