import assert from "node:assert/strict";
import { test } from "node:test";
import { restartDelay } from "./restart-delay.ts";

test("a worker that dies young again and again is waited for ever longer, up to half a minute", () => {
  const waits = [0];
  for (let death = 0; death < 10; death += 1) waits.push(restartDelay(1_000, waits.at(-1) ?? 0));
  assert.deepEqual(waits.slice(1), [200, 400, 800, 1_600, 3_200, 6_400, 12_800, 25_600, 30_000, 30_000]);
  assert.equal(restartDelay(60_000, 30_000), 200, "one that has lived is replaced soon");
});
