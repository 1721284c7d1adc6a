// The test ministry for some days: its servers on loopback, a driven clock, the program's own workers; nobody killed, and two processes of workers killed again and again.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { openSqlite } from "../../store/engines/sqlite.ts";
import { itOutlivesKills, itTakesAllIn } from "../../testing/ministry/ministry-suite.ts";
import { FEW_OFFICES } from "../../testing/ministry/plan/offices.ts";

const folder = mkdtempSync(join(tmpdir(), "shirase-ministry-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const place = async (name: string) => ({ location: join(folder, name), openEngine: openSqlite });

itTakesAllIn(
  "some days of a ministry: each announcement and revision once, each request polite, each draft in time",
  () => place("lived.sqlite"),
  { offices: FEW_OFFICES, days: 3, seed: 54_836, older: 1, eventful: 2.5 },
);
itOutlivesKills(
  "two processes of workers that are killed again and again take in each announcement once",
  () => place("killed.sqlite"),
  { offices: FEW_OFFICES.slice(0, 2), days: 2, seed: 23_994, older: 1, eventful: 2.5, kills: 3 },
);
