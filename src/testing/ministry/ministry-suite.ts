// Ministry suite: an engine, offices and days → the tests that all of their announcements come in once and politely, with nobody killed and with workers killed again and again.

import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { loadHouse } from "../../house.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Engine } from "../../store/engines/engine.ts";
import { openAt } from "../archive/store-bench.ts";
import { findDueIn } from "./clock/find-due.ts";
import type { FindDue } from "./clock/roster.ts";
import { runKilled } from "./crew/run-killed.ts";
import { runSixtyDays } from "./crew/run-sixty-days.ts";
import { judgeDelays } from "./judge/judge-delays.ts";
import { judgeEntries } from "./judge/judge-entries.ts";
import { judgeHealth } from "./judge/judge-health.ts";
import { judgeLate } from "./judge/judge-late.ts";
import { judgePoliteness } from "./judge/judge-politeness.ts";
import { judgeReceived } from "./judge/judge-received.ts";
import { tellDelays } from "./judge/tell-delays.ts";
import { readWhatIsKept } from "./judge/what-is-kept.ts";
import type { Span } from "./plan/make-plan.ts";
import type { Office } from "./plan/office.ts";
import { addOffices, openWorld } from "./plan/open-world.ts";

export type Place = {
  /** Of a new store. */
  readonly location: string;
  readonly openEngine: (location: string) => Promise<Engine>;
};

export type Days = Pick<Span, "days" | "seed" | "older" | "eventful"> & {
  readonly offices: readonly Office[];
};

/** Monday 1 September 2025, midnight in Tokyo. */
const START = Date.parse("2025-08-31T15:00:00.000Z");
const MINUTE_MS = 60_000;
/** A visit waits for its host. */
const VISIT_LATE_MS = 5 * MINUTE_MS;
/** And for what a killed worker held, until its lease has ended. */
const KILLED_VISIT_LATE_MS = 60 * MINUTE_MS;

async function openBoth(
  t: TestContext,
  { location, openEngine }: Place,
): Promise<{ readonly archive: Archive; readonly findDue: FindDue }> {
  const archive = await openAt(t, location);
  const engine = await openEngine(location);
  t.after(() => engine.close());
  return { archive, findDue: findDueIn(engine) };
}

/** All faults at once: each of them names what it is about. */
function assertNone(about: string, faults: readonly string[]): void {
  assert.deepEqual(faults, [], `${about}: ${faults.length} faults`);
}

export function itTakesAllIn(name: string, open: () => Promise<Place>, { offices, ...days }: Days): void {
  test(name, async (t) => {
    const { archive, findDue } = await openBoth(t, await open());
    const house = await loadHouse();
    assert.ok(house.ok);
    const world = openWorld(offices, { start: START, ...days });
    const lived = await runSixtyDays(archive, findDue, house.value, world);
    const kept = await readWhatIsKept(archive, world);
    const delays = judgeDelays({ world, lived, kept });
    const counts = [
      `${world.plan.length} announcements`,
      `${kept.announcements.length} with their revisions`,
    ];
    t.diagnostic([...counts, `${lived.requests.length} requests`, `${lived.looks.length} looks`].join(", "));
    for (const line of tellDelays(delays)) t.diagnostic(line);
    const choice = { end: lived.end, visitLateMs: VISIT_LATE_MS };
    assertNone("received", judgeReceived(world, kept, choice));
    assertNone("entries", judgeEntries(world, kept, choice));
    assertNone("politeness", judgePoliteness(world, lived.requests));
    assertNone("delays", delays.faults);
    assertNone("health", await judgeHealth(archive, world, lived));
  });
}

export function itOutlivesKills(
  name: string,
  open: () => Promise<Place>,
  { offices, kills, ...days }: Days & { readonly kills: number },
): void {
  test(name, async (t) => {
    const place = await open();
    const { archive, findDue } = await openBoth(t, place);
    const world = openWorld(offices, { start: START, ...days });
    await addOffices(archive, world);
    const house = await loadHouse();
    assert.ok(house.ok);
    const store = { location: place.location, findDue, house: house.value };
    const { requests, killedAt, end } = await runKilled(store, world, { kills });
    const kept = await readWhatIsKept(archive, world);
    const broken = requests.filter(({ isBrokenOff }) => isBrokenOff).length;
    t.diagnostic(
      `${killedAt.length} kills, ${broken} of them within a request; ${world.plan.length} announcements, ${kept.announcements.length} with their revisions, ${requests.length} requests`,
    );
    assert.equal(killedAt.length, kills);
    const choice = { end, visitLateMs: KILLED_VISIT_LATE_MS };
    assertNone("received", judgeReceived(world, kept, choice));
    assertNone("entries", judgeEntries(world, kept, choice));
    assertNone("politeness", judgePoliteness(world, requests, { killedAt }));
    assertNone("delays", judgeLate(world, kept));
  });
}
