// Sums of money as a headline writes them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { writeYen } from "./contracts.ts";

test("yen are written in 億 and 万, without what is nought", () => {
  assert.equal(writeYen(123_530_000_000), "1235億3000万円");
  assert.equal(writeYen(100_000_000), "1億円");
  assert.equal(writeYen(43_000_500), "4300万500円");
  assert.equal(writeYen(980), "980円");
});

test("what is no whole number of yen is not written", () => {
  for (const amount of [0, -5, 1.5, Number.NaN, 2 ** 60]) assert.equal(writeYen(amount), undefined);
});
