// Sixty days of the test ministry on both engines: eight sources, some five hundred announcements, everything that goes wrong with servers; a driven clock, the program's own workers.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { openPostgresql } from "../../store/engines/postgresql.ts";
import { openSqlite } from "../../store/engines/sqlite.ts";
import { IN_MEMORY, hasRoomInMemory } from "../../testing/folders/memory-folder.ts";
import { itTakesAllIn } from "../../testing/ministry/ministry-suite.ts";
import { OFFICES } from "../../testing/ministry/plan/offices.ts";
import { startTestPostgres } from "../../testing/postgres/postgres.ts";

const SEED = Number(process.env["SHIRASE_MINISTRY_SEED"] ?? 2_025);
/** Fewer, to see on a busy machine whether it holds at all. */
const DAYS = Number(process.env["SHIRASE_MINISTRY_DAYS"] ?? 60);

const folder = mkdtempSync(join(hasRoomInMemory() ? IN_MEMORY : tmpdir(), "shirase-ministry-"));
let started: ReturnType<typeof startTestPostgres> | undefined;
/** Only where it is asked for. */
const startOnce = (): ReturnType<typeof startTestPostgres> => (started ??= startTestPostgres());
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await (await started)?.stop();
});

const days = { offices: OFFICES, days: DAYS, seed: SEED, older: 10 };
itTakesAllIn(
  "sixty days of a ministry, on SQLite",
  async () => ({ location: join(folder, "lived.sqlite"), openEngine: openSqlite }),
  days,
);
itTakesAllIn(
  "sixty days of a ministry, on PostgreSQL",
  async () => ({ location: await (await startOnce()).createDatabase(), openEngine: openPostgresql }),
  days,
);
