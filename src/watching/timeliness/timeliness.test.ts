import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sourceId } from "../../terms/ids.ts";
import { medianTimeliness } from "./median-timeliness.ts";
import { tellTimeliness, timelinessOf } from "./timeliness-of.ts";

const OFFICE = { zone: "Asia/Tokyo", officeDays: [1, 2, 3, 4, 5], from: "09:30", to: "18:15" };
const TIMES = { receivedAt: "2025-09-10T06:04:00.000Z", draftedAt: "2025-09-10T06:04:01.000Z" };
const PUBLISHED = { ...TIMES, publishedAt: "2025-09-10T06:12:20.000Z" };

function told(announcedAt?: string, more: Partial<typeof PUBLISHED> = PUBLISHED) {
  const timeliness = timelinessOf(
    { ...TIMES, ...more, ...(announcedAt !== undefined && { announcedAt }) },
    OFFICE,
  );
  return [timeliness.minutes, timeliness.countedFrom, tellTimeliness(timeliness)?.ja];
}

test("the figure is the minutes from the announcement to readers", () => {
  assert.deepEqual(told("2025-09-10T15:00:00+09:00"), [12, "announcement", "発表から読者まで12分"]);
  assert.deepEqual(told("2025-09-10T04:00Z"), [132, "announcement", "発表から読者まで2時間12分"]);
});

test("where only the day is known it counts from when the office opens on it, and says so", () => {
  assert.deepEqual(told("2025-09-10"), [342, "office-opening", "発表日の始業から読者まで5時間42分"]);
  const early = told("2025-09-10", { publishedAt: "2025-09-09T23:10:00.000Z" });
  assert.deepEqual(early.slice(0, 2), [0, "office-opening"], "out before it opened");
});

test("no figure where nobody knows when it was announced, or where readers have it before or not at all", () => {
  for (const announcedAt of [
    undefined,
    "2025-09",
    "2025",
    "2025-02-30",
    "yesterday",
    "2025-09-10T15:00",
    "2025-09-11",
    "2025-09-10T16:00:00+09:00",
  ])
    assert.deepEqual(told(announcedAt), [undefined, undefined, undefined], announcedAt);
  assert.deepEqual(told("2025-09-10T15:00:00+09:00", {}), [undefined, undefined, undefined]);
});

test("medians are by source and month of publication in Japan, with how many count from the office's opening", () => {
  const row = (source: string, publishedAt: string, minutes?: number, isDay = false) => ({
    source: sourceId(source),
    timeliness: {
      ...TIMES,
      publishedAt,
      ...(minutes !== undefined && {
        minutes,
        countedFrom: isDay ? ("office-opening" as const) : ("announcement" as const),
      }),
    },
  });
  const rows = [
    row("mod", "2025-09-30T15:00:00.000Z", 7),
    row("mod", "2025-09-30T14:59:59.000Z", 30),
    row("mod", "2025-09-10T00:00:00.000Z", 10, true),
    row("mod", "2025-09-11T00:00:00.000Z"),
    row("jso", "2025-09-01T00:00:00.000Z", 5),
    row("mod", "2025-09-12T00:00:00.000Z", 1_000),
  ];
  assert.deepEqual(medianTimeliness(rows), [
    { source: "jso", month: "2025-09", medianMinutes: 5, articles: 1, fromOffice: 0 },
    { source: "mod", month: "2025-09", medianMinutes: 30, articles: 3, fromOffice: 1 },
    { source: "mod", month: "2025-10", medianMinutes: 7, articles: 1, fromOffice: 0 },
  ]);
  assert.deepEqual(medianTimeliness([]), []);
  const [two] = medianTimeliness([
    row("mod", "2025-09-10T00:00:00.000Z", 4),
    row("mod", "2025-09-10T00:00:00.000Z", 7),
  ]);
  assert.equal(two?.medianMinutes, 5.5);
});

test("half take at most the median and half at least, whatever they are", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1 }), (all) => {
      const rows = all.map((minutes) => ({
        source: sourceId("mod"),
        timeliness: { ...PUBLISHED, minutes, countedFrom: "announcement" as const },
      }));
      const [month] = medianTimeliness(rows);
      const median = month?.medianMinutes ?? assert.fail();
      assert.ok(all.filter((minutes) => minutes <= median).length * 2 >= all.length);
      assert.ok(all.filter((minutes) => minutes >= median).length * 2 >= all.length);
    }),
  );
});
