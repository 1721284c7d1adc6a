// What is told when nobody looks at sources any more: one alert for all, once, and that it is over; a few that wait are told of by themselves.

import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { openArchive } from "../../../store/open-archive.ts";
import { sourceId } from "../../../terms/ids.ts";
import type { SourceAlert } from "../../../terms/sources/source-alert.ts";
import { SOURCE, START, WATCH } from "../../../testing/sources/watched-source.ts";
import { composeAlertMail } from "./alert-mail.ts";
import { createLookWatcher } from "./watch-looks.ts";

const MINUTE = 60_000;
const at = (minute: number): string => new Date(START + minute * MINUTE).toISOString();
const CLAIM = { kind: "watch-looks", key: "", dueAt: 0, attempts: 1, lease: "" } as const;
const DOING = { at: at(0), actor: { kind: "console", name: "test" } } as const;

/** So many sources, each looked at at the given minute and due ten minutes behind it. */
async function openWatched(t: TestContext, count: number) {
  const opened = await openArchive(":memory:");
  assert.ok(opened.ok);
  const archive = opened.value;
  t.after(() => archive.close());
  const ids = Array.from({ length: count }, (_, number) => sourceId(`office-${number}`));
  for (const id of ids) await archive.saveWatch({ ...SOURCE, id }, DOING);
  await archive.saveWatch({ ...SOURCE, id: sourceId("paused"), watch: { ...WATCH, state: "paused" } }, DOING);
  const watcher = createLookWatcher(archive, START);
  return {
    archive,
    lookAt: async (minute: number, which = ids): Promise<void> => {
      for (const source of which) {
        const before = await archive.findPlace(source);
        const counts = { items: 1, new: 0, changed: 0, gone: 0, bytes: 1, milliseconds: 1 };
        const state = { source, failures: 0, hours: [], lastLookAt: at(minute), nextAt: at(minute + 10) };
        const look = { source, at: at(minute), outcome: "fresh", ...counts } as const;
        const since = before?.lastLookAt === undefined ? {} : { before: before.lastLookAt };
        assert.equal(await archive.keepLook({ look, state, items: [], seen: [], ...since }), "kept");
      }
    },
    watch: (minute: number) => watcher.perform(CLAIM, () => START + minute * MINUTE),
    ids,
  };
}

/** As the teller keeps it. */
const told = (alert: SourceAlert | undefined, minute: number): SourceAlert =>
  alert ? { ...alert, toldAt: at(minute) } : assert.fail("there is no alert");

test("when nobody looks at any source that is told once, for all of them, and once when somebody does again", async (t) => {
  const { archive, lookAt, watch } = await openWatched(t, 8);
  await lookAt(20);
  assert.equal(await watch(25), START + 35 * MINUTE);
  assert.deepEqual(await archive.listAlerts({ limit: 9 }), []);
  for (const minute of [61, 71, 81]) await watch(minute);
  const [alert, more] = await archive.listAlerts({ limit: 9 });
  assert.equal(more, undefined);
  assert.match(
    alert?.sentences.en ?? "",
    /^Nothing is looked at since 10 September 2025, 10:20 .*; 8 sources wait/,
  );
  assert.match(alert?.sentences.ja ?? "", /10時20分から、どの情報源も確認できていません。8件/);
  assert.deepEqual([alert?.firstAt, alert?.lastAt], [at(61), at(81)]);
  assert.deepEqual(
    (await archive.listWork()).filter(({ kind }) => kind === "send-alert").map(({ key }) => key),
    [alert?.key],
  );
  const mail = composeAlertMail(told(alert, 62), "begins", SOURCE, "https://news.example");
  assert.match(mail.subject, /Nobody looks at sources$/);
  assert.ok(mail.text.includes("https://news.example/desk/sources\n"));
  await archive.saveAlerts([told(alert, 62)]);
  for (const minute of [90, 95, 100, 105, 110, 115, 120, 125, 130, 135, 140, 145]) {
    await lookAt(minute);
    await watch(minute + 1);
  }
  const [over] = await archive.listAlerts({ limit: 9 });
  assert.deepEqual([over?.key, over?.clearedAt], [alert?.key, at(141)]);
});

test("a server that has only just started looks first, before it says that nobody does", async (t) => {
  const { archive, watch } = await openWatched(t, 2);
  assert.equal(await watch(5), START + 20 * MINUTE);
  const late = createLookWatcher(archive, START + 10_000 * MINUTE);
  assert.equal(await late.perform(CLAIM, () => START + 10_001 * MINUTE), START + 10_020 * MINUTE);
  assert.deepEqual(await archive.listAlerts({ limit: 9 }), []);
});

test("a few that nobody looks at while others are looked at are told of one by one, many by one alert", async (t) => {
  const { archive, lookAt, watch, ids } = await openWatched(t, 20);
  await lookAt(20);
  await lookAt(60, ids.slice(2));
  await watch(65);
  const alerts = await archive.listAlerts({ limit: 9 });
  assert.deepEqual(alerts.map(({ source }) => source).toSorted(), ids.slice(0, 2));
  assert.match(alerts[0]?.sentences.en ?? "", /^It was to be looked at on 10 September 2025, 10:30/);
  await lookAt(70, ids.slice(0, 2));
  await lookAt(110, ids.slice(9));
  await watch(115);
  const [behind] = await archive.listAlerts({ open: true, limit: 1 });
  assert.match(
    behind?.sentences.en ?? "",
    /^Looks are behind: 9 of 20 sources wait for one, the longest since .*11:10/,
  );
  assert.equal((await archive.listAlerts({ limit: 9 })).length, 3);
});

test("a watcher that began by a clock far ahead watches as soon after it is set right as after a start", async (t) => {
  const { archive } = await openWatched(t, 1);
  const watcher = createLookWatcher(archive, START + 365 * 1440 * MINUTE);
  for (const [minute, next] of [
    [0, 20],
    [10, 20],
    [20, 30],
  ] as const)
    assert.equal(await watcher.perform(CLAIM, () => START + minute * MINUTE), START + next * MINUTE);
});
