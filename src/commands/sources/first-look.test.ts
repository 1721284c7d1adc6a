// The first look at a place whose owner wants what is old there held: news is drafted, the rest waits until somebody asks.

import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { type House, loadHouse } from "../../house.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Source } from "../../terms/source.ts";
import {
  LIST,
  LISTED,
  entryAddress,
  entryPage,
  listHtml,
  listPage,
} from "../../testing/sources/archive-world.ts";
import {
  type SourceWorld,
  articlesOf,
  mortalOf,
  openSourceWorld,
  workersOn,
} from "../../testing/sources/source-world.ts";
import { HOUR, ID, SOURCE, START } from "../../testing/sources/watched-source.ts";
import { doDueWork } from "../../newsroom/due-work.ts";

const MINUTE = 60_000;
const HOLDING: Source = { ...LISTED, watch: { ...(LISTED.watch ?? assert.fail()), holdsOld: true } };
/** START is the 10th in Japan. */
const DAYS = ["2025-09-10", "2025-09-09", "2025-09-08", "2025-08-20", "2021-04-01"];

function put({ web }: SourceWorld, days: readonly string[]): void {
  const rows = days.map((day, at) => [100 - at, day] as const);
  for (const [number, day] of rows) web.pages.set(entryAddress(number), { text: entryPage(number, day) });
  web.pages.set(listPage(1), { text: listHtml(rows) });
}

const numberIn = (text: string | undefined): string => /第(\d+)回/.exec(text ?? "")?.[1] ?? "";
const drafted = async (archive: Archive): Promise<readonly string[]> =>
  (await articlesOf(archive)).map(({ headline }) => numberIn(headline.text)).toSorted();
const held = async (archive: Archive): Promise<readonly string[]> =>
  (await archive.listHeld({ limit: 50 })).map(({ document }) => numberIn(document.title)).toSorted();

describe("the first look at a place", () => {
  let house: House;
  before(async () => {
    const loaded = await loadHouse();
    house = loaded.ok ? loaded.value : assert.fail(loaded.error);
  });

  it("drafts what was announced since the day before and holds the rest, where its owner wants it so", async (t) => {
    const world = await openSourceWorld(t, house, HOLDING);
    put(world, DAYS);
    await world.runUntil(START + 30 * MINUTE);
    assert.deepEqual(await drafted(world.archive), ["100", "99"]);
    assert.deepEqual(await held(world.archive), ["96", "97", "98"]);
    const shown = (await articlesOf(world.archive)).map(({ state }) => state.kind);
    assert.deepEqual(new Set(shown), new Set(["draft"]), "no rule of the source publishes what stood there");
    const kept = await world.archive.listKeptItems({ source: ID, limit: 9 });
    assert.ok(kept.every(({ state, oldSince }) => state === "taken" && oldSince === undefined));
  });

  it("drafts everything where nobody wants it otherwise", async (t) => {
    const world = await openSourceWorld(t, house, { ...LISTED, autoPublish: false });
    put(world, DAYS);
    await world.runUntil(START + 30 * MINUTE);
    assert.equal((await drafted(world.archive)).length, DAYS.length);
    assert.deepEqual(await held(world.archive), []);
  });

  it("is the first that could be read: an outage before it changes nothing", async (t) => {
    const world = await openSourceWorld(t, house, HOLDING);
    put(world, DAYS);
    const list = world.web.pages.get(LIST) ?? assert.fail();
    world.web.pages.set(LIST, { status: 503 });
    await world.runUntil(START + 5 * MINUTE);
    world.web.pages.set(LIST, list);
    await world.runUntil(START + 5 * HOUR);
    assert.deepEqual(await held(world.archive), ["96", "97", "98"]);
  });

  it("is followed by looks whose entries are news, whatever day they tell", async (t) => {
    const world = await openSourceWorld(t, house, { ...HOLDING, autoPublish: false });
    put(world, DAYS);
    await world.runUntil(START + 30 * MINUTE);
    world.web.pages.set(entryAddress(7), { text: entryPage(7, "2025-01-15") });
    const rows = [[7, "2025-01-15"] as const, ...DAYS.map((day, at) => [100 - at, day] as const)];
    world.web.pages.set(listPage(1), { text: listHtml(rows) });
    await world.runUntil(START + 5 * HOUR);
    assert.deepEqual(await drafted(world.archive), ["100", "7", "99"]);
    assert.deepEqual(await held(world.archive), ["96", "97", "98"]);
  });

  it("of more entries than are taken at once holds what is old among all of them", async (t) => {
    const world = await openSourceWorld(t, house, {
      ...SOURCE,
      watch: { ...(SOURCE.watch ?? assert.fail()), holdsOld: true, follow: "none" },
    });
    const items = Array.from({ length: 503 }, (_, at) => ({
      guid: `g${at}`,
      title: `第${at}回の式典`,
      announcedAt: "2024-02-01",
      content: `見本省は、第${at}回の式典を開催します。参加者は${at * 7 + 20}名です。`,
      enclosures: [],
    }));
    world.web.pages.set(SOURCE.watch?.place ?? "", { text: JSON.stringify(items) });
    const { "fetch-item": _fetcher, ...lookers } = world.workers;
    for (const hours of [0, 1, 2, 3, 4]) {
      world.web.now = START + hours * HOUR;
      while ((await doDueWork(world.archive, lookers, () => world.web.now)) !== "idle");
    }
    const kept = await world.archive.listKeptItems({ source: ID, limit: 600 });
    assert.deepEqual([kept.length, kept.filter(({ oldSince }) => oldSince !== undefined).length], [503, 503]);
    assert.equal((await world.archive.findPlace(ID))?.oldSince, undefined);
  });

  it("holds the same where a worker is killed at any of its calls", async (t) => {
    for (const killAt of [3, 9, 14, 19, 24]) {
      const world = await openSourceWorld(t, house, HOLDING);
      put(world, DAYS.slice(0, 3));
      let calls = 0;
      const dying = mortalOf(world.archive, () => (calls += 1) < killAt);
      const workers = workersOn(dying, world.web, house);
      while ((await doDueWork(dying, workers, () => world.web.now).catch(() => "idle")) !== "idle");
      // What it held is held until its lease ends.
      while (world.web.now < START + 20 * MINUTE)
        if ((await doDueWork(world.archive, world.workers, () => world.web.now)) === "idle")
          world.web.now += MINUTE / 2;
      assert.deepEqual(
        [await drafted(world.archive), await held(world.archive)],
        [["100", "99"], ["98"]],
        `killed at ${killAt}`,
      );
    }
  });
});
