import assert from "node:assert/strict";
import { test } from "node:test";
import { daysOfTime } from "./days-of-time.ts";

test("a time may be any day from the first to the last that it names", () => {
  const told: readonly (readonly [string, object])[] = [
    ["2025-09-08", { first: "2025-09-08", last: "2025-09-08" }],
    ["2025-09-08T16:30+09:00", { first: "2025-09-08", last: "2025-09-08" }],
    ["2028-02", { first: "2028-02-01", last: "2028-02-29" }],
    ["2025", { first: "2025-01-01", last: "2025-12-31" }],
    ["2025-24", { first: "2025-12-01", last: "2026-02-28" }],
    ["2025-11~", { first: "2025-11-01", last: "2025-11-30" }],
    ["2026-02-04/2026-02", { first: "2026-02-04", last: "2026-02-28" }],
  ];
  assert.deepEqual(
    told.map(([time]) => daysOfTime(time)),
    told.map(([, days]) => days),
  );
});

test("an end that is open or not told is no day", () => {
  assert.deepEqual(daysOfTime("2015/.."), { first: "2015-01-01" });
  assert.deepEqual(daysOfTime("../2027-03-31"), { last: "2027-03-31" });
  assert.deepEqual(daysOfTime("XXXX-07-01"), {});
  assert.deepEqual(daysOfTime("2025-13"), {});
});
