import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { openArchive } from "../open-archive.ts";

test("a store that fails tells no change number at once, and throws nothing at who has no time to wait", async () => {
  const folder = mkdtempSync(join(tmpdir(), "shirase-peek-"));
  const opened = await openArchive(join(folder, "shirase.sqlite"));
  assert.ok(opened.ok);
  assert.deepEqual(opened.value.peekChanges(), await opened.value.readChanges());
  await opened.value.close();
  assert.equal(opened.value.peekChanges(), undefined);
  await assert.rejects(opened.value.readChangeNumber());
  rmSync(folder, { recursive: true });
});
