import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { TooManyWaiting, createTurns } from "./take-turns.ts";

test("one is at work at a time, in the order in which they came, and a failure stops nobody", async () => {
  const take = createTurns(10);
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await pause(1);
    seen.push(`${name} ends`);
    if (name === "b") throw new Error("b fails");
    return name;
  };
  const ended = await Promise.allSettled(["a", "b", "c"].map((name) => take(work(name))));
  assert.deepEqual(
    ended.map(({ status }) => status),
    ["fulfilled", "rejected", "fulfilled"],
  );
  assert.deepEqual(seen, ["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
});

test("after long work others have as long for themselves, after short work nobody waits", async () => {
  const take = createTurns(10);
  let ended = 0;
  await take(async () => {
    await pause(60);
    ended = performance.now();
  });
  const rested = await take(async () => performance.now() - ended);
  assert.ok(rested >= 50, `${rested} ms`);
  // The quickest of many: on a busy machine others come in between, and short work looks long.
  let quickest = Infinity;
  for (let times = 0; times < 100; times += 1) {
    const began = performance.now();
    await take(async () => undefined);
    quickest = Math.min(quickest, performance.now() - began);
  }
  assert.ok(quickest < 10, `${quickest} ms`);
});

test("who comes to a full queue is turned away at once, and let in again when there is room", async () => {
  const take = createTurns(2);
  const first = take(() => pause(10));
  await pause(1);
  const waiting = [take(async () => "second"), take(async () => "third")];
  await assert.rejects(
    take(async () => "fourth"),
    TooManyWaiting,
  );
  await first;
  assert.deepEqual(await Promise.all(waiting), ["second", "third"]);
  assert.equal(await take(async () => "fifth"), "fifth");
});
