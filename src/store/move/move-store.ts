// Move store: a store of one engine → every row of it in an empty store of either, in one transaction, read back and compared row by row.

import { sql } from "kysely";
import { failure, success } from "../../terms/result.ts";
import type { Result } from "../../terms/result.ts";
import type { ArchiveReader, ArchiveWriter, Engine } from "../engines/engine.ts";
import { compareTables } from "./compare-tables.ts";
import { type Row, readRows } from "./read-rows.ts";
import { type MovedTable, tablesToMove } from "./tables-to-move.ts";

export type MoveStep = {
  readonly kind: "moved" | "compared";
  readonly table: string;
  readonly rows: number;
};

/** Whoever has one of these is a newsroom already. */
const OF_A_NEWSROOM = ["sources", "announcements", "articles", "accounts", "audit_entries", "media"] as const;

/** The error is a sentence; then nothing has been written, unless it says so. */
export async function moveStore(
  from: Engine,
  to: Engine,
  onStep: (step: MoveStep) => void,
): Promise<Result<readonly MoveStep[], string>> {
  for (const table of OF_A_NEWSROOM)
    if (await hasRows(to.reads, table))
      return failure(
        `The store to move into is not empty: it has ${table}. Give an empty folder or database.`,
      );
  return from.writes.transaction().execute(async (source) => {
    // Of PostgreSQL the whole transaction sees one moment; SQLite lets nobody else write as long as it lasts.
    if (from.name === "postgresql")
      await sql`set transaction isolation level repeatable read`.execute(source);
    const tables = await tablesToMove(from, source);
    await to.writes.transaction().execute(async (target) => {
      await to.lock(target, "desk");
      await to.lock(target, "views");
      await emptyTables(target, tables);
      for (const table of tables) onStep({ kind: "moved", ...(await moveTable(source, target, table)) });
    });
    const compared = await compareAll(from, source, to, tables, onStep);
    if (compared.ok) await to.writes.transaction().execute(askForIndex);
    return compared;
  });
}

async function hasRows(reader: ArchiveReader, table: string): Promise<boolean> {
  const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(reader);
  return rows.length > 0;
}

/** What migrations write into a new store, such as counters at zero, is the old one's. */
async function emptyTables(target: ArchiveWriter, tables: readonly MovedTable[]): Promise<void> {
  for (const { name } of tables.toReversed()) await sql`delete from ${sql.table(name)}`.execute(target);
}

async function moveTable(
  source: ArchiveReader,
  target: ArchiveWriter,
  table: MovedTable,
): Promise<Pick<MoveStep, "table" | "rows">> {
  let moved = 0;
  for await (const rows of readRows(source, table)) {
    await addRows(target, table.name, rows);
    moved += rows.length;
  }
  return { table: table.name, rows: moved };
}

async function addRows(target: ArchiveWriter, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  await sql`
    insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values ${sql.join(values)}
  `.execute(target);
}

/** Each database has an index of its own shape: it is made as due work, once a server runs. */
async function askForIndex(target: ArchiveWriter): Promise<void> {
  const anew = { due_at: 0, lease: null, lease_until: 0, attempts: 0 };
  await target
    .insertInto("due_work")
    .values({ kind: "index-articles", key: "", ...anew })
    .onConflict((at) => at.columns(["kind", "key"]).doUpdateSet(anew))
    .execute();
}

async function compareAll(
  from: Engine,
  source: ArchiveReader,
  to: Engine,
  tables: readonly MovedTable[],
  onStep: (step: MoveStep) => void,
): Promise<Result<readonly MoveStep[], string>> {
  const steps: MoveStep[] = [];
  for (const table of tables) {
    const compared = await compareTables(source, to.reads, table);
    if (compared.kind === "other")
      return failure(
        `The new store is not the same as the old one: table ${table.name}, row ${compared.key}. Do not use it; give another empty one.`,
      );
    steps.push({ kind: "compared", table: table.name, rows: compared.rows });
    onStep({ kind: "compared", table: table.name, rows: compared.rows });
  }
  // Outside of the transaction: what another process has written since it began.
  const isLater = from.name === "postgresql" && (await readMoment(from.reads)) !== (await readMoment(source));
  return isLater
    ? failure(
        "Something was written into the old store while it was moved. Stop its servers and move it into another empty store.",
      )
    : success(steps);
}

async function readMoment(reader: ArchiveReader): Promise<string> {
  const { rows } = await sql`
    select (select max(id) from audit_entries) as audit, (select value from counters where name = 'change') as change,
      (select max(id) from reader_reports) as reports
  `.execute(reader);
  return JSON.stringify(rows);
}
