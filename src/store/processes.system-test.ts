// Several processes on one store, and processes that are killed: both engines, writing to the disk as in service.

import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe } from "node:test";
import { describeKills } from "../testing/archive/kill-suite.ts";
import { describeProcessesAtOnce } from "../testing/archive/at-once-suite.ts";
import { createPostgresBench } from "../testing/archive/benches/postgres-bench.ts";
import { createSqliteBench } from "../testing/archive/benches/sqlite-bench.ts";
import { diskFolder } from "../testing/folders/disk-folder.ts";
import { describeBeacons } from "../testing/readership/beacons/beacon-suite.ts";
import type { TestPostgres } from "../testing/postgres/postgres.ts";
import { startTestPostgres } from "../testing/postgres/postgres.ts";

describe("processes on one SQLite file", () => {
  const folder = mkdtempSync(join(diskFolder(), "shirase-killed-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const bench = createSqliteBench(folder);
  describeProcessesAtOnce(bench);
  describeKills(bench);
  describeBeacons(bench);
});

describe("processes on one PostgreSQL database", () => {
  let postgres: TestPostgres | undefined;
  before(async () => {
    postgres = await startTestPostgres({ durable: true });
  });
  after(() => postgres?.stop());
  const bench = createPostgresBench(() => postgres);
  describeProcessesAtOnce(bench);
  describeKills(bench);
  describeBeacons(bench);
});
