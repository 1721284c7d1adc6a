// SQLite: opens a file (or `:memory:`) as an engine; all that is particular to SQLite stands here.

import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { Kysely, sql } from "kysely";
import type { ArchiveTables } from "../archive-tables.ts";
import { sqliteAppendOnly } from "./append-only.ts";
import type { ArchiveReader, Engine } from "./engine.ts";
import { CHANGE_COUNTERS, createChangeReading, toChanges } from "./read-changes.ts";
import { createNodeSqliteDialect, insist } from "./node-sqlite-dialect.ts";
import { NO_LOG, openLog } from "./sqlite-log.ts";
import { createRowAdding } from "./sqlite-rows.ts";
import { SQLITE_COLUMN_TABLES, SQLITE_PAIR_TABLES, SQLITE_SEARCH_TABLES } from "./sqlite-indexing.ts";
import { sqliteShape } from "./table-shapes.ts";
import { sqliteSearch } from "./sqlite-search.ts";

/** Writers wait by a timer (see the dialect); a reader of a write-ahead log waits for nobody but a recovery. */
const WRITER_PATIENCE_MS = 10;
const READER_PATIENCE_MS = 5_000;

/** 16 MB, four times SQLite's own: a page that many batches of views write is moved into the file once. */
const LOG_PAGES = 4_000;

export const IN_MEMORY = ":memory:";

/** Not in each Node that may run this. */
const HAS_IMAGES = "deserialize" in DatabaseSync.prototype;

/**
 * Throws what node:sqlite throws when the file cannot be opened or is no database. `image`: with what a database in
 * memory begins, as the engine of another gave it.
 */
export async function openSqlite(location: string, image?: Uint8Array): Promise<Engine> {
  if (location !== IN_MEMORY) mkdirSync(dirname(location), { recursive: true });
  const writer = await openForWriting(location, image);
  const log = location === IN_MEMORY ? NO_LOG : openLog(writer);
  const writes = kyselyOn(writer, log.sync);
  // A second connection reads what is committed while a transaction is under way; a database in memory has only one.
  const reader = location === IN_MEMORY ? writer : openForReading(location);
  const reads = location === IN_MEMORY ? writes : kyselyOn(reader);
  // In memory there is one connection, on which a transaction may be under way: Kysely waits for its end.
  const peekChanges = location === IN_MEMORY ? undefined : createQuickReading(reader);
  return {
    name: "sqlite",
    reads,
    writes,
    readChanges: peekChanges ? async () => peekChanges() : createChangeReading(reads),
    ...(peekChanges && { peekChanges }),
    ...(location === IN_MEMORY && HAS_IMAGES && { image: () => writer.serialize() }),
    atOneMoment: (read) => (location === IN_MEMORY ? read(reads) : readAtOneMoment(location, read)),
    types: {
      text: "text",
      bytes: "blob",
      keptByKey: "without rowid",
      searchIndex: SQLITE_SEARCH_TABLES,
      searchIndexOfPairs: SQLITE_PAIR_TABLES,
      searchIndexOfFields: SQLITE_COLUMN_TABLES,
      appendOnly: sqliteAppendOnly,
    },
    search: sqliteSearch,
    listTables: async (reader) => {
      const tables = await sql<{ name: string }>`
        select name from sqlite_schema where type = 'table' and name not like 'sqlite~_%' escape '~'
      `.execute(reader);
      return tables.rows.map(({ name }) => name);
    },
    shapeOf: sqliteShape,
    rowsOf: (rows) => sql`json_each(${JSON.stringify(rows)})`,
    // A query in `from` may not name what stands beside it.
    ofEachPair: (pairs, query) => {
      const each = pairs.map(([one, other]) => sql`select * from (${query(sql`${one}`, sql`${other}`)})`);
      return sql`(${sql.join(each, sql` union all `)}) as found`;
    },
    ...createRowAdding(writer),
    // `begin immediate` already lets one writer follow another.
    lock: async () => {},
    lockCopy: async () => {},
    deleteSome: async (writer, { table, key, where, limit }) => {
      const columns = sql.join(key.map((column) => sql.ref(column)));
      const { numAffectedRows } = await sql`
        delete from ${sql.table(table)} where (${columns}) in (
          select ${columns} from ${sql.table(table)} where ${where} order by ${columns} limit ${limit}
        )
      `.execute(writer);
      return Number(numAffectedRows);
    },
    // Without a condition SQLite frees whole pages and looks at no row; nor has it to overwrite what anybody may read.
    empty: async (writer, tables) => {
      await sql`pragma secure_delete = off`.execute(writer);
      try {
        for (const table of tables) await writer.deleteFrom(table).execute();
      } finally {
        await sql`pragma secure_delete = on`.execute(writer);
      }
    },
    // `secure_delete` has overwritten the row in the file; this empties the log that still holds it.
    scrub: async () => {
      const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(writes);
      return rows[0]?.busy === 0;
    },
    close: async () => {
      await reads.destroy();
      await log.close();
      if (reads !== writes) await writes.destroy();
    },
  };
}

/** Without Kysely, whose way to the database takes three times as long as the answer. */
function createQuickReading(database: DatabaseSync): NonNullable<Engine["peekChanges"]> {
  let statement: StatementSync | undefined;
  return () => {
    statement ??= database.prepare("select name, value from counters where name in (?, ?)");
    return toChanges(statement.all(...CHANGE_COUNTERS));
  };
}

async function openForWriting(location: string, image?: Uint8Array): Promise<DatabaseSync> {
  const database = new DatabaseSync(location, {
    timeout: WRITER_PATIENCE_MS,
    enableForeignKeyConstraints: true,
  });
  try {
    if (image) database.deserialize(image);
    // Of two that open a new file at once, one is refused the change to a write-ahead log, busy handler or not.
    await insist(() => database.exec("pragma journal_mode = wal"));
    // NORMAL brings the log to the disk before it is moved into the file, not at each commit: that is done after it.
    database.exec("pragma synchronous = normal; pragma secure_delete = on");
    database.exec(`pragma wal_autocheckpoint = ${LOG_PAGES}`);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

function openForReading(location: string): DatabaseSync {
  const database = new DatabaseSync(location, { timeout: READER_PATIENCE_MS });
  database.exec("pragma query_only = on");
  return database;
}

/** Meanwhile the log is not emptied further than to that moment; it grows by what is written. */
async function readAtOneMoment<T>(location: string, read: (reader: ArchiveReader) => Promise<T>): Promise<T> {
  const database = openForReading(location);
  const reader = kyselyOn(database);
  try {
    database.exec("begin");
    return await read(reader);
  } finally {
    if (database.isTransaction) database.exec("rollback");
    await reader.destroy();
  }
}

function kyselyOn(database: DatabaseSync, sync?: () => Promise<void>): ArchiveReader {
  return new Kysely<ArchiveTables>({ dialect: createNodeSqliteDialect(database, sync) });
}
