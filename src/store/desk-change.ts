// Desk change: work on announcements and articles → one transaction, one after another on the whole store.

import { sql } from "kysely";
import type { ArchiveWriter, Engine } from "./engines/engine.ts";

/**
 * What the work reads stays true until it commits: no other process changes announcements or articles meanwhile.
 * One at a time costs nothing that matters (a change takes about a millisecond) and needs no retries.
 */
export function changeDesk<T>(engine: Engine, work: (writer: ArchiveWriter) => Promise<T>): Promise<T> {
  return engine.writes.transaction().execute(async (writer) => {
    await engine.lock(writer, "desk");
    return work(writer);
  });
}

/** To be called in the transaction of every change that a page may show; gives the change's number. */
export function countChange(writer: ArchiveWriter): Promise<number> {
  return countUp(writer, "change");
}

/** The same of a change of the ledger alone: what shows nothing of the ledger stays as it is. */
export function countLedgerChange(writer: ArchiveWriter): Promise<number> {
  return countUp(writer, "ledger-shown");
}

/** The next free number: ids have no gaps, and are the same on either engine. Inside `changeDesk` only. */
export async function nextId(
  writer: ArchiveWriter,
  table:
    | "announcements"
    | "articles"
    | "ranking_decisions"
    | "terms"
    | "reader_reports"
    | "audit_entries"
    | "judgements"
    | "dismissals"
    | "accounts"
    | "tokens"
    | "webhooks"
    | "ledger_decisions"
    | "source_rules",
): Promise<number> {
  const { highest } = await writer
    .selectFrom(table)
    .select((at) => at.fn.max("id").as("highest"))
    .executeTakeFirstOrThrow();
  return (highest ?? 0) + 1;
}

/** The next number of a counter: of rows that are deleted, one that was given once is never another's. */
export async function countUp(
  writer: ArchiveWriter,
  name: "change" | "session" | "passkey" | "link" | "delivery" | "ledger" | "ledger-shown",
): Promise<number> {
  const { value } = await writer
    .updateTable("counters")
    .set({ value: sql<number>`value + 1` })
    .where("name", "=", name)
    .returning("value")
    .executeTakeFirstOrThrow();
  return value;
}
