import assert from "node:assert/strict";
import { test } from "node:test";
import { compareWays, pairsOfSets, pairsOfWorld } from "../../testing/evidence/quick-and-slow.ts";

test("proposals of all held promises are, to the last sign, those of each pair by itself: of the open sets", () => {
  const proposed = compareWays(pairsOfSets(49));
  assert.ok(proposed > 10, `${proposed} proposed`);
});

test("proposals of all held promises are, to the last sign, those of each pair by itself: of a made world", () => {
  const proposed = compareWays(pairsOfWorld(1, { promises: 200, laters: 16 }));
  assert.ok(proposed > 10, `${proposed} proposed`);
});
