// Backfill: three years of 600 announcements within the pauses of their host; a worker killed at every single call of the store loses none and doubles none.

import assert from "node:assert/strict";
import { test } from "node:test";
import { loadHouse } from "../../../house.ts";
import { assertKilledArchiveIsWhole, assertYears } from "../../../testing/sources/archive-world.ts";

test("three years of 600 announcements come in once, politely, without drafts", async (t) => {
  const house = await loadHouse();
  assert.ok(house.ok);
  await assertYears(t, house.value, { entries: 600, aPage: 20, days: 1_095 });
});

test("a backfill that is killed at any of its calls loses nothing and doubles nothing", async (t) => {
  const house = await loadHouse();
  assert.ok(house.ok);
  const calls = await assertKilledArchiveIsWhole(t, house.value, Infinity);
  assert.ok(calls > 40, `${calls} calls`);
  for (let killAt = 1; killAt <= calls; killAt += 1) await assertKilledArchiveIsWhole(t, house.value, killAt);
});
