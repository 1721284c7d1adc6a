// Thresholds: what falls short is named, also a measure that nobody asked for.

import assert from "node:assert/strict";
import { test } from "node:test";
import { findShortfalls } from "./thresholds.ts";

const TALLIES = {
  date: { asked: 10, found: 10, given: 12, sound: 10 },
  act: { asked: 100, found: 98, given: 100, sound: 98 },
};

test("the lower of precision and recall counts, for acts their F1", () => {
  assert.deepEqual(findShortfalls({ tallies: TALLIES, misses: [] }, { date: 1, act: 0.97 }), [
    "date reached 0.8333 of 1.",
  ]);
});

test("a measure without a single question falls short", () => {
  assert.deepEqual(findShortfalls({ tallies: TALLIES, misses: [] }, { place: 0.5 }), [
    "place was never asked.",
  ]);
});
