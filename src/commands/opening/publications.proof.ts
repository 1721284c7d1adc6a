// Publications under kills: hundreds of articles due one after the other, processes killed at seeded moments, on both engines; and how late they are while one runs.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import * as fc from "fast-check";
import { createPostgresBench } from "../../testing/archive/benches/postgres-bench.ts";
import { publishUnderKills } from "../../testing/archive/killed-publishing.ts";
import type { TestPostgres } from "../../testing/postgres/postgres.ts";
import { startTestPostgres } from "../../testing/postgres/postgres.ts";

const SEED = Number(process.env["SHIRASE_SEED"] ?? 20_261_127);
const KILLS = 12;

const lifetimes = fc.sample(fc.integer({ min: 0, max: 700 }), { numRuns: KILLS, seed: SEED });

describe("publications under kills", () => {
  const folder = mkdtempSync(join(tmpdir(), "shirase-publications-"));
  let postgres: TestPostgres | undefined;
  before(async () => {
    postgres = await startTestPostgres({ durable: true });
  });
  after(async () => {
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const bench = createPostgresBench(() => postgres);

  it(`of 400 articles on SQLite each goes out once, ${KILLS} kills among them`, async () => {
    const location = join(folder, "killed.sqlite");
    const { faults, lateMs } = await publishUnderKills({
      location,
      articles: 400,
      overMs: 10_000,
      lifetimes,
    });
    assert.deepEqual(faults, []);
    assert.equal(lateMs.length, 400);
  });

  it(`of 400 articles on PostgreSQL each goes out once, ${KILLS} kills among them`, async () => {
    const location = await bench.makeStore();
    const { faults, lateMs } = await publishUnderKills({
      location,
      articles: 400,
      overMs: 10_000,
      lifetimes,
    });
    assert.deepEqual(faults, []);
    assert.equal(lateMs.length, 400);
  });

  it("while a process runs, most are out within a second of their time", async (t) => {
    const location = join(folder, "running.sqlite");
    const { faults, lateMs } = await publishUnderKills({
      location,
      articles: 100,
      overMs: 8_000,
      lifetimes: [],
    });
    assert.deepEqual(faults, []);
    // The first seconds are those of the process's start.
    const inTime = lateMs.slice(60).toSorted((a, b) => a - b);
    t.diagnostic(`${inTime[20]} ms late in the middle, ${inTime.at(-1)} ms at most`);
    assert.ok((inTime[35] ?? 0) < 1_000, `${inTime[35]} ms late`);
  });
});
