// Open archive: where a store is → the archive, its tables brought up to this program, or why it cannot be used.

import type { Archive } from "../newsroom/ports/archive.ts";
import { JAPAN_OFFSET_MINUTES } from "../readership/day-of.ts";
import type { Result } from "../terms/result.ts";
import { failure, success } from "../terms/result.ts";
import { createArchive } from "./create-archive.ts";
import type { Engine } from "./engines/engine.ts";
import { openPostgresql } from "./engines/postgresql.ts";
import { IN_MEMORY, openSqlite } from "./engines/sqlite.ts";
import { ALL_MIGRATIONS } from "./migrations/all-migrations.ts";
import { migrate } from "./migrations/migrate.ts";
import type { StoreError } from "./store-error.ts";
import { displayLocation, unreachable } from "./store-error.ts";
import { adoptOffset } from "./views/adopt-offset.ts";

const POSTGRESQL_ADDRESS = /^postgres(?:ql)?:\/\//i;

export type ArchiveOptions = {
  /** How far the newsroom's clocks stand ahead of UTC; readers' days begin by them. Japan's unless given. */
  readonly offsetMinutes?: number;
};

/**
 * `location`: `postgres://…` is a PostgreSQL database; anything else is the path of a SQLite file, made if there is
 * none, or `:memory:`.
 */
export async function openArchive(
  location: string,
  { offsetMinutes = JAPAN_OFFSET_MINUTES }: ArchiveOptions = {},
): Promise<Result<Archive, StoreError>> {
  return openWith(location, async (engine, store) => {
    const adopted = await adoptOffset(engine, offsetMinutes, store);
    return adopted.ok ? success(createArchive(engine, offsetMinutes)) : adopted;
  });
}

/** The database under a store, its tables brought up to this program: for what takes whole stores along. */
export function openStoreEngine(location: string): Promise<Result<Engine, StoreError>> {
  return openWith(location, async (engine) => success(engine));
}

/** A new store in memory with its tables: what opens many of them in one process makes the tables once. */
let emptyStore: Uint8Array | undefined;

async function openEngine(location: string): Promise<Engine> {
  if (POSTGRESQL_ADDRESS.test(location)) return openPostgresql(location);
  return location === IN_MEMORY ? openSqlite(location, emptyStore) : openSqlite(location);
}

/** Closed again where it cannot be used. */
async function openWith<T>(
  location: string,
  use: (engine: Engine, store: string) => Promise<Result<T, StoreError>>,
): Promise<Result<T, StoreError>> {
  let engine: Engine | undefined;
  try {
    engine = await openEngine(location);
    const store = displayLocation(location);
    const migrated = await migrate(engine, ALL_MIGRATIONS, store);
    // Before anything is put into it.
    if (migrated.ok) emptyStore ??= engine.image?.();
    const used = migrated.ok ? await use(engine, store) : migrated;
    if (!used.ok) await engine.close();
    return used;
  } catch (cause) {
    await engine?.close();
    return failure(unreachable(location, cause));
  }
}
