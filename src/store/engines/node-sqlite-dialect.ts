// Node SQLite dialect: lets Kysely speak through node:sqlite, with prepared statements kept for reuse.

import { setTimeout as delay } from "node:timers/promises";
import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from "kysely";
import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from "kysely";

const KEPT_STATEMENTS = 300;
const SQLITE_BUSY = 5;
const PATIENCE_MS = 10_000;
const RETRY_MS = 4;

/**
 * Kysely's view of one open database. Kysely itself lets one transaction follow another on it. A transaction has ended
 * when `sync` resolves, which is called after its commit.
 */
export function createNodeSqliteDialect(
  database: DatabaseSync,
  sync: () => Promise<void> = async () => {},
): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => createDriver(database, sync),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

function createDriver(database: DatabaseSync, sync: () => Promise<void>): Driver {
  const connection = createConnection(database);
  return {
    init: async () => {},
    acquireConnection: async () => connection,
    releaseConnection: async () => {},
    beginTransaction: () => beginImmediate(database),
    commitTransaction: async () => {
      database.exec("commit");
      await sync();
    },
    rollbackTransaction: async () => {
      // A full disk, for one, makes SQLite roll back by itself.
      if (database.isTransaction) database.exec("rollback");
    },
    destroy: async () => database.close(),
  };
}

/** Takes the write lock at once, so that what a transaction reads first is still true when it writes. */
function beginImmediate(database: DatabaseSync): Promise<void> {
  return insist(() => database.exec("begin immediate"));
}

/**
 * Does what another process may be in the way of, again and again until it is not, or for ten seconds. Waits by a
 * timer: SQLite's own busy handler would stop the whole server, and is not asked in every case.
 */
export async function insist(work: () => void): Promise<void> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      work();
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > giveUpAt) throw error;
    }
    await delay(RETRY_MS);
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && isBusyCode(error.errcode);
}

/** The low byte is the kind of error; what stands above it tells why. */
function isBusyCode(code: unknown): boolean {
  return typeof code === "number" && (code & 0xff) === SQLITE_BUSY;
}

type Statement = { readonly prepared: StatementSync; readonly returnsRows: boolean };

function createConnection(database: DatabaseSync): DatabaseConnection {
  const prepare = createStatementCache(database);
  return {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      const { prepared, returnsRows } = prepare(sql);
      const values = parameters as readonly SQLInputValue[];
      if (returnsRows) return { rows: prepared.all(...values) as R[] };
      const { changes } = prepared.run(...values);
      return { rows: [], numAffectedRows: BigInt(changes) };
    },
    streamQuery() {
      throw new Error("The store reads long results in pages: an open cursor would hold the database.");
    },
  };
}

/** The least recently used statement gives way. */
function createStatementCache(database: DatabaseSync): (sql: string) => Statement {
  const kept = new Map<string, Statement>();
  return (sql) => {
    const known = kept.get(sql);
    if (known) {
      kept.delete(sql);
      kept.set(sql, known);
      return known;
    }
    const prepared = database.prepare(sql);
    const statement = { prepared, returnsRows: prepared.columns().length > 0 };
    kept.set(sql, statement);
    const [oldest] = kept.keys();
    if (kept.size > KEPT_STATEMENTS && oldest !== undefined) kept.delete(oldest);
    return statement;
  };
}
