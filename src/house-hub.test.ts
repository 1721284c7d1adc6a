import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { loadHub } from "./house-hub.ts";

test("a house names its hub, or none; what is no address is told by file", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "shirase-hub-"));
  t.after(() => rm(folder, { recursive: true }));
  assert.deepEqual(
    await loadHub(),
    { ok: true, value: undefined },
    "the house that comes with the program has none",
  );
  assert.deepEqual(await loadHub(folder), { ok: true, value: undefined }, "and neither has one from before");
  const read = async (yaml: string) => {
    await writeFile(join(folder, "hub.yaml"), yaml);
    return loadHub(folder);
  };
  assert.deepEqual(await read('hub: ""'), { ok: true, value: undefined });
  assert.deepEqual(await read("hub: https://hub.example"), { ok: true, value: "https://hub.example/" });
  for (const yaml of [
    "hub: ftp://hub.example/",
    "hub: nowhere",
    "hubs: []",
    "hub: [",
    "",
    'hub: "javascript:alert(1)"',
  ]) {
    const loaded = await read(yaml);
    assert.match(loaded.ok ? "" : loaded.error, /hub\.yaml: ./, yaml);
  }
});
