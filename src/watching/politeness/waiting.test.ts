import assert from "node:assert/strict";
import { test } from "node:test";
import { backOff } from "./back-off.ts";
import { readRetryAfter } from "./retry-after.ts";

const NOW = Date.parse("2025-09-10T00:00:00Z");

test("Retry-After is obeyed to the second, as seconds or as a date, for a day at most", () => {
  assert.equal(readRetryAfter("120", NOW), 120_000);
  assert.equal(readRetryAfter(" 0 ", NOW), 0);
  assert.equal(readRetryAfter("Wed, 10 Sep 2025 00:01:30 GMT", NOW), 90_000);
  assert.equal(readRetryAfter("Tue, 09 Sep 2025 00:00:00 GMT", NOW), 0);
  assert.equal(readRetryAfter("9999999", NOW), 86_400_000);
  for (const header of [undefined, "", "soon", "-5", "1.5", "99999999999999999999"])
    assert.equal(readRetryAfter(header, NOW), undefined, String(header));
});

test("a place that fails again and again is left alone for twice as long each time, up to six hours", () => {
  const minutes = [1, 2, 3, 4, 9, 10, 500].map((failures) => backOff(failures, 0.5) / 60_000);
  assert.deepEqual(minutes, [1, 2, 4, 8, 256, 360, 360]);
  assert.deepEqual([backOff(1, 0), backOff(1, 1)], [54_000, 66_000]);
});
