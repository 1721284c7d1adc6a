import assert from "node:assert/strict";
import { test } from "node:test";
import { sharePerTurn } from "./share-per-turn.ts";

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("who asks in one turn shares one read, and the next turn has its own", async () => {
  let reads = 0;
  const read = sharePerTurn(async () => (reads += 1));
  assert.deepEqual(await Promise.all([read(), read(), read()]), [1, 1, 1]);
  assert.equal(await read(), 1, "still the same turn");
  await nextTurn();
  assert.equal(await read(), 2);
});

test("who comes while a read is under way is not told what was read before, and all of them share the next", async () => {
  const reads: PromiseWithResolvers<string>[] = [];
  const read = sharePerTurn(() => {
    const begun = Promise.withResolvers<string>();
    reads.push(begun);
    return begun.promise;
  });
  const first = read();
  await nextTurn();
  const second = read();
  await nextTurn();
  const third = read();
  assert.equal(reads.length, 1, "one at a time");
  reads[0]?.resolve("before");
  assert.equal(await first, "before");
  await nextTurn();
  assert.equal(reads.length, 2);
  reads[1]?.reject(new Error("The store is away."));
  await assert.rejects(second, /away/);
  await assert.rejects(third, /away/);
  await nextTurn();
  const fourth = read();
  reads[2]?.resolve("after");
  assert.equal(await fourth, "after", "a failure is no answer for those who come later");
});
