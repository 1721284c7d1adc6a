import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { RankingWindow } from "../terms/ranking.ts";
import { dayNumberOf, dayOf, dayOfMinute, JAPAN_OFFSET_MINUTES } from "./day-of.ts";
import { instantOfMinute, minuteOf, windowAt } from "./ranking-windows.ts";

const NOW = minuteOf(Date.parse("2025-09-08T07:31:45.000Z"));

function endsOf(window: RankingWindow, offset = JAPAN_OFFSET_MINUTES): readonly string[] {
  const { from, until } = windowAt(window, NOW, offset);
  return [from, until].map((minute) => instantOfMinute(minute).slice(0, 16));
}

describe("ranking windows", () => {
  it("are 1,440 complete minutes, 168 complete hours and 720 complete hours", () => {
    assert.deepEqual(endsOf("day"), ["2025-09-07T07:31", "2025-09-08T07:31"]);
    assert.deepEqual(endsOf("week"), ["2025-09-01T07:00", "2025-09-08T07:00"]);
    assert.deepEqual(endsOf("month"), ["2025-08-09T07:00", "2025-09-08T07:00"]);
  });

  it("count the hours of the newsroom's clock, where it stands half an hour off", () => {
    assert.deepEqual(endsOf("week", 330), ["2025-09-01T07:30", "2025-09-08T07:30"]);
  });
});

describe("the day of an instant", () => {
  it("begins at midnight in Japan, unless another zone is configured", () => {
    const midnight = Date.parse("2025-09-08T15:00:00.000Z");
    assert.deepEqual([dayOf(midnight - 1), dayOf(midnight)], ["2025-09-08", "2025-09-09"]);
    assert.deepEqual([dayOf(midnight, 0), dayOf(midnight, -300)], ["2025-09-08", "2025-09-08"]);
    const first = Date.parse("2025-09-08") / 86_400_000;
    assert.deepEqual([dayNumberOf(midnight - 1), dayNumberOf(midnight)], [first, first + 1]);
    assert.deepEqual([dayNumberOf(midnight, 0), dayNumberOf(midnight, -300)], [first, first]);
  });

  it("is the same wherever the machine's own clock says it stands", () => {
    const zone = process.env["TZ"];
    try {
      const ends = ["Pacific/Kiritimati", "America/New_York", "Asia/Tokyo"].map((elsewhere) => {
        process.env["TZ"] = elsewhere;
        const here = new Date(NOW * 60_000).getHours();
        return { here, day: dayOfMinute(NOW, JAPAN_OFFSET_MINUTES), week: endsOf("week") };
      });
      assert.equal(new Set(ends.map(({ here }) => here)).size, 3);
      assert.equal(new Set(ends.map(({ day, week }) => JSON.stringify([day, week]))).size, 1);
    } finally {
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
    }
  });

  it("is 29 February in a leap year, and the next is 1 March", () => {
    const minute = minuteOf(Date.parse("2024-02-29T14:59:00.000Z"));
    const days = [minute, minute + 1].map((each) => dayOfMinute(each, JAPAN_OFFSET_MINUTES));
    assert.deepEqual(days, ["2024-02-29", "2024-03-01"]);
  });
});
