// Work queue: no more at once than the machine bears, none forgotten, and a full queue says so.

import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import { createWorkQueue } from "./work-queue.ts";

test("two at a time, the others in their order, and one that fails makes room too", async () => {
  const queue = createWorkQueue(2, 3);
  const ended: number[] = [];
  let [now, most] = [0, 0];
  const work = (number: number) => async (): Promise<number> => {
    now += 1;
    most = Math.max(most, now);
    await turn();
    now -= 1;
    if (number === 1) throw new Error("broken");
    ended.push(number);
    return number;
  };
  const results = await Promise.allSettled([0, 1, 2, 3, 4, 5, 6].map((number) => queue.run(work(number))));
  assert.equal(most, 2);
  assert.deepEqual(ended, [0, 2, 3, 4]);
  assert.equal(results[1]?.status, "rejected");
  assert.deepEqual(results.slice(5), [
    { status: "fulfilled", value: undefined },
    { status: "fulfilled", value: undefined },
  ]);
  assert.equal(await queue.run(work(9)), 9, "and then it takes more");
});
