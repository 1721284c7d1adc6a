// The kill suite on both engines, each writing to the disk as it does in service.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe } from "node:test";
import { describeKills } from "../testing/archive/kill-suite.ts";
import type { TestPostgres } from "../testing/postgres.ts";
import { startTestPostgres } from "../testing/postgres.ts";

describe("SQLite under kill -9", () => {
  const folder = mkdtempSync(join(tmpdir(), "shirase-killed-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  let stores = 0;
  describeKills({ makeLocation: async () => join(folder, `${(stores += 1)}.db`) });
});

describe("PostgreSQL under kill -9", () => {
  let postgres: TestPostgres | undefined;
  before(async () => {
    postgres = await startTestPostgres({ durable: true });
  });
  after(() => postgres?.stop());
  describeKills({ makeLocation: () => (postgres ?? assert.fail("no server")).createDatabase() });
});
