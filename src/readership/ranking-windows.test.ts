import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { RankingWindow } from "../terms/ranking.ts";
import { dayOf } from "./day-of.ts";
import { lastCompleteMinute, windowAt } from "./ranking-windows.ts";

const NOW = Date.parse("2025-09-08T07:31:45.000Z");

function endsOf(window: RankingWindow): readonly string[] {
  const { from, until } = windowAt(window, NOW);
  return [from, until].map((minute) => new Date(minute * 60_000).toISOString().slice(0, 16));
}

describe("ranking windows", () => {
  it("are 1,440 complete minutes, 168 complete hours and 720 complete hours", () => {
    assert.deepEqual(endsOf("day"), ["2025-09-07T07:31", "2025-09-08T07:31"]);
    assert.deepEqual(endsOf("week"), ["2025-09-01T07:00", "2025-09-08T07:00"]);
    assert.deepEqual(endsOf("month"), ["2025-08-09T07:00", "2025-09-08T07:00"]);
  });

  it("stand as of the end of the last complete minute", () => {
    assert.equal(lastCompleteMinute(NOW), "2025-09-08T07:31:00.000Z");
  });
});

describe("the day of an instant", () => {
  it("begins at midnight in Japan, unless another zone is configured", () => {
    const midnight = Date.parse("2025-09-08T15:00:00.000Z");
    assert.deepEqual([dayOf(midnight - 1), dayOf(midnight)], ["2025-09-08", "2025-09-09"]);
    assert.deepEqual([dayOf(midnight, 0), dayOf(midnight, -300)], ["2025-09-08", "2025-09-08"]);
  });
});
