import assert from "node:assert/strict";
import { test } from "node:test";
import { createEmptySearchNote } from "./note-empty-search.ts";

test("what was looked for in vain is noted in one spelling, cut, and no more than five times a minute of one address, thirty of all", () => {
  const noted: string[] = [];
  let now = 0;
  const store = {
    recordEmptySearch: async (words: string) => {
      noted.push(words);
    },
  };
  const note = createEmptySearchNote(
    store,
    () => now,
    (error) => assert.fail(String(error)),
  );
  note("  Ｆ－３５ \u0000 \ud800護衛艦\u3000甲 ", "192.0.2.1");
  note("𠮷".repeat(200), "192.0.2.1");
  assert.deepEqual(noted, ["f-35 \ufffd護衛艦 甲", "𠮷".repeat(80)]);
  for (let time = 0; time < 100; time += 1) note("甲", "192.0.2.1");
  assert.equal(noted.length, 5);
  for (let time = 0; time < 100; time += 1) note("甲", `2001:db8::${time}`);
  assert.equal(noted.length, 30);
  now = 60_000;
  note("甲", "192.0.2.1");
  assert.equal(noted.length, 31);
});

test("a store that fails is told of, and keeps no search from being answered", async () => {
  const failures: unknown[] = [];
  const store = { recordEmptySearch: () => Promise.reject(new Error("disk full")) };
  createEmptySearchNote(
    store,
    () => 0,
    (error) => failures.push(error),
  )("甲", "192.0.2.1");
  await new Promise(setImmediate);
  assert.deepEqual(failures, [new Error("disk full")]);
});
