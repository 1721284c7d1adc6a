// A clock that had jumped ahead and is set right: places are looked at again, and who watches over that does.

import assert from "node:assert/strict";
import { setTimeout as delay } from "node:timers/promises";
import { test } from "node:test";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { openArchive } from "../../store/open-archive.ts";
import { ID, SOURCE, START, WATCH } from "../../testing/sources/watched-source.ts";
import { startSourceUpkeep } from "./source-upkeep.ts";

const YEAR = 365 * 86_400_000;
const doingAt = (at: number) =>
  ({ at: new Date(at).toISOString(), actor: { kind: "console", name: "test" } }) as const;

const dueOf = async (archive: Archive, wanted: string): Promise<number | undefined> =>
  (await archive.listWork()).find(({ kind }) => kind === wanted)?.dueAt;

/** A source that was looked at by a clock that is a year ahead. */
async function lookAhead(archive: Archive): Promise<void> {
  await archive.saveWatch(SOURCE, doingAt(START));
  const [at, nextAt] = [START + YEAR, START + YEAR + 600_000].map((time) => new Date(time).toISOString());
  const look = { source: ID, at: at ?? "", outcome: "fresh", items: 1, new: 0, changed: 0, gone: 0 } as const;
  const state = { source: ID, failures: 0, hours: [], lastLookAt: at ?? "", nextAt: nextAt ?? "" };
  await archive.keepLook({ look: { ...look, bytes: 1, milliseconds: 1 }, state, items: [], seen: [] });
  for (const kind of ["check-source", "watch-looks"] as const)
    await archive.scheduleWork({
      kind,
      key: kind === "check-source" ? ID : "",
      dueAt: START + YEAR + 600_000,
    });
}

async function untilDue(archive: Archive, kind: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (((await dueOf(archive, kind)) ?? 0) < START + 2 * 3_600_000) return;
    await delay(100);
  }
  assert.fail(`${kind} is still put off`);
}

test("what a clock far ahead has put off is due at the next start, and as soon as a clock that runs is set right", async (t) => {
  const opened = await openArchive(":memory:");
  assert.ok(opened.ok);
  const archive = opened.value;
  t.after(() => archive.close());
  let now = START;
  const upkeep = () =>
    startSourceUpkeep(
      archive,
      () => now,
      (error) => assert.fail(String(error)),
    );
  for (const isRunning of [false, true]) {
    await lookAhead(archive);
    if (isRunning) now = START + YEAR;
    const { close } = upkeep();
    if (isRunning) {
      // It has begun by the clock that is ahead.
      await delay(200);
      assert.equal(await dueOf(archive, "check-source"), START + YEAR + 600_000);
      now = START;
    }
    for (const kind of ["check-source", "watch-looks"]) await untilDue(archive, kind);
    await close();
    await archive.removeWatch(ID, doingAt(START));
  }
});

test("a source that was looked at by a clock far ahead is looked at at once when it is gone on with", async (t) => {
  const opened = await openArchive(":memory:");
  assert.ok(opened.ok);
  const archive = opened.value;
  t.after(() => archive.close());
  await lookAhead(archive);
  await archive.saveWatch({ ...SOURCE, watch: { ...WATCH, state: "paused" } }, doingAt(START));
  await archive.saveWatch(SOURCE, doingAt(START + 60_000));
  assert.equal(await dueOf(archive, "check-source"), START + 60_000);
});
