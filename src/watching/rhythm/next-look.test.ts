import assert from "node:assert/strict";
import { test } from "node:test";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import { nextLook } from "./next-look.ts";

const SETTINGS: WatchSettings = {
  kind: "feed",
  place: "https://ministry.example/feed",
  rhythm: {
    zone: "Asia/Tokyo",
    officeDays: [1, 2, 3, 4, 5],
    from: "09:00",
    to: "18:00",
    leastMinutes: 10,
    mostMinutes: 180,
  },
  follow: "page",
  state: "on",
  verified: true,
};

function minutesAfter(local: string, outcome: "fresh" | "failed" = "fresh", failures = 0, chance = 0.5) {
  const now = Date.parse(`${local}+09:00`);
  return (Date.parse(nextLook(SETTINGS, { failures }, { outcome }, now, chance)) - now) / 60_000;
}

test("while the office works it is looked at as often as the owner allows, and never more often", () => {
  assert.equal(minutesAfter("2025-09-10T10:00:00"), 10);
  assert.equal(minutesAfter("2025-09-10T17:59:00"), 10);
  assert.equal(minutesAfter("2025-09-10T10:00:00", "fresh", 0, 0), 10);
  assert.equal(minutesAfter("2025-09-10T10:00:00", "fresh", 0, 1), 11);
});

test("outside office hours seldom, but as soon as it opens, by the clock of its own zone", () => {
  assert.equal(minutesAfter("2025-09-10T18:00:00"), 180);
  assert.equal(minutesAfter("2025-09-10T08:00:00"), 60);
  // Saturday.
  assert.equal(minutesAfter("2025-09-13T10:00:00"), 180);
  assert.equal(minutesAfter("2025-09-13T10:00:00", "fresh", 0, 1), 180);
});

test("after failures later each time, also in office hours, and not more often than the owner allows", () => {
  const waits = [1, 2, 5, 6, 20].map((failures) => minutesAfter("2025-09-10T10:00:00", "failed", failures));
  assert.deepEqual(waits, [10, 10, 16, 32, 360]);
});
