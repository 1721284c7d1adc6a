import assert from "node:assert/strict";
import { test } from "node:test";
import type { PlaceState } from "../../../terms/sources/place-state.ts";
import type { WatchSettings } from "../../../terms/sources/watch-settings.ts";
import { ID, SOURCE, START, WATCH } from "../../../testing/sources/watched-source.ts";
import { judge, STANDINGS } from "./judge-sources.ts";

const AT = new Date(START).toISOString();
const EARLIER = new Date(START - 600_000).toISOString();
const NEXT = new Date(START + 600_000).toISOString();

function standingOf(kept: Partial<PlaceState>, more: Partial<WatchSettings> = {}) {
  const state: PlaceState = { source: ID, failures: 0, nextAt: NEXT, hours: [], ...kept };
  const source = { ...SOURCE, watch: { ...WATCH, ...more } };
  return judge({ source, state }, { looks: [], delays: [] }, START).standing;
}

test("a source that nobody has looked at says so, and one whose last look saw nothing, before it counts as ill", () => {
  assert.equal(standingOf({}), "unseen");
  assert.equal(standingOf({ lastLookAt: AT, failures: 1 }), "missed");
  assert.equal(standingOf({ lastLookAt: AT, lastSuccessAt: EARLIER, failures: 1 }), "missed");
  assert.equal(standingOf({ lastLookAt: AT, lastSuccessAt: AT }), "well");
  assert.equal(standingOf({}, { state: "paused" }), "paused");
  assert.equal(standingOf({}, { kind: "push" }), "well");
  assert.equal(standingOf({ nextAt: new Date(START - 7_200_000).toISOString() }), "late");
  assert.ok(STANDINGS.indexOf("missed") < STANDINGS.indexOf("well"));
});
