import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { TrafficPlan } from "./traffic.ts";
import { simulateTraffic } from "./traffic.ts";

const MIDNIGHT = Date.parse("2025-09-08T00:00:00+09:00") / 60_000;

const PLAN: TrafficPlan = {
  seed: 1,
  from: MIDNIGHT,
  minutes: 1440,
  earlierArticles: 2_000,
  articlesPerDay: 100,
  withdrawnPerDay: 5,
  viewsPerDay: 40_000,
  readers: 10_000,
};

describe("simulated traffic", () => {
  const day = [...simulateTraffic(PLAN)];
  const views = day.flatMap((minute) => minute.views);

  it("is the same for the same seed, and another for another", () => {
    assert.deepEqual([...simulateTraffic(PLAN)], day);
    assert.notDeepEqual([...simulateTraffic({ ...PLAN, seed: 2 })], day);
  });

  it("has about the views and publications that were asked for", () => {
    assert.ok(Math.abs(views.length - PLAN.viewsPerDay) < PLAN.viewsPerDay * 0.03, `${views.length} views`);
    const published = day.flatMap((minute) => minute.published).map(({ id }) => id);
    assert.deepEqual(
      published,
      published.map((_, at) => at + 1),
    );
    assert.ok(published.length > 2_070 && published.length < 2_130, `${published.length} articles`);
  });

  it("is lively at noon in Japan and quiet before dawn", () => {
    const inHour = (hour: number) =>
      day.slice(hour * 60, hour * 60 + 60).reduce((sum, minute) => sum + minute.views.length, 0);
    assert.ok(inHour(12) > 5 * inHour(3));
  });

  it("reads a few articles much and most of them hardly", () => {
    const counts = [...Map.groupBy(views, ({ article }) => article).values()]
      .map(({ length }) => length)
      .toSorted((a, b) => b - a);
    const top = counts.slice(0, 20).reduce((sum, count) => sum + count, 0);
    assert.ok(top > views.length * 0.15, `the first twenty have ${top} of ${views.length}`);
    assert.ok(counts.length > 600, `${counts.length} articles were read`);
  });

  it("has readers who come again, robots, and views that go astray", () => {
    const distinct = new Set(views.map(({ article, reader }) => `${article} ${reader}`)).size;
    assert.ok(distinct < views.length * 0.93 && distinct > views.length * 0.6, `${distinct} distinct`);
    const robots = views.filter(({ robot }) => robot).length;
    assert.ok(robots > views.length * 0.02 && robots < views.length * 0.06, `${robots} robots`);
  });
});
