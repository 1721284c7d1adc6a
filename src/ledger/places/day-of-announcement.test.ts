import assert from "node:assert/strict";
import { test } from "node:test";
import { dayOfAnnouncement } from "./day-of-announcement.ts";

test("an announcement is of the day that it names, whenever it was received", () => {
  assert.equal(dayOfAnnouncement("2025-09-08T16:30+09:00", "2025-09-10"), "2025-09-08");
  assert.equal(dayOfAnnouncement("2025-09-08", "2026-01-01"), "2025-09-08");
});

test("one that names no day is of the day on which it was received, unless that cannot be", () => {
  assert.equal(dayOfAnnouncement(undefined, "2025-09-10"), "2025-09-10");
  assert.equal(dayOfAnnouncement("XXXX-09-08", "2025-09-10"), "2025-09-10");
  assert.equal(dayOfAnnouncement("2025-09", "2025-09-10"), "2025-09-10");
  assert.equal(dayOfAnnouncement("2025-09", "2026-02-01"), "2025-09-01");
});
