// Two processes of workers on one store through sixty days of the test ministry, killed two hundred times while they work, on both engines.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { openPostgresql } from "../../store/engines/postgresql.ts";
import { openSqlite } from "../../store/engines/sqlite.ts";
import { IN_MEMORY, hasRoomInMemory } from "../../testing/folders/memory-folder.ts";
import { itOutlivesKills } from "../../testing/ministry/ministry-suite.ts";
import { SELDOM_OFFICES } from "../../testing/ministry/plan/offices.ts";
import { startTestPostgres } from "../../testing/postgres/postgres.ts";

const KILLS = Number(process.env["SHIRASE_KILLS"] ?? 200);
const SEED = Number(process.env["SHIRASE_MINISTRY_SEED"] ?? 2_026);
/** Fewer, to see on a busy machine whether it holds at all. */
const DAYS = Number(process.env["SHIRASE_MINISTRY_DAYS"] ?? 60);

// Only processes of workers are killed, not the machine: what they have written is there, also where it lies in memory.
const folder = mkdtempSync(join(hasRoomInMemory() ? IN_MEMORY : tmpdir(), "shirase-ministry-"));
let started: ReturnType<typeof startTestPostgres> | undefined;
/** Only where it is asked for. */
const startOnce = (): ReturnType<typeof startTestPostgres> => (started ??= startTestPostgres());
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await (await started)?.stop();
});

const days = { offices: SELDOM_OFFICES, days: DAYS, seed: SEED, older: 10, kills: KILLS };
itOutlivesKills(
  "workers killed through sixty days, on SQLite",
  async () => ({ location: join(folder, "killed.sqlite"), openEngine: openSqlite }),
  days,
);
itOutlivesKills(
  "workers killed through sixty days, on PostgreSQL",
  async () => ({ location: await (await startOnce()).createDatabase(), openEngine: openPostgresql }),
  days,
);
