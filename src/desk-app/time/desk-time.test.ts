import assert from "node:assert/strict";
import { test } from "node:test";
import { fullTime, shortTime, statedTime } from "./desk-time.ts";

const NOW = new Date("2025-09-10T01:30:00.000Z");

test("a list shows the hour of today, and the day of what is older, by the calendar of Japan", () => {
  assert.equal(shortTime("2025-09-10T00:05:00.000Z", NOW), "09:05");
  assert.equal(shortTime("2025-09-09T15:00:00.000Z", NOW), "00:00");
  assert.equal(shortTime("2025-09-09T14:59:00.000Z", NOW), "9-9 23:59");
  assert.equal(shortTime("2024-12-31T15:00:00.000Z", NOW), "1-1 00:00");
  assert.equal(shortTime("2023-12-31T14:00:00.000Z", NOW), "2023-12-31");
  assert.equal(shortTime("unknown", NOW), "unknown");
});

test("a stated time is shown with as much as it states", () => {
  assert.equal(statedTime("2025-09-08T18:00+09:00"), "2025-9-8 18:00");
  assert.equal(statedTime("2025-09-08"), "2025-9-8");
  assert.equal(statedTime("2025-09"), "2025-9");
  assert.equal(fullTime("2025-09-08T00:00:00.000Z"), "2025-9-8 09:00");
});
