// A rebuild of the ledger that is killed: once here, many times on both engines in `npm run prove`.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { openSqlite } from "../../store/engines/sqlite.ts";
import { itOutlivesKills } from "../../testing/ledger/kill-suite.ts";

const folder = mkdtempSync(join(tmpdir(), "shirase-rebuild-"));
after(() => rmSync(folder, { recursive: true, force: true }));

itOutlivesKills("on SQLite", async () => ({
  store: ["--data", folder],
  location: join(folder, "shirase.sqlite"),
  openEngine: openSqlite,
  announcements: 8,
  kills: 1,
}));
