// Every promise of the open sets with every announcement of any of them, and made worlds: what the index of all proposes is what each pair comes to by itself.

import assert from "node:assert/strict";
import { test } from "node:test";
import { compareWays, pairsOfSets, pairsOfWorld } from "../../testing/evidence/quick-and-slow.ts";

test("of all open sets", () => {
  const proposed = compareWays(pairsOfSets(1));
  assert.ok(proposed > 800, `${proposed} proposed`);
});

for (const seed of [1, 2, 3, 4, 5])
  test(`of a made world (${seed})`, () => {
    const proposed = compareWays(pairsOfWorld(seed, { promises: 400, laters: 30 }));
    assert.ok(proposed > 60, `${proposed} proposed`);
  });
