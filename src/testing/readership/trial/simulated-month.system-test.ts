// A simulated month on both engines, with troubles; `npm run prove` makes it a busy one, and a calm one before it.

import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { TestPostgres } from "../../postgres/postgres.ts";
import { startTestPostgres } from "../../postgres/postgres.ts";
import { holdMonth, makeStoreFolder } from "./simulated-month.ts";

describe("a simulated month's rankings are those of counting every view", () => {
  const folder = makeStoreFolder();
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("on SQLite, with restarts, repeated and late beacons and clocks that jump", async (t) =>
    t.diagnostic(await holdMonth(join(folder, "troubled.db"), true)));

  describe("on PostgreSQL", () => {
    let postgres: TestPostgres | undefined;
    before(async () => {
      postgres = await startTestPostgres();
    });
    after(() => postgres?.stop());

    it("with the same troubles", async (t) => {
      const location = await (postgres ?? assert.fail("no server")).createDatabase();
      t.diagnostic(await holdMonth(location, true));
    });
  });
});
