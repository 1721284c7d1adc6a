// The taking in of an archive by a driven clock and a made-up web: polite, behind what is fresh, whole wherever it is broken off, nothing of it published.

import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { type House, loadHouse } from "../../../house.ts";
import {
  LIST,
  LISTED,
  PAUSED,
  backfillOf,
  entryAddress,
  entryPage,
  listHtml,
  listPage,
  openArchiveWorld,
  assertKilledArchiveIsWhole,
  assertYears,
  runToEnd,
} from "../../../testing/sources/archive-world.ts";
import { announcementsOf, articlesOf } from "../../../testing/sources/source-world.ts";
import { HOUR, ID, START } from "../../../testing/sources/watched-source.ts";
import { readCursor } from "../../../watching/backfill/backfill-cursor.ts";

const CONSOLE = { at: new Date(START).toISOString(), actor: { kind: "console", name: "test" } } as const;
const SMALL = { entries: 8, aPage: 2, days: 300 };
/** Before and behind what is kept of a page, of an entry, of a step; the proof kills at each. */
const SOME_KILLS = [14, 29];

describe("the archive of a source", () => {
  let house: House;
  before(async () => {
    const loaded = await loadHouse();
    house = loaded.ok ? loaded.value : assert.fail(loaded.error);
  });

  it("comes in once, within the pauses of its host, and stays without drafts", async (t) => {
    await assertYears(t, house, { entries: 15, aPage: 3, days: 1_095 });
  });

  it("is asked for behind what a look has found meanwhile", async (t) => {
    const world = await openArchiveWorld(t, house, { entries: 16, aPage: 6, days: 300 });
    const { web } = world;
    const fresh = [900, 901, 902].map((number) => [number, "2025-09-10"] as const);
    for (const [number, day] of fresh) web.pages.set(entryAddress(number), { text: entryPage(number, day) });
    web.pages.set(`${new URL(LIST).origin}/robots.txt`, {
      text: "User-agent: *\nCrawl-delay: 90\n",
      contentType: "text/plain",
    });
    // The rules of before hold for a day. So slow a host is looked at in the middle of it.
    web.now += 25 * HOUR;
    const page = entryPage(8, "2025-05-01");
    web.pages.set(entryAddress(8), () => {
      web.pages.set(listPage(1), { text: listHtml(fresh, listPage(2)) });
      return { text: page };
    });
    await runToEnd(world);
    const order = web.requests.map(({ address }) => address);
    const look = order.lastIndexOf(listPage(1), order.indexOf(entryAddress(900)));
    const places = fresh.map(([number]) => order.indexOf(entryAddress(number)));
    const isOld = (address: string): boolean => /n\d{2}\.html/.test(address);
    const between = order.slice(look + 1, Math.max(...places)).filter(isOld);
    assert.ok(look > order.indexOf(entryAddress(8)) && places.every((place) => place > look), places.join());
    // One may be under way when they are found.
    assert.ok(between.length <= 1, between.join());
    assert.ok(order.slice(Math.max(...places)).filter(isOld).length > 3, order.join());
    const articles = await articlesOf(world.archive);
    assert.ok(
      fresh.every(([number]) => articles.some(({ headline }) => headline.text.includes(`${number}回`))),
    );
  });

  it("that is asked to wait waits, and a page that is not there in the middle is stepped over and said", async (t) => {
    const world = await openArchiveWorld(t, house, { entries: 10, aPage: 2, days: 300 });
    const { web } = world;
    let times = 0;
    web.pages.set(entryAddress(3), () => {
      times += 1;
      return times === 1 ? { status: 429, retryAfter: "7200" } : { text: entryPage(3, "2025-06-01") };
    });
    web.pages.delete(listPage(3));
    web.pages.delete(entryAddress(7));
    const backfill = await runToEnd(world);
    const waited = web.requests.filter(({ address }) => address === entryAddress(3)).map(({ at }) => at);
    const [first = 0, second = 0] = waited;
    assert.equal(waited.length, 2);
    assert.ok(second - first >= 7_200_000, `${second - first}`);
    assert.ok(!web.requests.some(({ at }) => at > first && at < first + 7_200_000));
    assert.equal(backfill.state, "complete");
    assert.match(backfill.reason ?? "", /page=3.*404/);
    // Two on the missing page, and one that is gone: its state says so.
    assert.equal((await announcementsOf(world.archive)).length, 7);
    assert.deepEqual([backfill.done, backfill.found], [6, 6]);
    const gone = await world.archive.listKeptItems({ source: ID, state: "gone", limit: 9 });
    assert.deepEqual(
      gone.map(({ address }) => address),
      [entryAddress(7)],
    );
  });

  it("waits for the host that fails, and loses nothing for it", async (t) => {
    const world = await openArchiveWorld(t, house, SMALL);
    const { web, archive } = world;
    const end = web.now + HOUR;
    for (const number of [2, 3, 4, 5, 6, 7]) {
      const page = entryPage(number, "2025-03-01");
      web.pages.set(entryAddress(number), () => (web.now < end ? { status: 503 } : { text: page }));
    }
    const backfill = await runToEnd(world);
    assert.deepEqual([backfill.state, backfill.done], ["complete", 6]);
    assert.equal((await announcementsOf(archive)).length, 8);
    const during = web.requests.filter(({ at, address }) => at < end && /n[2-7]\.html/.test(address));
    assert.ok(during.length < 10, `${during.length} requests to a host that is ill`);
  });

  it("rests while its source is paused, and goes on where it was", async (t) => {
    const world = await openArchiveWorld(t, house, SMALL);
    const { web, archive, runUntil } = world;
    await runUntil(web.now + 15_000);
    const { found } = await backfillOf(archive);
    await archive.saveWatch(PAUSED, CONSOLE);
    const asked = web.requests.length;
    await runUntil(web.now + 5 * HOUR);
    assert.equal(web.requests.length, asked);
    assert.ok(found > 0);
    await archive.saveWatch(LISTED, CONSOLE);
    assert.equal((await runToEnd(world)).state, "complete");
    assert.equal((await announcementsOf(archive)).length, 8);
  });

  it("stops where its source is given up", async (t) => {
    const { web, archive, runUntil } = await openArchiveWorld(t, house, SMALL);
    await runUntil(web.now + 15_000);
    await archive.removeWatch(ID, CONSOLE);
    const asked = web.requests.length;
    await runUntil(web.now + 5 * HOUR);
    assert.equal(web.requests.length, asked);
    assert.equal(await archive.findBackfill(ID), undefined);
  });

  it("that is paused by its owner in the middle of a step keeps what its owner said", async (t) => {
    const world = await openArchiveWorld(t, house, SMALL);
    const { web, archive, runUntil } = world;
    const page = entryPage(5, "2025-06-01");
    web.pages.set(entryAddress(5), () => {
      void archive
        .findBackfill(ID)
        .then((now) => now && archive.saveBackfill({ ...now, state: "paused" }, CONSOLE));
      return { text: page };
    });
    await runUntil(web.now + HOUR);
    assert.equal((await backfillOf(archive)).state, "paused");
    web.pages.set(entryAddress(5), { text: page });
    await archive.saveBackfill({ ...(await backfillOf(archive)), state: "running" }, CONSOLE);
    const { state, done, found } = await runToEnd(world);
    assert.deepEqual([state, done, found], ["complete", 6, 6]);
    assert.equal(new Set(await announcementsOf(archive)).size, 8);
  });

  it("leaves alone what is older than its owner asks for, and begins where he says", async (t) => {
    const world = await openArchiveWorld(
      t,
      house,
      { entries: 20, aPage: 2, days: 400 },
      { until: "2025-06-01" },
    );
    const { state, found } = await runToEnd(world);
    const { oldest } = readCursor((await backfillOf(world.archive)).cursor) ?? assert.fail();
    assert.equal(state, "complete");
    assert.ok(found > 1 && found < 6 && (oldest ?? "") < "2025-06-01", `${found} ${oldest}`);
    assert.ok(world.web.requests.every(({ address }) => address !== listPage(6)));
  });

  it("drafts what turns out to be news, and publishes none of it", async (t) => {
    const world = await openArchiveWorld(t, house, SMALL);
    world.web.pages.set(entryAddress(7), { text: entryPage(7, "2025-09-10") });
    await runToEnd(world);
    const articles = await articlesOf(world.archive);
    const news = articles.filter(({ headline }) => headline.text.includes("第7回"));
    assert.deepEqual(
      news.map(({ state }) => state.kind),
      ["draft"],
    );
  });

  it("comes in once wherever its worker is killed", async (t) => {
    for (const killAt of SOME_KILLS) await assertKilledArchiveIsWhole(t, house, killAt);
  });
});
