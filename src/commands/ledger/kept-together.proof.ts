// Servers that keep one ledger together while editors decide at each of them: killed again and again, several on one store, and while everything is worked out anew.

import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after } from "node:test";
import { openPostgresql } from "../../store/engines/postgresql.ts";
import { openSqlite } from "../../store/engines/sqlite.ts";
import { diskFolder } from "../../testing/folders/disk-folder.ts";
import { type KeeperChoice, itKeepsTheLedger } from "../../testing/ledger/keeper-suite.ts";
import { startTestPostgres } from "../../testing/postgres/postgres.ts";

const KILLS = Number(process.env["SHIRASE_KILLS"] ?? 24);

const folder = mkdtempSync(join(diskFolder(), "shirase-kept-"));
const starting = startTestPostgres({ durable: true });
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await (await starting).stop();
});

type Case = Pick<KeeperChoice, "servers" | "workers" | "announcements" | "kills" | "rebuilds">;

function onSqlite(name: string, data: string, choice: Case): void {
  const place = { data: join(folder, data), location: join(folder, data, "shirase.sqlite") };
  itKeepsTheLedger(`${name}, on SQLite`, async () => ({ ...place, openEngine: openSqlite, ...choice }));
}

function onPostgres(name: string, choice: Case): void {
  itKeepsTheLedger(`${name}, on PostgreSQL`, async () => {
    const database = await (await starting).createDatabase();
    return { data: folder, database, location: database, openEngine: openPostgresql, ...choice };
  });
}

const KILLED = { servers: 1, announcements: 96, kills: KILLS, rebuilds: 0 };
const TOGETHER = { servers: 2, announcements: 60, kills: 4, rebuilds: 3 };
onSqlite("by a server that is killed", "killed", KILLED);
onPostgres("by a server that is killed", KILLED);
onSqlite("by two servers, with rebuilds", "two", TOGETHER);
onPostgres("by two servers, with rebuilds", TOGETHER);
onSqlite("by two workers of one server", "workers", { ...TOGETHER, servers: 1, workers: 2, kills: 0 });
