// Open archive: where a store is → the archive, its tables brought up to this program, or why it cannot be used.

import type { Archive } from "../newsroom/ports/archive.ts";
import { JAPAN_OFFSET_MINUTES } from "../readership/day-of.ts";
import type { Result } from "../terms/result.ts";
import { failure, success } from "../terms/result.ts";
import { createArchive } from "./create-archive.ts";
import type { Engine } from "./engines/engine.ts";
import { openPostgresql } from "./engines/postgresql.ts";
import { openSqlite } from "./engines/sqlite.ts";
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
  let engine: Engine | undefined;
  try {
    engine = POSTGRESQL_ADDRESS.test(location) ? await openPostgresql(location) : await openSqlite(location);
    const store = displayLocation(location);
    const migrated = await migrate(engine, ALL_MIGRATIONS, store);
    const adopted = migrated.ok ? await adoptOffset(engine, offsetMinutes, store) : migrated;
    if (adopted.ok) return success(createArchive(engine, offsetMinutes));
    await engine.close();
    return adopted;
  } catch (cause) {
    await engine?.close();
    return failure(unreachable(location, cause));
  }
}
