import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { openArchive } from "../open-archive.ts";

describe("the key of a day that has ended", () => {
  const folder = mkdtempSync(join(tmpdir(), "shirase-day-key-"));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("stands in no file of a SQLite store any more", async () => {
    const opened = await openArchive(join(folder, "shirase.db"));
    assert.ok(opened.ok);
    const key = await opened.value.loadDayKey("2025-09-08");
    const holders = () =>
      readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(Buffer.from(key)));
    assert.notDeepEqual(holders(), []);
    await opened.value.loadDayKey("2025-09-09");
    assert.deepEqual(holders(), []);
    await opened.value.close();
  });
});
