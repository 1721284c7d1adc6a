// Guards the library entries against what Node 20, which may run them, does not have: read with all of it taken away.

import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { Worker } from "node:worker_threads";

test("the library reads every specimen with what Node 20 has", async () => {
  // A thread has its own Map and Set: other tests of this process keep theirs whole.
  const reader = new Worker(new URL("../testing/specimens/read-on-older-node.ts", import.meta.url));
  const [told]: unknown[] = await once(reader, "message");
  await reader.terminate();
  assert.ok(typeof told === "object" && told !== null && "read" in told && "silent" in told);
  assert.ok(Number(told.read) > 100);
  assert.deepEqual(told.silent, []);
});
