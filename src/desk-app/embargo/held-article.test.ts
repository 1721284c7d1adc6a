import assert from "node:assert/strict";
import { test } from "node:test";
import { embargoOf, firstTime, isScheduledBehind } from "./held-article.ts";

const UNTIL = "2025-09-11T22:00:00.000Z";
const embargo = { until: UNTIL, reason: "先方の発表まで", by: "佐藤" };
const draft = { embargo, state: { kind: "draft" } };

test("an article is held until the very instant at which its embargo ends", () => {
  assert.equal(embargoOf(draft, Date.parse(UNTIL) - 1), embargo);
  assert.equal(embargoOf(draft, Date.parse(UNTIL)), undefined);
  assert.equal(embargoOf({ state: { kind: "draft" } }, 0), undefined);
});

test("the first time at which it may go out is the next whole minute in Japan, never one before the end", () => {
  assert.deepEqual(firstTime(embargo), { wallTime: "2025-09-12T07:00", zone: "Asia/Tokyo" });
  const odd = { ...embargo, until: "2025-09-11T22:00:00.001Z" };
  assert.deepEqual(firstTime(odd), { wallTime: "2025-09-12T07:01", zone: "Asia/Tokyo" });
});

test("what is scheduled for the end or later needs no other time", () => {
  const scheduled = (dueAt: string) => ({ embargo, state: { kind: "scheduled", dueAt } });
  assert.equal(isScheduledBehind(scheduled(UNTIL), embargo), true);
  assert.equal(isScheduledBehind(scheduled("2025-09-11T21:59:00.000Z"), embargo), false);
  assert.equal(isScheduledBehind(draft, embargo), false);
});
