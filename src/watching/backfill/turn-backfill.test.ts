// Pausing, going on and giving up of backfills.

import assert from "node:assert/strict";
import { test } from "node:test";
import { sourceId } from "../../terms/ids.ts";
import type { SourceBackfill } from "../../terms/sources/source-backfill.ts";
import { tellBackfill } from "./tell-backfill.ts";
import { turnBackfill } from "./turn-backfill.ts";

const BACKFILL: SourceBackfill = {
  source: sourceId("ministry"),
  cursor: {},
  done: 4,
  found: 9,
  begunAt: "2025-09-10T00:00:00.000Z",
  state: "running",
};

test("a backfill is paused, goes on and is given up, which is told as that and not as a failure", () => {
  const paused = turnBackfill({ ...BACKFILL, reason: "The host rests." }, "pause");
  assert.deepEqual(paused, { ok: true, value: { ...BACKFILL, state: "paused" } });
  assert.deepEqual(turnBackfill({ ...BACKFILL, state: "paused" }, "resume"), { ok: true, value: BACKFILL });
  const over = turnBackfill(BACKFILL, "cancel");
  assert.ok(over.ok);
  assert.equal(over.value.state, "given-up");
  const { ja, en } = tellBackfill(over.value);
  assert.match(ja, /^取りやめ、/);
  assert.match(en, /^given up, 4 of 9 entries/);
  assert.doesNotMatch(en, /more|known yet/);
});

test("what is over is neither paused nor gone on with, and the sentence says how it ended", () => {
  for (const state of ["complete", "failed", "given-up"] as const) {
    const turned = turnBackfill({ ...BACKFILL, state }, "resume");
    assert.ok(!turned.ok);
    assert.match(turned.error, /"ministry" is not being taken in: (?:complete|stopped|given up), 4 of 9/);
  }
});
