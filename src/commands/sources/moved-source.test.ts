// A source whose newsroom is exported and put back in another store.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_HOUSE } from "../../default-house.ts";
import { loadHouse } from "../../house.ts";
import { sourceId } from "../../terms/ids.ts";
import {
  addressOf,
  announcementsOf,
  articlesOf,
  listOf,
  openSourceWorld,
  pageOf,
} from "../../testing/sources/source-world.ts";
import { HOUR, ID, PLACE, SOURCE, START, WATCH } from "../../testing/sources/watched-source.ts";
import { beginBackfill } from "../../watching/backfill/begin-backfill.ts";
import { tellLeftOut } from "../export/left-out.ts";

const PAUSED = { ...WATCH, state: "paused" } as const;
const DOING = { at: new Date(START).toISOString(), actor: { kind: "console", name: "test" } } as const;

test("put back elsewhere a source is looked at anew: what it gave is recognised, a page that changed meanwhile is its revision", async (t) => {
  const house = await loadHouse(DEFAULT_HOUSE);
  assert.ok(house.ok);
  const names = ["乙の式典", "甲の式典"];
  const [one, two] = [
    await openSourceWorld(t, house.value),
    await openSourceWorld(t, house.value, { ...SOURCE, id: sourceId("other"), watch: PAUSED }),
  ];
  for (const { web } of [one, two]) {
    web.pages.set(PLACE, { text: listOf(...names), contentType: "application/json" });
    for (const name of names) web.pages.set(addressOf(name), { text: pageOf(name) });
  }
  await one.runUntil(START + HOUR / 2);
  const begun = beginBackfill(SOURCE, {}, DOING.at);
  assert.ok(begun.ok);
  await one.archive.saveBackfill(begun.value, DOING);
  assert.match(tellLeftOut(await one.archive.listBackfills()) ?? "", /not exported \(ministry\).*begin anew/);
  for await (const record of one.archive.exportRecords())
    if (record.kind !== "audit-entry") assert.equal(await two.archive.restoreRecord(record), "added");
  assert.equal(tellLeftOut(await two.archive.listBackfills()), undefined);

  two.web.now = START + HOUR;
  two.web.pages.set(addressOf("甲の式典"), { text: pageOf("甲の式典").replace("10日(水)", "11日(木)") });
  await two.runUntil(START + 2 * HOUR);
  assert.deepEqual(await announcementsOf(two.archive), ["1.1 甲の式典", "2.1 乙の式典", "3.2 甲の式典"]);
  assert.equal((await articlesOf(two.archive)).length, 3);
  const kept = await two.archive.listKeptItems({ source: ID, limit: 9 });
  assert.deepEqual(kept.map(({ state, announcement }) => `${state} ${announcement}`).toSorted(), [
    "same-as 2",
    "taken 3",
  ]);
});
