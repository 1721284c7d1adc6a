// Evidence stores: an engine and a size → a store filled with so many promises and announcements, made once and found again by the next run where SHIRASE_SCALE_STORES names a folder.

import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { Engine } from "../../src/store/engines/engine.ts";
import { openPostgresql } from "../../src/store/engines/postgresql.ts";
import { openSqlite } from "../../src/store/engines/sqlite.ts";
import { ALL_MIGRATIONS } from "../../src/store/migrations/all-migrations.ts";
import { migrate } from "../../src/store/migrations/migrate.ts";
import { startTestPostgres } from "../../src/testing/postgres/postgres.ts";
import { fillEvidence } from "./fill-evidence.ts";

const KEPT = process.env["SHIRASE_SCALE_STORES"];
/** Another number where stores are to be made anew. */
const FORM = 2;

export type EvidenceStore = { readonly engine: Engine; readonly end: () => Promise<void> };

async function fill(engine: Engine, count: number): Promise<void> {
  const began = performance.now();
  const migrated = await migrate(engine, ALL_MIGRATIONS, "the bench's store");
  if (!migrated.ok) throw new Error(migrated.error.message);
  await fillEvidence(engine, count);
  const seconds = ((performance.now() - began) / 1_000).toFixed(0);
  process.stdout.write(`  (${engine.name}: ${count.toLocaleString("en")} of each made in ${seconds} s)\n`);
}

/** A folder that is removed unless it was named. */
function openFolder(): { readonly folder: string; readonly remove: () => void } {
  if (KEPT === undefined) {
    const folder = mkdtempSync(join(tmpdir(), "shirase-evidence-"));
    return { folder, remove: () => rmSync(folder, { recursive: true }) };
  }
  mkdirSync(KEPT, { recursive: true });
  return { folder: KEPT, remove: () => {} };
}

export async function openSqliteStore(count: number): Promise<EvidenceStore> {
  const { folder, remove } = openFolder();
  const location = join(folder, `evidence-${FORM}-${count}.sqlite`);
  if (!existsSync(location)) {
    const draft = `${location}.draft`;
    for (const end of ["", "-wal", "-shm"]) rmSync(draft + end, { force: true });
    const made = await openSqlite(draft);
    await fill(made, count);
    await made.close();
    renameSync(draft, location);
  }
  // What is measured adds to the store: the next run finds it as it was made.
  const copy = `${location}.copy`;
  copyFileSync(location, copy);
  const engine = await openSqlite(copy);
  const end = async (): Promise<void> => {
    await engine.close();
    for (const ending of ["", "-wal", "-shm"]) rmSync(copy + ending, { force: true });
    remove();
  };
  return { engine, end };
}

async function ask(address: string, statement: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

export async function openPostgresqlStore(count: number): Promise<EvidenceStore> {
  const { folder, remove } = openFolder();
  const postgres = await startTestPostgres({ kept: join(folder, "postgresql-evidence") });
  const inDatabase = (name: string): string =>
    Object.assign(new URL(postgres.address), { pathname: `/${name}` }).href;
  const name = `evidence_${FORM}_${count}`;
  const found = await ask(postgres.address, `select 1 from pg_database where datname = '${name}'`);
  if (found.length === 0) {
    await ask(postgres.address, `drop database if exists ${name}_draft`);
    await ask(postgres.address, `create database ${name}_draft`);
    const made = await openPostgresql(inDatabase(`${name}_draft`));
    await fill(made, count);
    await made.close();
    await ask(postgres.address, `alter database ${name}_draft rename to ${name}`);
  }
  await ask(postgres.address, `drop database if exists ${name}_copy`);
  await ask(postgres.address, `create database ${name}_copy template ${name}`);
  const engine = await openPostgresql(inDatabase(`${name}_copy`));
  const end = async (): Promise<void> => {
    await engine.close();
    await ask(postgres.address, `drop database ${name}_copy`);
    await postgres.stop();
    remove();
  };
  return { engine, end };
}
