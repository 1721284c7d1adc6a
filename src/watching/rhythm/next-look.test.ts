import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { FAILURE_CAUSES, type FailureCause } from "../../terms/sources/failure-cause.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import { type LearntState, nextLook } from "./next-look.ts";

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
    closedOn: ["2025-09-15"],
  },
  follow: "page",
  state: "on",
  verified: true,
};
const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;

type Look = Parameters<typeof nextLook>[2];

function minutesAfter(
  local: string,
  state: Partial<LearntState> = {},
  look: Look = { outcome: "fresh" },
  chance = 0.5,
): number {
  const now = Date.parse(`${local}+09:00`);
  return (Date.parse(nextLook(SETTINGS, { failures: 0, ...state }, look, now, chance)) - now) / MINUTE_MS;
}

/** Something came each week at these hours of the week, as it was at the last of them. */
function learnt(at: readonly number[], lastNewAt: string, weight = 6): Partial<LearntState> {
  const hours = Array.from({ length: 168 }, (_, hour) => (at.includes(hour) ? weight : 0));
  return { hours, lastNewAt: new Date(`${lastNewAt}+09:00`).toISOString() };
}

test("while the office works it is looked at as often as the owner allows, and never more often", () => {
  assert.equal(minutesAfter("2025-09-10T10:00:00"), 10);
  assert.equal(minutesAfter("2025-09-10T17:45:00"), 10);
  assert.equal(minutesAfter("2025-09-10T10:00:00", {}, { outcome: "fresh" }, 0), 10);
  assert.equal(minutesAfter("2025-09-10T10:00:00", {}, { outcome: "fresh" }, 1), 11);
});

test("outside office hours seldom, but soon after it opens, by the clock of its own zone", () => {
  assert.equal(minutesAfter("2025-09-10T18:00:00"), 180);
  const opening = minutesAfter("2025-09-10T08:00:00");
  assert.ok(opening >= 60 && opening <= 70, `${opening}`);
  const friday = minutesAfter("2025-09-12T17:55:00");
  assert.ok(friday > 60 && friday < 180, `half hungry when it closes: ${friday}`);
});

test("on a Saturday and on a day on which the office is closed it is looked at seldom", () => {
  assert.equal(minutesAfter("2025-09-13T10:00:00"), 180);
  assert.equal(minutesAfter("2025-09-13T10:00:00", {}, { outcome: "fresh" }, 1), 180);
  assert.equal(minutesAfter("2025-09-15T10:00:00"), 180, "a Monday, and a holiday");
  const wednesdays = learnt([10], "2025-09-08T10:00:00");
  assert.equal(
    minutesAfter("2025-09-15T10:00:00", wednesdays),
    180,
    "also where something usually comes then",
  );
});

test("what comes on Wednesdays at three is awaited then, and less at other hours of the office", () => {
  const state = learnt([2 * 24 + 15], "2025-09-03T15:02:00");
  assert.equal(minutesAfter("2025-09-10T15:10:00", state), 10);
  const morning = minutesAfter("2025-09-10T10:00:00", state);
  assert.ok(morning > 30 && morning <= 180, `${morning}`);
  const before = minutesAfter("2025-09-10T14:40:00", state);
  assert.ok(before < 35, `the usual hour is not slept through: ${before}`);
});

test("a source that speaks at night is looked at at night", () => {
  const state = learnt([1 * 24 + 22], "2025-09-02T22:10:00");
  assert.equal(minutesAfter("2025-09-09T22:10:00", state), 10);
});

test("where something has just come more is awaited for a while", () => {
  const state = learnt([2 * 24 + 15], "2025-09-11T11:00:00");
  const just = minutesAfter("2025-09-11T11:00:00", state);
  const later = minutesAfter("2025-09-11T14:00:00", state);
  assert.ok(just < 30 && later > 1.5 * just, `${just}, then ${later}`);
});

test("a source that is silent for months is looked at less and less, but never less than the owner says", () => {
  const weeks = [0.01, 3, 10, 20, 40];
  const from = Date.parse("2025-03-05T15:00:00+09:00");
  const waits = weeks.map((week) => {
    const now = from + Math.round(week * 7) * DAY_MS - 5 * 60 * MINUTE_MS;
    const state = learnt([2 * 24 + 15], "2025-03-05T15:00:00");
    return (
      (Date.parse(nextLook(SETTINGS, { failures: 0, ...state }, { outcome: "fresh" }, now, 0.5)) - now) /
      MINUTE_MS
    );
  });
  const [, normal = 0, months = 0, halfYear = 0, longer = 0] = waits;
  assert.ok(normal < months && months <= halfYear && longer <= 180, waits.join());
});

test("after failures later each time, also in office hours, and not more often than the owner allows", () => {
  const failed: Look = { outcome: "failed", cause: "timeout" };
  const waits = [1, 2, 5, 6, 20].map((failures) => minutesAfter("2025-09-10T10:00:00", { failures }, failed));
  assert.deepEqual(waits, [10, 10, 16, 32, 360]);
  assert.equal(
    minutesAfter("2025-09-10T10:00:00", { failures: 1 }, { outcome: "failed", cause: "gone" }),
    360,
  );
});

test("a place that answers again is looked at as if nothing had been", () => {
  const state = learnt([2 * 24 + 15], "2025-09-03T15:02:00");
  const well = minutesAfter("2025-09-10T15:10:00", state, { outcome: "not-modified" });
  assert.equal(well, minutesAfter("2025-09-10T15:10:00", { ...state, failures: 0 }));
  assert.equal(well, 10);
});

test("whatever was learnt, and whenever it is, the next look lies within the owner's limits", () => {
  const cause: fc.Arbitrary<FailureCause> = fc.constantFrom(...FAILURE_CAUSES);
  const looks: fc.Arbitrary<Look> = fc.oneof(
    fc.constantFrom(
      { outcome: "fresh" } as const,
      { outcome: "unchanged" } as const,
      { outcome: "refused" } as const,
    ),
    cause.map((cause) => ({ outcome: "failed", cause }) as const),
  );
  const given = fc.record({
    zone: fc.constantFrom("Asia/Tokyo", "Asia/Kathmandu", "America/New_York", "UTC"),
    officeDays: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
    least: fc.integer({ min: 1, max: 600 }),
    more: fc.integer({ min: 0, max: 2_000 }),
    hours: fc.oneof(
      fc.constant([]),
      fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 168, maxLength: 168 }),
    ),
    now: fc.integer({ min: Date.parse("2025-01-01"), max: Date.parse("2027-01-01") }),
    silentDays: fc.integer({ min: -1, max: 2_000 }),
    failures: fc.integer({ min: 1, max: 100 }),
    look: looks,
    chance: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(
      given,
      ({ zone, officeDays, least, more, hours, now, silentDays, failures, look, chance }) => {
        const rhythm = {
          ...SETTINGS.rhythm,
          zone,
          officeDays,
          leastMinutes: least,
          mostMinutes: least + more,
        };
        const lastNewAt = new Date(now - silentDays * DAY_MS).toISOString();
        const next = nextLook({ ...SETTINGS, rhythm }, { failures, hours, lastNewAt }, look, now, chance);
        const wait = (Date.parse(next) - now) / MINUTE_MS;
        const most = look.outcome === "failed" ? Math.max(least, 396) : least + more;
        assert.ok(wait >= least && wait <= most, `${wait} of ${least} to ${most}`);
      },
    ),
    { numRuns: 60 },
  );
});
