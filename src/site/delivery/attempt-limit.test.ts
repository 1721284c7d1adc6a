import assert from "node:assert/strict";
import { test } from "node:test";
import { createAttemptLimit } from "./attempt-limit.ts";

const NOW = Date.UTC(2025, 8, 10);

test("so many tries are free, then one waits until the time is over", () => {
  const limit = createAttemptLimit(3, 60_000);
  for (let at = 0; at < 3; at += 1) {
    assert.equal(limit.waitFor("a", NOW + at), 0);
    limit.count("a", NOW + at);
  }
  assert.equal(limit.waitFor("a", NOW + 1_000), 59);
  assert.equal(limit.waitFor("b", NOW), 0);
  assert.equal(limit.waitFor("a", NOW + 60_000), 0);
});

test("a clock that went back locks nobody out", () => {
  const limit = createAttemptLimit(1, 60_000);
  limit.count("a", NOW);
  assert.equal(limit.waitFor("a", NOW - 1), 0);
});

test("a crowd of addresses takes no more memory, and is counted in a moment", () => {
  const limit = createAttemptLimit(1, 60_000);
  const started = process.threadCpuUsage();
  for (let who = 0; who < 100_000; who += 1) limit.count(String(who), NOW);
  assert.equal(limit.waitFor("99999", NOW), 60);
  assert.equal(limit.waitFor("0", NOW), 0);
  // In this thread's own time on a core: time in proportion to the crowd squared is minutes.
  assert.ok(process.threadCpuUsage(started).user < 3_000_000);
});
