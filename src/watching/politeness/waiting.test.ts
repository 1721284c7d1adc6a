import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { backOff } from "./back-off.ts";
import { readRetryAfter } from "./retry-after.ts";
import { tellCause, waitAfter } from "./tell-cause.ts";

const NOW = Date.parse("2025-09-10T00:00:00Z");
const DAY_MS = 86_400_000;

test("Retry-After is obeyed to the second in each form that servers send, for a day at most", () => {
  const forms: readonly (readonly [string, number])[] = [
    ["120", 120_000],
    [" 0 ", 0],
    ["1.5", 2_000],
    ["30, 60", 60_000],
    ["Wed, 10 Sep 2025 00:01:30 GMT", 90_000],
    ["Wednesday, 10-Sep-25 00:01:30 GMT", 90_000],
    ["Wed Sep 10 00:01:30 2025", 90_000],
    ["Wed, 10 Sep 2025 09:01:30 +0900", 90_000],
    ["2025-09-10T09:01:30+09:00", 90_000],
    ["Tue, 09 Sep 2025 00:00:00 GMT", 0],
    ["Sunday, 06-Nov-94 08:49:37 GMT", 0],
    ["Sun Nov  6 08:49:37 1994", 0],
    ["Thu, 10 Sep 2026 00:00:00 GMT", DAY_MS],
    ["9999999", DAY_MS],
    ["99999999999999999999", DAY_MS],
    ["9".repeat(400), DAY_MS],
  ];
  for (const [header, ms] of forms) assert.equal(readRetryAfter(header, NOW), ms, header);
});

test("what is neither seconds nor a date asks for nothing", () => {
  for (const header of [
    undefined,
    "",
    "soon",
    "-5",
    "1e3",
    "10 Sep",
    "Wed, 99 Foo 2025 00:00:00 GMT",
    "2025-09-10",
  ])
    assert.equal(readRetryAfter(header, NOW), undefined, String(header));
});

test("whatever a host sends as Retry-After, the wait lies between nothing and a day", () => {
  const written = fc.oneof(
    fc.string(),
    fc.integer({ min: -10, max: 10 ** 12 }).map(String),
    fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
  );
  fc.assert(
    fc.property(written, (header) => {
      const ms = readRetryAfter(header, NOW);
      assert.ok(ms === undefined || (ms >= 0 && ms <= DAY_MS && ms % 1_000 === 0), `${header}: ${ms}`);
    }),
  );
});

test("a place that fails again and again is left alone for twice as long each time, up to six hours", () => {
  const minutes = [1, 2, 3, 4, 9, 10, 500].map((failures) => backOff(failures, 0.5) / 60_000);
  assert.deepEqual(minutes, [1, 2, 4, 8, 256, 360, 360]);
  assert.deepEqual([backOff(1, 0), backOff(1, 1)], [54_000, 66_000]);
});

test("the wait after a failure is within a tenth of its step and never shorter than the one before", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (failures, chance) => {
        const step = backOff(failures, 0.5);
        const wait = backOff(failures, chance);
        assert.ok(Math.abs(wait - step) <= step * 0.1 + 1, `${wait} of ${step}`);
        assert.ok(backOff(failures + 1, chance) >= wait);
      },
    ),
  );
});

test("what went wrong is told apart: too often, overloaded, broken, missing, gone, no name, no answer", () => {
  const told = [429, 503, 500, 502, 404, 410, 403, 451, 504, 418, 200].map((status) => tellCause({ status }));
  assert.deepEqual(told, [
    "too-often",
    "overloaded",
    "server-error",
    "server-error",
    "missing",
    "gone",
    "forbidden",
    "forbidden",
    "timeout",
    "other",
    "unreadable",
  ]);
  assert.equal(tellCause({ code: "name-not-found" }), "no-such-name");
  assert.equal(tellCause({ code: "timeout" }), "timeout");
  assert.equal(tellCause({ code: "connection-failed" }), "no-connection");
  assert.equal(tellCause({ code: "toString" }), "other");
  assert.equal(tellCause({}), "other");
});

test("a busy host's own wish is obeyed, a missing page is tried again as after any failure, a gone one seldom at once", () => {
  const first = { failures: 1 };
  assert.equal(waitAfter("too-often", { failures: 1, retryAfterMs: 7_000 }, 0.5), 7_000);
  assert.equal(waitAfter("overloaded", { failures: 9, retryAfterMs: 0 }, 0.5), 0);
  assert.equal(waitAfter("overloaded", first, 0.5), 60_000);
  assert.equal(waitAfter("missing", { failures: 1, retryAfterMs: 7_000 }, 0.5), 60_000);
  assert.equal(waitAfter("no-such-name", { failures: 3 }, 0.5), 240_000);
  assert.equal(waitAfter(undefined, first, 0.5), 60_000);
  for (const cause of ["gone", "forbidden", "robots"] as const)
    assert.equal(waitAfter(cause, first, 0.5), 6 * 3_600_000, cause);
});
