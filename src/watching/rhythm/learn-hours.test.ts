import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decayOver, learnHours } from "./learn-hours.ts";
import { createOfficeClock, officeShares, officeSpan } from "./office-clock.ts";

const OFFICE = { zone: "Asia/Tokyo", officeDays: [1, 2, 3, 4, 5], from: "08:30", to: "18:00" };
const NOTHING = { hours: [] };
const at = (local: string): number => Date.parse(`${local}+09:00`);
const sumOf = (hours: readonly number[]): number => hours.reduce((all, each) => all + each, 0);
/** `HOUR: WEIGHT` in hundredths, of those that are not nothing. */
const shown = (hours: readonly number[]): readonly string[] =>
  hours.flatMap((weight, hour) => (weight > 0 ? [`${hour}: ${Math.round(weight * 100) / 100}`] : []));

test("what came between two looks is shared out among the hours in which it may have come", () => {
  const learning = { items: [{}], seenAt: at("2025-09-10T14:45:00"), now: at("2025-09-10T15:15:00") };
  assert.deepEqual(shown(learnHours(NOTHING, OFFICE, learning)), ["62: 0.5", "63: 0.5"]);
});

test("a time that an entry tells narrows it, where it lies between the two looks", () => {
  const seenAt = at("2025-09-10T14:00:00");
  const now = at("2025-09-10T16:00:00");
  const learn = (announcedAt: string) =>
    shown(learnHours(NOTHING, OFFICE, { items: [{ announcedAt }], seenAt, now }));
  assert.deepEqual(learn("2025-09-10T15:05:00+09:00"), ["63: 1"]);
  assert.deepEqual(learn("2025-09-10T09:00:00+09:00"), ["62: 0.5", "63: 0.5"], "it came onto the page later");
  assert.deepEqual(learn("2025-09-10"), ["62: 0.5", "63: 0.5"]);
  assert.deepEqual(learn("yesterday"), ["62: 0.5", "63: 0.5"]);
});

test("the first look learns from the past that entries tell, older ones counting less, and midnight as a day", () => {
  const now = at("2025-10-22T12:00:00");
  const items = [
    { announcedAt: "2025-09-10T15:05:00+09:00" },
    { announcedAt: "2025-10-22T15:05:00+09:00" },
    {},
  ];
  assert.deepEqual(shown(learnHours(NOTHING, OFFICE, { items, now })), ["63: 0.5"]);
  const day = learnHours(NOTHING, OFFICE, { items: [{ announcedAt: "2025-10-21T00:00:00+09:00" }], now });
  assert.deepEqual(
    day.flatMap((weight, hour) => (weight > 0 ? [hour] : [])),
    [32, 33, 34, 35, 36, 37, 38, 39, 40, 41],
  );
  assert.deepEqual(learnHours(NOTHING, OFFICE, { items: [{ announcedAt: "2019-10-21" }], now }).length, 168);
  assert.equal(sumOf(learnHours(NOTHING, OFFICE, { items: [{ announcedAt: "2019-10-21" }], now })), 0);
});

test("weights halve in six weeks, and a look that finds nothing leaves them as they are", () => {
  const hours = Array.from({ length: 168 }, () => 1);
  const state = { hours, lastNewAt: new Date(at("2025-07-30T15:15:00")).toISOString() };
  const now = at("2025-09-10T15:15:00");
  assert.equal(learnHours(state, OFFICE, { items: [], seenAt: now - 1_000, now }), hours);
  assert.equal(sumOf(learnHours(state, OFFICE, { items: [{}], seenAt: now - 60_000, now })), 85);
  assert.equal(decayOver(-1), 1);
});

test("a site that is built anew teaches as much as three entries, and a gap of days teaches nothing", () => {
  const now = at("2025-09-10T03:00:00");
  const items = Array.from({ length: 100 }, () => ({}));
  const learn = (seenAt: number) => sumOf(learnHours(NOTHING, OFFICE, { items, seenAt, now }));
  assert.ok(Math.abs(learn(now - 600_000) - 3) < 0.01);
  assert.equal(learn(now - 3 * 86_400_000), 0);
});

test("whatever comes whenever, weights are finite, never below nothing, and no more than what came", () => {
  const announced = fc.oneof(
    fc.constant({}),
    fc.string().map((announcedAt) => ({ announcedAt })),
    fc.date({ noInvalidDate: true }).map((date) => ({ announcedAt: date.toISOString() })),
    fc.constantFrom("2025-02-30", "2025-09-10", "2025-09").map((announcedAt) => ({ announcedAt })),
  );
  fc.assert(
    fc.property(
      fc.array(announced, { maxLength: 8 }),
      fc.option(fc.integer({ min: -100_000, max: 10 ** 9 }), { nil: undefined }),
      (items, ago) => {
        const now = at("2025-09-10T03:00:00");
        const seenAt = ago === undefined ? undefined : now - ago;
        const hours = learnHours(NOTHING, OFFICE, { items, seenAt, now });
        assert.ok(hours.every((weight) => weight >= 0 && Number.isFinite(weight)));
        assert.ok(sumOf(hours) <= items.length + 0.01, `${sumOf(hours)} of ${items.length}`);
      },
    ),
    { numRuns: 60 },
  );
});

test("an office's hours are those of its own zone, through a change of its clocks, and closed days are closed", () => {
  const office = {
    zone: "America/New_York",
    officeDays: [1, 5],
    from: "08:30",
    to: "24:00",
    closedOn: ["2025-11-03"],
  };
  const clock = createOfficeClock(office);
  assert.deepEqual(clock(Date.parse("2025-10-31T12:30:00Z")), {
    hour: 104,
    date: "2025-10-31",
    time: "08:30",
    isClosedDay: false,
    isOpen: true,
  });
  assert.equal(clock(Date.parse("2025-10-31T12:29:00Z")).isOpen, false);
  assert.deepEqual(
    [clock(Date.parse("2025-11-03T15:00:00Z")).isOpen, clock(Date.parse("2025-11-03T15:00:00Z")).hour],
    [false, 10],
  );
  assert.equal(clock(Date.parse("2025-11-10T13:30:00Z")).isOpen, true, "an hour later by UTC");
  assert.deepEqual(officeShares(office).slice(7, 10), [0, 0.5, 1]);
  const span = officeSpan(office, "2025-10-31");
  assert.deepEqual(span && [span.from, span.until].map((each) => new Date(each).toISOString()), [
    "2025-10-31T12:30:00.000Z",
    "2025-11-01T04:00:00.000Z",
  ]);
  assert.equal(officeSpan(office, "2025-02-30"), undefined);
});
