// `shirase source backfill`: without a word that says so nothing is begun.

import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Archive } from "../../../newsroom/ports/archive.ts";
import { openArchive } from "../../../store/open-archive.ts";
import { hear } from "../../../testing/commands/run-here.ts";
import { ID, SOURCE } from "../../../testing/sources/watched-source.ts";
import { runCommandLine } from "../../run-command-line.ts";

test("an archive is taken in when somebody says so, and is only shown otherwise", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "shirase-backfill-"));
  t.after(() => rm(folder, { recursive: true }));
  async function inStore<T>(work: (archive: Archive) => Promise<T>) {
    const opened = await openArchive(join(folder, "shirase.sqlite"));
    assert.ok(opened.ok);
    try {
      return await work(opened.value);
    } finally {
      await opened.value.close();
    }
  }
  await inStore((archive) => archive.saveSource(SOURCE));
  const backfill = (...args: readonly string[]) =>
    hear(() => runCommandLine(["source", "backfill", ID, ...args, "--data", folder]));
  const there = () => inStore(async (archive) => (await archive.findBackfill(ID))?.state);

  const shown = await backfill();
  assert.deepEqual([shown.status, shown.err], [0, ""]);
  assert.match(
    shown.out,
    /^Nobody has begun to take in the archive of "ministry"\. shirase source backfill ministry --begin does, --until/,
  );
  assert.equal(await there(), undefined, "whoever looks begins nothing");
  const now = await backfill("--now");
  assert.deepEqual([now.status, await there()], [1, undefined], "nor does whoever would work on it");
  assert.match(now.err, /Nobody has begun .* --begin does/);
  assert.equal((await backfill("--begin", "--pause")).status, 2);
  const begun = await backfill("--begin");
  assert.equal(begun.status, 0, begun.err);
  assert.match(begun.out, /The archive of "ministry" is taken in/);
  assert.equal(await there(), "running");
  assert.match((await backfill()).out, /^ministry: /);
  assert.match((await backfill("--begin")).err, /is being taken in already/);
});
