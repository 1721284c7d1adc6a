// What somebody changes of a source while it is looked at, or while something of it is fetched.

import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { DEFAULT_HOUSE } from "../../default-house.ts";
import { loadHouse } from "../../house.ts";
import { doDueWork } from "../../newsroom/due-work.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Source } from "../../terms/source.ts";
import { beginBackfill } from "../../watching/backfill/begin-backfill.ts";
import {
  addressOf,
  announcementsOf,
  articlesOf,
  listOf,
  openSourceWorld,
  pageOf,
  workersOn,
} from "../../testing/sources/source-world.ts";
import { ID, PLACE, SOURCE, START, WATCH } from "../../testing/sources/watched-source.ts";

const NAME = "甲の式典";
const DOING = { at: new Date(START).toISOString(), actor: { kind: "console", name: "test" } } as const;
const UNSEEN: Source = { ...SOURCE, autoPublish: true };
const ELSEWHERE: Source = { ...UNSEEN, watch: { ...WATCH, place: "https://other.example/list.json" } };

type Change = (archive: Archive) => Promise<unknown>;

/** The change is made as soon as `address` is asked for, and has been made before it answers. */
async function openChanging(t: TestContext, address: string, change: Change) {
  const house = await loadHouse(DEFAULT_HOUSE);
  assert.ok(house.ok);
  const { web, archive, workers } = await openSourceWorld(t, house.value, UNSEEN);
  web.pages.set(PLACE, { text: listOf(NAME) });
  web.pages.set(addressOf(NAME), { text: pageOf(NAME) });
  let isMade = false;
  const store = new Proxy(archive, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== "function") return value;
      return async (...given: readonly unknown[]) => {
        // The answer is there, and is about to be kept.
        if (!isMade && web.requests.some((each) => each.address === address)) {
          isMade = true;
          await change(archive);
        }
        return Reflect.apply(value, target, given);
      };
    },
  });

  const changing = workersOn(store, web, house.value);
  return {
    archive,
    /** Twice what the work on one entry needs. */
    work: async (): Promise<void> => {
      for (let turn = 0; turn < 8; turn += 1) {
        await doDueWork(archive, isMade ? workers : changing, () => web.now);
        web.now += 5_000;
      }
      assert.ok(isMade);
    },
  };
}

const given = async (archive: Archive) => archive.removeWatch(ID, DOING);
const GIVEN_UP: Readonly<Record<string, Change>> = {
  "is led elsewhere": (archive) => archive.saveWatch(ELSEWHERE, DOING),
  "is given up": given,
  "is given up, and another has its id": async (archive) => {
    await given(archive);
    await archive.saveWatch(ELSEWHERE, DOING);
  },
};

for (const [what, change] of Object.entries(GIVEN_UP))
  test(`where a source ${what} during its first look, nothing that this look found is its`, async (t) => {
    const { archive, work } = await openChanging(t, PLACE, change);
    await work();
    assert.deepEqual(await archive.listKeptItems({ source: ID, limit: 9 }), []);
    assert.deepEqual(await announcementsOf(archive), []);
    assert.equal((await archive.findPlace(ID))?.bodySha, undefined);
  });

const STOPPED: Readonly<Record<string, Change>> = {
  "no longer publishes unseen": (archive) => archive.saveWatch(SOURCE, DOING),
  "is paused": (archive) => archive.saveWatch({ ...UNSEEN, watch: { ...WATCH, state: "paused" } }, DOING),
  "is led elsewhere": (archive) => archive.saveWatch(ELSEWHERE, DOING),
};

for (const [what, change] of Object.entries(STOPPED))
  test(`where a source ${what} while a page is waited for, its article waits for an editor`, async (t) => {
    const { archive, work } = await openChanging(t, addressOf(NAME), change);
    await work();
    assert.equal((await announcementsOf(archive)).length, 1);
    assert.deepEqual(
      (await articlesOf(archive)).map(({ state }) => state.kind),
      ["draft"],
    );
  });

test("of a source that is given up while a page is waited for nothing is taken in under its id", async (t) => {
  const { archive, work } = await openChanging(t, addressOf(NAME), async (store) => {
    await given(store);
    await store.saveWatch(
      { ...SOURCE, watch: { ...WATCH, place: "https://other.example/list.json" } },
      DOING,
    );
  });
  await work();
  assert.deepEqual(await announcementsOf(archive), []);
  assert.deepEqual(await archive.listKeptItems({ source: ID, limit: 9 }), []);
});

test("where a source is led elsewhere, what still waits of its old place is given up with the reason, and fetched where the new one shows it", async (t) => {
  const house = await loadHouse(DEFAULT_HOUSE);
  assert.ok(house.ok);
  const { web, archive, workers, runUntil } = await openSourceWorld(t, house.value);
  const names = ["甲の式典", "乙の式典", "丙の式典"];
  web.pages.set(PLACE, { text: listOf(...names) });
  for (const name of names) web.pages.set(addressOf(name), { text: pageOf(name) });
  for (let turn = 0; turn < 500 && (await announcementsOf(archive)).length === 0; turn += 1) {
    await doDueWork(archive, workers, () => web.now);
    web.now += 1_000;
  }
  const begun = beginBackfill(SOURCE, {}, new Date(web.now).toISOString());
  assert.ok(begun.ok);
  await archive.saveBackfill(begun.value, DOING);
  const waits = (await archive.listKeptItems({ source: ID, state: "to-fetch", limit: 9 })).length;
  assert.equal(waits, 2);
  const elsewhere = "https://other.example/list.json";
  await archive.saveWatch({ ...SOURCE, watch: { ...WATCH, place: elsewhere } }, DOING);
  const refused = await archive.listKeptItems({ source: ID, state: "refused", limit: 9 });
  assert.deepEqual(
    refused.map(({ reason = "" }) =>
      /led elsewhere from "https:\/\/ministry\.example\/list\.json"/.test(reason),
    ),
    [true, true],
  );
  const backfill = await archive.findBackfill(ID);
  assert.deepEqual([backfill?.state, /led elsewhere/.test(backfill?.reason ?? "")], ["given-up", true]);
  const work = (await archive.listWork()).map(({ kind, key }) => `${kind} ${key}`);
  assert.ok(
    work.every((each) => refused.every(({ key }) => !each.includes(key)) && !each.includes("backfill")),
  );
  const [again] = refused;
  const shown = [{ guid: again?.guid, address: again?.address, title: again?.guid, enclosures: [] }];
  web.pages.set(elsewhere, { text: JSON.stringify(shown) });
  await runUntil(web.now + 60_000);
  assert.equal((await announcementsOf(archive)).length, 2);
  assert.equal((await archive.listKeptItems({ source: ID, state: "refused", limit: 9 })).length, 1);
});

test("an entry of an archive that was not to be had while its source was led elsewhere stays given up", async (t) => {
  const address = addressOf("丁の式典");
  const { archive, work } = await openChanging(t, address, (store) => store.saveWatch(ELSEWHERE, DOING));
  const begun = beginBackfill(SOURCE, {}, DOING.at);
  assert.ok(begun.ok);
  await archive.saveBackfill(begun.value, DOING);
  const seen = { firstSeenAt: DOING.at, lastSeenAt: DOING.at, contentSha: "0".repeat(64), tries: 0 };
  const entry = { address, enclosures: [] };
  const item = { source: ID, key: "k", address, state: "in-archive", entry, ...seen } as const;
  await archive.stepBackfill({ before: begun.value, after: begun.value, found: [item] });
  await work();
  const [kept, ...others] = await archive.listKeptItems({ source: ID, state: "refused", limit: 9 });
  assert.deepEqual([kept?.address, others.length], [address, 0]);
  assert.match(kept?.reason ?? "", /led elsewhere/);
  assert.deepEqual(await archive.listKeptItems({ source: ID, state: "in-archive", limit: 9 }), []);
});
