// Reading a counter: the number that the store keeps under a name, as either engine reads it.

import type { ArchiveReader, Engine } from "./engine.ts";

/** Written once: writing the statement takes twice as long as answering it. */
export function createCounterReading(reads: ArchiveReader): Engine["readCounter"] {
  const statements = {
    change: reads.selectFrom("counters").select("value").where("name", "=", "change").compile(),
  };
  return async (name) => toCount(name, (await reads.executeQuery(statements[name])).rows[0]?.value);
}

/** A counter is made by a migration and never removed. */
export function toCount(name: string, value: unknown): number {
  if (typeof value !== "number") throw new Error(`Cannot read the counter "${name}": the store has none.`);
  return value;
}
