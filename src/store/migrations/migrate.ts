// Migrate: brings a store's tables up to this program, or says why it may not touch them.

import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import type { ArchiveReader, ArchiveWriter, Engine } from "../engines/engine.ts";
import type { StoreError } from "../store-error.ts";
import type { Migration } from "./migration.ts";

const HISTORY = "applied_migrations";

type History = {
  readonly strangers: readonly string[];
  readonly applied: readonly { readonly number: number; readonly hash: string }[];
};

const NO_HISTORY: History = { strangers: [], applied: [] };

/**
 * Applies what is missing under the engine's lock, so that of two processes that start at once one waits and then finds
 * the work done: each migration in its own transaction, and all of them in one where the store is new. `store` is how
 * messages call the store.
 */
export async function migrate(
  engine: Engine,
  migrations: readonly Migration[],
  store: string,
): Promise<Result<void, StoreError>> {
  const history = (await readHistory(engine, engine.reads)) ?? NO_HISTORY;
  const refusal = refuse(history, engine, migrations, store);
  if (refusal) return failure(refusal);
  let applied = history.applied.length;
  while (applied < migrations.length) {
    const step = await engine.writes.transaction().execute(async (writer) => {
      await engine.lock(writer, "migration");
      return applyNext(writer, engine, migrations, store);
    });
    if (!step.ok) return step;
    applied = step.value;
  }
  return success(undefined);
}

/** Gives the number of applied migrations: another process may have been faster. */
async function applyNext(
  writer: ArchiveWriter,
  engine: Engine,
  migrations: readonly Migration[],
  store: string,
): Promise<Result<number, StoreError>> {
  const found = await readHistory(engine, writer);
  const history = found ?? NO_HISTORY;
  const refusal = refuse(history, engine, migrations, store);
  if (refusal) return failure(refusal);
  const applied = history.applied.length;
  if (!found) await createHistory(writer, engine);
  const next = found ? migrations.slice(applied, applied + 1) : migrations;
  for (const migration of next) await apply(writer, engine, migration);
  return success(applied + next.length);
}

async function apply(writer: ArchiveWriter, engine: Engine, migration: Migration): Promise<void> {
  for (const statement of migration.statements(engine.types)) await sql.raw(statement).execute(writer);
  await writer
    .insertInto(HISTORY)
    .values({
      number: migration.number,
      name: migration.name,
      hash: hashOf(migration, engine),
      applied_at: sql<string>`cast(current_timestamp as text)`,
    })
    .execute();
}

async function createHistory(writer: ArchiveWriter, { types }: Engine): Promise<void> {
  await sql
    .raw(
      `create table ${HISTORY} (number integer primary key, name ${types.text} not null,
        hash ${types.text} not null, applied_at ${types.text} not null)`,
    )
    .execute(writer);
}

/** Undefined when the database holds nothing at all; empty when it holds tables that are no store's. */
async function readHistory(engine: Engine, reader: ArchiveReader): Promise<History | undefined> {
  const tables = await engine.listTables(reader);
  if (tables.length === 0) return undefined;
  if (!tables.includes(HISTORY)) return { strangers: tables, applied: [] };
  const applied = await reader.selectFrom(HISTORY).select(["number", "hash"]).orderBy("number").execute();
  return { strangers: [], applied };
}

function refuse(
  { strangers, applied }: History,
  engine: Engine,
  migrations: readonly Migration[],
  store: string,
): StoreError | undefined {
  if (strangers.length > 0) {
    return {
      kind: "foreign",
      message: `Cannot use "${store}" as a store: it holds tables of something else (${strangers.slice(0, 3).join(", ")}). Give an empty database or a new file.`,
    };
  }
  if (applied.length > migrations.length) {
    return {
      kind: "newer",
      message: `Cannot open the store "${store}": it has version ${applied.length}, and this program knows versions up to ${migrations.length}. Start it with the program that wrote it, or a newer one.`,
    };
  }
  const altered = migrations.findIndex((migration, at) => {
    const found = applied[at];
    return found !== undefined && found.hash !== hashOf(migration, engine);
  });
  if (altered < 0) return undefined;
  return {
    kind: "altered",
    message: `Cannot open the store "${store}": its version ${altered + 1} was made by other statements than this program's, so the tables cannot be relied on.`,
  };
}

/** What was computed for a migration on an engine of that name, each of which spells its words one way. */
const hashes = new WeakMap<Migration, Map<Engine["name"], string>>();

function hashOf(migration: Migration, { name, types }: Engine): string {
  const known = hashes.get(migration) ?? new Map<Engine["name"], string>();
  hashes.set(migration, known);
  const hash =
    known.get(name) ?? createHash("sha256").update(migration.statements(types).join(";\n")).digest("hex");
  known.set(name, hash);
  return hash;
}
