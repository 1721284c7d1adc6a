import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { DESK_ZONE, resolveWallTime } from "./resolve-wall-time.ts";
import type { WallTime } from "./resolve-wall-time.ts";

function instantOf(asked: WallTime): string {
  const resolved = resolveWallTime(asked);
  return resolved.ok ? resolved.value.instant : resolved.error.code;
}

test("a time in Japan is nine hours ahead of its instant, in winter and summer", () => {
  assert.equal(instantOf({ wallTime: "2026-01-10T07:00", zone: DESK_ZONE }), "2026-01-09T22:00:00.000Z");
  assert.equal(instantOf({ wallTime: "2026-07-10T07:00", zone: DESK_ZONE }), "2026-07-09T22:00:00.000Z");
});

test("the same time of day in another zone is another instant before and after its clocks change", () => {
  const zone = "Europe/Berlin";
  assert.equal(instantOf({ wallTime: "2026-03-28T07:00", zone }), "2026-03-28T06:00:00.000Z");
  assert.equal(instantOf({ wallTime: "2026-03-29T07:00", zone }), "2026-03-29T05:00:00.000Z");
});

test("a time that clocks leave out is told with what may be meant, and taken when that is chosen", () => {
  const asked = { wallTime: "2026-03-29T02:30", zone: "Europe/Berlin" };
  const refused = resolveWallTime(asked);
  assert.ok(!refused.ok);
  assert.equal(refused.error.code, "wall-time-missing");
  assert.deepEqual(refused.error.detail, {
    ...asked,
    earlier: "2026-03-29T00:30:00.000Z",
    earlierWallTime: "2026-03-29T01:30",
    later: "2026-03-29T01:30:00.000Z",
    laterWallTime: "2026-03-29T03:30",
  });
  assert.deepEqual(resolveWallTime({ ...asked, choose: "later" }), {
    ok: true,
    value: { instant: "2026-03-29T01:30:00.000Z", wallTime: "2026-03-29T03:30", zone: "Europe/Berlin" },
  });
});

test("a time that clocks show twice is told, and is the one or the other by choice", () => {
  const asked = { wallTime: "2026-11-01T01:30", zone: "America/New_York" };
  assert.equal(instantOf(asked), "wall-time-twice");
  assert.equal(instantOf({ ...asked, choose: "earlier" }), "2026-11-01T05:30:00.000Z");
  assert.equal(instantOf({ ...asked, choose: "later" }), "2026-11-01T06:30:00.000Z");
});

test("a choice where nothing is to be chosen changes nothing", () => {
  for (const choose of ["earlier", "later"] as const)
    assert.equal(
      instantOf({ wallTime: "2026-01-10T07:00", zone: DESK_ZONE, choose }),
      "2026-01-09T22:00:00.000Z",
    );
});

test("what is no day, no time or no zone is refused by name", () => {
  for (const wallTime of [
    "2026-02-30T01:00",
    "2026-13-01T00:00",
    "2026-01-01T24:00",
    "2026-01-01",
    "明日",
    "",
    "2026-01-01T10:00Z",
    "2026-01-01T10:00[Asia/Tokyo]",
  ])
    assert.equal(instantOf({ wallTime, zone: DESK_ZONE }), "time", wallTime);
  for (const zone of ["Asia/Nowhere", "+09:00", "JST", "", "__proto__", "Asia/Tokyo\u0000", "../etc/UTC"])
    assert.equal(instantOf({ wallTime: "2026-01-01T10:00", zone }), "zone-unknown", zone);
});

test("whatever is typed is resolved or refused, and never throws", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (wallTime, zone) => {
      assert.ok(!resolveWallTime({ wallTime, zone }).ok);
    }),
    { seed: 20261127, numRuns: 300 },
  );
});

test("every instant of a year that a clock shows once comes back from what the clock shows", () => {
  const zone = "Europe/Berlin";
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 525_599 }), (minute) => {
      const instant = new Date(Date.UTC(2026, 0, 1) + minute * 60_000);
      const parts = new Intl.DateTimeFormat("sv-SE", {
        timeZone: zone,
        dateStyle: "short",
        timeStyle: "short",
      });
      const wallTime = parts.format(instant).replace(" ", "T");
      const resolved = ["earlier", "later"].map((choose) =>
        instantOf({ wallTime, zone, choose: choose === "later" ? "later" : "earlier" }),
      );
      assert.ok(resolved.includes(instant.toISOString()), wallTime);
    }),
    { seed: 20261127, numRuns: 300 },
  );
});
