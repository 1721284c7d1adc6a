import assert from "node:assert/strict";
import { test } from "node:test";
import { chanceFrom, delaysOf, driveRhythm, fixedDelays } from "../../testing/sources/drive-rhythm.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;
const DAYS = 60;
/** A Monday. */
const FROM = Date.parse("2025-09-01T00:00:00+09:00");
const UNTIL = FROM + DAYS * DAY_MS;
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

const chance = chanceFrom(20_250_901);
const minutes = (day: number, minute: number): number => FROM + day * DAY_MS + Math.round(minute * MINUTE_MS);
const workdays = Array.from({ length: DAYS }, (_, day) => day).filter((day) => day % 7 < 5);

/** Three of five working days, at any hour of the office: three to seven within the hour. */
function burst(day: number): readonly number[] {
  const begins = 9 * 60 + chance() * 8 * 60;
  return Array.from({ length: 3 + Math.floor(chance() * 5) }, () => minutes(day, begins + chance() * 60));
}

const SOURCES: Readonly<Record<string, { readonly times: number; readonly announced: readonly number[] }>> = {
  "daily at 15:00": { times: 4, announced: workdays.map((day) => minutes(day, 15 * 60 + chance() * 5)) },
  "in bursts": {
    times: 1.8,
    announced: workdays.flatMap((day) => (chance() < 0.6 ? burst(day) : [])).toSorted((a, b) => a - b),
  },
  "weekly, Thursdays at 11:00": {
    times: 4,
    announced: workdays.filter((day) => day % 7 === 3).map((day) => minutes(day, 11 * 60 + chance() * 8)),
  },
};

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

for (const [name, { times, announced }] of Object.entries(SOURCES)) {
  test(`over 60 days a source that speaks ${name} is heard ${times} times as soon as by a fixed interval of as many looks`, (t) => {
    const { looks } = driveRhythm(SETTINGS, announced, { from: FROM, until: UNTIL, seed: 7 });
    const learnt = delaysOf(announced, looks);
    const fixed = fixedDelays(announced, looks.length, FROM, UNTIL);
    t.diagnostic(
      `${announced.length} announcements, ${looks.length} looks: ${mean(learnt).toFixed(1)} min in the mean, ${mean(fixed).toFixed(1)} by a fixed interval`,
    );
    assert.equal(learnt.length, announced.length, "every one is seen");
    assert.ok(mean(learnt) * times < mean(fixed), `${mean(learnt)} and ${mean(fixed)}`);
    assert.ok(Math.max(...learnt) <= 181, "within the longest wait");
    assert.ok(looks.every((at, look) => look === 0 || at - (looks[look - 1] ?? 0) >= 10 * MINUTE_MS));
  });
}

test("also beside looks in office hours alone, as many of them, a source of fixed hours is heard sooner", () => {
  const announced = SOURCES["daily at 15:00"]?.announced ?? [];
  const { looks } = driveRhythm(SETTINGS, announced, { from: FROM, until: UNTIL, seed: 7 });
  const learnt = mean(delaysOf(announced, looks));
  // Half of the interval, wherever in it the announcement falls.
  const unlearnt = (workdays.length * 9 * 60) / looks.length / 2;
  assert.ok(learnt * 1.4 < unlearnt, `${learnt} and ${unlearnt}`);
});
