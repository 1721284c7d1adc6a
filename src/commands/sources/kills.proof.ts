// Kills of sources: a worker killed at every single call of the store, alone and with another beside it, loses no announcement and doubles none.

import assert from "node:assert/strict";
import { test } from "node:test";
import { loadHouse } from "../../house.ts";
import { assertKilledIsWhole, runKilled } from "../../testing/sources/source-world.ts";

test("a worker that is killed at any of its calls loses nothing and doubles nothing", async (t) => {
  const house = await loadHouse();
  assert.ok(house.ok);
  const { calls } = await runKilled(t, house.value, Infinity, false);
  assert.ok(calls > 30, `${calls} calls`);
  // Behind those of the work itself come those that only look for more: a few of them stand for all.
  for (let killAt = 1; killAt <= Math.min(calls, 80); killAt += 1)
    await assertKilledIsWhole(t, house.value, killAt);
});
