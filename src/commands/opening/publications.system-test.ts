import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { publishUnderKills } from "../../testing/archive/killed-publishing.ts";

const folder = mkdtempSync(join(tmpdir(), "shirase-publications-"));
after(() => rmSync(folder, { recursive: true, force: true }));

describe("publications by real processes and clocks", () => {
  it("go out once each, those that were due before a process ran as well, though one is killed among them", async () => {
    const location = join(folder, "shirase.sqlite");
    const outcome = await publishUnderKills({ location, articles: 20, overMs: 1_300, lifetimes: [30] });
    assert.deepEqual(outcome.faults, []);
    assert.equal(outcome.lateMs.length, 20);
  });
});
