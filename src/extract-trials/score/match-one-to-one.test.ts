// Matching golds with finds: the most pairs, each once.

import assert from "node:assert/strict";
import { test } from "node:test";
import { matchOneToOne } from "./match-one-to-one.ts";

test("a find that fits two golds goes to the one that has no other", () => {
  const fits = [
    [true, true],
    [true, false],
  ];
  const matched = matchOneToOne(2, 2, (left, right) => fits[left]?.[right] ?? false);
  assert.deepEqual(matched, [1, 0]);
});

test("two golds never share one find, nor two finds one gold", () => {
  assert.deepEqual(
    matchOneToOne(2, 1, () => true).filter((right) => right === 0),
    [0],
  );
  assert.deepEqual(
    matchOneToOne(1, 3, () => true),
    [0],
  );
  assert.deepEqual(
    matchOneToOne(1, 1, () => false),
    [undefined],
  );
});
