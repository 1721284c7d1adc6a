// PostgreSQL: opens an address as an engine; all that is particular to PostgreSQL stands here.

import type { DatabaseConnection } from "kysely";
import { CompiledQuery, Kysely, PostgresDialect, sql } from "kysely";
import type { ArchiveTables } from "../archive-tables.ts";
import { postgresqlAppendOnly } from "./append-only.ts";
import type { ArchiveReader, ArchiveWriter, Engine, LockName, SomeRows } from "./engine.ts";
import { createChangeReading } from "./read-changes.ts";
import { postgresqlShape } from "./table-shapes.ts";
import { postgresqlRows } from "./postgresql-rows.ts";
import {
  POSTGRESQL_PAIR_TABLES,
  POSTGRESQL_ROW_TABLES,
  POSTGRESQL_SEARCH_TABLES,
} from "./postgresql-indexing.ts";
import { createPostgresqlSearch } from "./postgresql-search.ts";

/** Writers wait for each other while they hold a connection, so readers have their own. */
const READING_CONNECTIONS = 8;
const WRITING_CONNECTIONS = 4;
/** A process looks for one thing at a time, and for a feed beside it. */
const SEARCHING_CONNECTIONS = 2;
const CONNECTING_PATIENCE_MS = 10_000;

/** Keys of advisory locks, shared by every program on the database: "SHIR" in ASCII, then the lock's number. */
const LOCK_SPACE = 0x53484952;
/** Beside them a lock for each working copy, by its article's number. */
const COPY_LOCK_SPACE = LOCK_SPACE + 1;
const LOCK_NUMBERS: Readonly<Record<LockName, number>> = { migration: 1, desk: 2, views: 3 };

/** Connects only when the first query is made. */
export async function openPostgresql(location: string): Promise<Engine> {
  const openPool = await createPoolOpener(location);
  const reads = openPool(READING_CONNECTIONS, insistOnDurability);
  const writes = openPool(WRITING_CONNECTIONS, insistOnDurability);
  const searches = openPool(SEARCHING_CONNECTIONS, insistOnGrams);
  return {
    name: "postgresql",
    reads,
    writes,
    readChanges: createChangeReading(reads),
    atOneMoment: (read) =>
      reads.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(read),
    types: {
      text: 'text collate "C"',
      bytes: "bytea",
      keptByKey: "",
      searchIndex: POSTGRESQL_SEARCH_TABLES,
      searchIndexOfPairs: POSTGRESQL_PAIR_TABLES,
      searchIndexOfFields: POSTGRESQL_ROW_TABLES,
      appendOnly: postgresqlAppendOnly,
    },
    search: createPostgresqlSearch(searches),
    listTables: async (reader) => {
      const tables = await sql<{ name: string }>`
        select tablename as name from pg_tables where schemaname = current_schema()
      `.execute(reader);
      return tables.rows.map(({ name }) => name);
    },
    shapeOf: postgresqlShape,
    rowsOf: (rows) => sql`jsonb_array_elements(cast(${JSON.stringify(rows)} as jsonb)) as entries(value)`,
    // One query with two arrays for its terms: twenty of them, one a pair, take longer to plan than to answer.
    ofEachPair: (pairs, query) => {
      const [ones, others] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
      const asked = sql`unnest(cast(${ones} as integer[]), cast(${others} as integer[])) as asked(one, other)`;
      return sql`${asked} cross join lateral (${query(sql.ref("asked.one"), sql.ref("asked.other"))}) as found`;
    },
    ...postgresqlRows,
    lock: async (writer, name) => {
      await sql`select pg_advisory_xact_lock(${sql.lit(LOCK_SPACE)}, ${sql.lit(LOCK_NUMBERS[name])})`.execute(
        writer,
      );
    },
    lockCopy: async (writer, article) => {
      await sql`select pg_advisory_xact_lock(${sql.lit(COPY_LOCK_SPACE)}, ${article})`.execute(writer);
    },
    deleteSome,
    empty: async (writer, tables) => {
      await sql`truncate ${sql.join(tables.map((table) => sql.table(table)))}`.execute(writer);
    },
    scrub: async (table) => {
      await sql`vacuum ${sql.table(table)}`.execute(writes);
      return true;
    },
    close: async () => {
      await Promise.all([reads, writes, searches].map((pool) => pool.destroy()));
    },
  };
}

type OnConnecting = (connection: DatabaseConnection) => Promise<void>;
type OpenPool = (max: number, onCreateConnection: OnConnecting) => ArchiveReader;

async function createPoolOpener(location: string): Promise<OpenPool> {
  // The driver is loaded here: a newsroom on SQLite starts without it.
  const { default: pg } = await import("pg");
  // Counts and instants in milliseconds are exact as numbers; the driver would give them as strings.
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.INT8, Number);
  types.setTypeParser(pg.types.builtins.NUMERIC, Number);
  return (max, onCreateConnection) => {
    const pool = new pg.Pool({
      connectionString: location,
      max,
      types,
      connectionTimeoutMillis: CONNECTING_PATIENCE_MS,
      application_name: "shirase",
    });
    // A connection that breaks is replaced by the pool, and whoever asks it something is told. Without listeners it would
    // end the process: while it is idle, and within a transaction between two statements.
    pool.on("error", () => {});
    pool.on("connect", (client) => client.on("error", () => {}));
    return new Kysely<ArchiveTables>({
      dialect: new PostgresDialect({ pool, onCreateConnection }),
    });
  };
}

/** By address: joined by key, the planner may read the whole table, 100 ms where this takes one. */
async function deleteSome(writer: ArchiveWriter, { table, key, where, limit }: SomeRows): Promise<number> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  const { numAffectedRows } = await sql`
    delete from ${sql.table(table)} where ctid = any (array(
      select ctid from ${sql.table(table)} where ${where} order by ${columns} limit ${limit} for update skip locked
    ))
  `.execute(writer);
  return Number(numAffectedRows);
}

/** A server may be set to acknowledge before it has written; this store may not (law 3). */
async function insistOnDurability(connection: DatabaseConnection): Promise<void> {
  await connection.executeQuery(
    CompiledQuery.raw(
      "select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') in ('off', 'local')",
    ),
  );
}

/** What is asked here is found by bitmaps of the index of grams, or slowly: the planner cannot know what it costs otherwise. */
async function insistOnGrams(connection: DatabaseConnection): Promise<void> {
  await connection.executeQuery(
    CompiledQuery.raw(`select set_config('enable_seqscan', 'off', false), set_config('enable_indexscan', 'off', false),
      set_config('work_mem', '32MB', false), set_config('jit', 'off', false),
      set_config('enable_hashjoin', 'off', false), set_config('enable_mergejoin', 'off', false),
      set_config('max_parallel_workers_per_gather', '0', false)`),
  );
}
