import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { bucketsOf, coverMinutes } from "./buckets.ts";
import { windowAt } from "./ranking-windows.ts";

describe("buckets", () => {
  it("an instant falls into one minute, one hour and one day", () => {
    const at = Date.parse("2025-09-08T07:31:59.999Z");
    const starts = bucketsOf(at).map(({ start }) => new Date(start * 60_000).toISOString().slice(0, 16));
    assert.deepEqual(starts, ["2025-09-08T07:31", "2025-09-08T07:00", "2025-09-08T00:00"]);
  });

  it("a cover holds each minute of a range once and none outside it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 5_000 }), (from, length) => {
        const minutes = coverMinutes({ from, until: from + length }).flatMap(({ width, from, until }) => {
          assert.equal(from % width, 0);
          assert.equal(until % width, 0);
          return Array.from({ length: until - from }, (_, at) => from + at);
        });
        assert.deepEqual(
          minutes,
          Array.from({ length }, (_, at) => from + at),
        );
      }),
      { seed: 20251120 },
    );
  });

  it("a month is read from some thirty days and at most twice a day of hours", () => {
    for (let hour = 0; hour < 24; hour += 1) {
      const covers = coverMinutes(windowAt("month", Date.UTC(2025, 8, 8, hour, 30)));
      const count = covers.reduce((sum, { width, from, until }) => sum + (until - from) / width, 0);
      assert.ok(count <= 30 + 24, `${count} buckets`);
    }
  });
});
