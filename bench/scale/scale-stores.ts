// Scale stores: an engine and sizes → a store of each size, made once and found again by the next run.

import { createReadStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { insertArticle } from "../../src/store/articles/article-store.ts";
import type { Engine } from "../../src/store/engines/engine.ts";
import { openPostgresql } from "../../src/store/engines/postgresql.ts";
import { openSqlite } from "../../src/store/engines/sqlite.ts";
import { ALL_MIGRATIONS } from "../../src/store/migrations/all-migrations.ts";
import { migrate } from "../../src/store/migrations/migrate.ts";
import { adoptOffset } from "../../src/store/views/adopt-offset.ts";
import { JAPAN_OFFSET_MINUTES } from "../../src/readership/day-of.ts";
import { startTestPostgres } from "../../src/testing/postgres/postgres.ts";
import { multiplyRows, prepareSearch } from "./multiply-rows.ts";
import { BASE, makeScaleArticle } from "./scale-articles.ts";

/** The last is made only where it is asked for: it takes minutes, and gigabytes on each engine. */
export const SIZES: readonly number[] =
  process.env["SHIRASE_MILLION"] === undefined ? [1_000, 100_000] : [1_000, 100_000, 1_000_000];

const FOLDER = process.env["SHIRASE_SCALE_STORES"] ?? join(tmpdir(), "shirase-scale");
/** Another number where stores are to be made anew. */
const FORM = 2;

export type ScaleStore = { readonly count: number; readonly location: string };
export type ScaleStores = {
  readonly stores: readonly ScaleStore[];
  readonly stop: () => Promise<void>;
};

async function fill(engine: Engine, count: number): Promise<void> {
  const migrated = await migrate(engine, ALL_MIGRATIONS, "the bench's store");
  const adopted = migrated.ok
    ? await adoptOffset(engine, JAPAN_OFFSET_MINUTES, "the bench's store")
    : migrated;
  if (!adopted.ok) throw new Error(adopted.error.message);
  await prepareSearch(engine);
  await engine.writes.transaction().execute(async (writer) => {
    for (let id = 1; id <= BASE; id += 1)
      await insertArticle(engine, writer, [makeScaleArticle(id, count)], undefined);
  });
  await multiplyRows(engine, count);
  await engine.search.settle(engine.writes);
}

async function made(engine: Engine, count: number): Promise<void> {
  const began = performance.now();
  await fill(engine, count);
  await engine.close();
  const seconds = ((performance.now() - began) / 1_000).toFixed(0);
  process.stdout.write(`  (${engine.name}: a store of ${count.toLocaleString("en")} made in ${seconds} s)\n`);
}

async function startSqlite(): Promise<ScaleStores> {
  const stores: ScaleStore[] = [];
  for (const count of SIZES) {
    const location = join(FOLDER, `${FORM}-${count}.sqlite`);
    if (!existsSync(location)) {
      const draft = `${location}.draft`;
      for (const end of ["", "-wal", "-shm"]) rmSync(draft + end, { force: true });
      await made(await openSqlite(draft), count);
      renameSync(draft, location);
    }
    stores.push({ count, location });
  }
  return { stores, stop: async () => {} };
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

/** On a server that brings its log to the disk, as a newsroom's does. */
async function startPostgresql(): Promise<ScaleStores> {
  const postgres = await startTestPostgres({ durable: true, kept: join(FOLDER, "postgresql") });
  const { address } = postgres;
  const inDatabase = (name: string): string => Object.assign(new URL(address), { pathname: `/${name}` }).href;
  const stores: ScaleStore[] = [];
  try {
    await ask(address, "alter system set max_wal_size = '8GB'");
    await ask(address, "select pg_reload_conf()");
    for (const count of SIZES) {
      const name = `scale_${FORM}_${count}`;
      const found = await ask(address, `select 1 from pg_database where datname = '${name}'`);
      if (found.length === 0) {
        await ask(address, `drop database if exists ${name}_draft`);
        await ask(address, `create database ${name}_draft`);
        await made(await openPostgresql(inDatabase(`${name}_draft`)), count);
        await ask(address, `alter database ${name}_draft rename to ${name}`);
      }
      stores.push({ count, location: inDatabase(name) });
    }
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return { stores, stop: () => postgres.stop() };
}

/** Reads all files once: what is measured is the program and the engine, not how cold the disk's pages are. */
async function warm(path: string): Promise<void> {
  if (!statSync(path).isDirectory()) {
    for await (const _piece of createReadStream(path, { highWaterMark: 1_048_576 }));
    return;
  }
  for (const name of readdirSync(path)) await warm(join(path, name));
}

export async function startStores(engine: Engine["name"]): Promise<ScaleStores> {
  mkdirSync(FOLDER, { recursive: true });
  const started = await (engine === "sqlite" ? startSqlite() : startPostgresql());
  const places =
    engine === "sqlite"
      ? started.stores.map(({ location }) => location)
      : [join(FOLDER, "postgresql/data/base")];
  for (const place of places) await warm(place);
  return started;
}
