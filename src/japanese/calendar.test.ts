// The calendar: leap years, weekdays, arithmetic, and both calendars' parts.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  addDays,
  dayFromNumber,
  dayNumber,
  daysInMonth,
  formatBothCalendars,
  formatDay,
  isCalendarDay,
  parseDay,
  weekdayOf,
} from "./calendar.ts";

test("both calendars' parts of a day are those that a desk writes", () => {
  assert.deepEqual(formatBothCalendars("2025-09-08"), {
    era: "令和",
    eraYear: 7,
    eraYearText: "令和7",
    year: 2025,
    month: 9,
    day: 8,
    weekday: "月",
  });
  assert.equal(formatBothCalendars("2025-09-08T16:30+09:00")?.weekday, "月");
  assert.equal(formatBothCalendars("2025-09"), undefined);
  assert.equal(formatBothCalendars("2025-02-29"), undefined);
});

test("months have their lengths, February by the Gregorian rule", () => {
  assert.deepEqual(
    [2024, 2025, 1900, 2000, 2100].map((year) => daysInMonth(year, 2)),
    [29, 28, 28, 29, 28],
  );
  assert.deepEqual(
    [4, 12, 13, 0].map((month) => daysInMonth(2025, month)),
    [30, 31, 0, 0],
  );
  assert.equal(isCalendarDay({ year: 2025, month: 2, day: 29 }), false);
});

test("weekdays are right on known days", () => {
  const rows = [
    ["2025-09-08", "月"],
    ["2022-08-10", "水"],
    ["1970-01-01", "木"],
    ["1868-10-23", "金"],
    ["2000-02-29", "火"],
    ["2026-02-16", "月"],
  ] as const;
  for (const [day, weekday] of rows) {
    const parsed = parseDay(day);
    assert.ok(parsed);
    assert.equal(weekdayOf(parsed), weekday, day);
  }
});

test("days and their numbers agree with the runtime's own calendar for eight centuries", () => {
  fc.assert(
    fc.property(fc.integer({ min: -135_000, max: 160_000 }), (number) => {
      const day = dayFromNumber(number);
      assert.equal(dayNumber(day), number);
      assert.equal(formatDay(day), new Date(number * 86_400_000).toISOString().slice(0, 10));
      assert.deepEqual(addDays(addDays(day, 400), -400), day);
    }),
    { seed: 2, numRuns: 2000 },
  );
});
