import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { bucketsOf, coverMinutes, startOf } from "./buckets.ts";
import { JAPAN_OFFSET_MINUTES } from "./day-of.ts";
import { windowAt } from "./ranking-windows.ts";

const textOf = (minute: number) => new Date(minute * 60_000).toISOString().slice(0, 16);
const minuteOf = (text: string) => Date.parse(text) / 60_000;
/** Whole hours, half and quarter hours, on both sides of UTC. */
const ANY_OFFSET = fc.constantFrom(JAPAN_OFFSET_MINUTES, 0, 330, 345, -210, -300);

describe("buckets", () => {
  it("a minute falls into itself, its hour and the newsroom's day", () => {
    const starts = (text: string, offset: number) =>
      bucketsOf(minuteOf(text), offset).map(({ start }) => textOf(start));
    assert.deepEqual(starts("2025-09-08T07:31Z", JAPAN_OFFSET_MINUTES), [
      "2025-09-08T07:31",
      "2025-09-08T07:00",
      "2025-09-07T15:00",
    ]);
    assert.deepEqual(starts("2024-02-29T18:45Z", 330), [
      "2024-02-29T18:45",
      "2024-02-29T18:30",
      "2024-02-29T18:30",
    ]);
  });

  it("a cover holds each minute of a range once and none outside it, in whole buckets of the zone", () => {
    fc.assert(
      fc.property(
        ANY_OFFSET,
        fc.integer({ min: 0, max: 5_000 }),
        fc.integer({ min: 0, max: 5_000 }),
        (offset, from, length) => {
          const ranges = coverMinutes({ from, until: from + length }, offset);
          const minutes = ranges.flatMap(({ width, from, until }) => {
            assert.deepEqual([startOf(from, width, offset), startOf(until, width, offset)], [from, until]);
            return Array.from({ length: until - from }, (_, at) => from + at);
          });
          assert.deepEqual(
            minutes,
            Array.from({ length }, (_, at) => from + at),
          );
        },
      ),
      { seed: 20251120 },
    );
  });

  it("a month is read from some thirty days and at most twice a day of hours", () => {
    for (let hour = 0; hour < 24; hour += 1) {
      const now = minuteOf("2025-09-08T00:30Z") + hour * 60;
      const covers = coverMinutes(windowAt("month", now, JAPAN_OFFSET_MINUTES), JAPAN_OFFSET_MINUTES);
      const count = covers.reduce((sum, { width, from, until }) => sum + (until - from) / width, 0);
      assert.ok(count <= 30 + 24, `${count} buckets`);
      assert.ok(covers.every(({ width }) => width > 1));
    }
  });
});
