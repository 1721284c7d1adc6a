// A rebuild of the ledger killed again and again, on both engines.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { openPostgresql } from "../../store/engines/postgresql.ts";
import { openSqlite } from "../../store/engines/sqlite.ts";
import { itOutlivesKills } from "../../testing/ledger/kill-suite.ts";
import { startTestPostgres } from "../../testing/postgres/postgres.ts";

const KILLS = Number(process.env["SHIRASE_KILLS"] ?? 8);
const ANNOUNCEMENTS = 80;

const folder = mkdtempSync(join(tmpdir(), "shirase-rebuild-"));
const starting = startTestPostgres({ durable: true });
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await (await starting).stop();
});

itOutlivesKills("on SQLite", async () => ({
  store: ["--data", folder],
  location: join(folder, "shirase.sqlite"),
  openEngine: openSqlite,
  announcements: ANNOUNCEMENTS,
  kills: KILLS,
}));

itOutlivesKills("on PostgreSQL", async () => {
  const location = await (await starting).createDatabase();
  return {
    store: ["--database", location],
    location,
    openEngine: openPostgresql,
    announcements: ANNOUNCEMENTS,
    kills: KILLS,
  };
});
