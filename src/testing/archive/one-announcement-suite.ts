// One announcement suite: what every engine has to hold when two workers bring one announcement at the same moment.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { keepOnce } from "../../commands/sources/find-elsewhere.ts";
import type { Archive, NewAnnouncement } from "../../newsroom/ports/archive.ts";
import type { Engine } from "../../store/engines/engine.ts";
import type { KeptItem } from "../../terms/sources/kept-item.ts";
import { makeAnnouncement, MINISTRY, RECEIVED_AT } from "./specimens.ts";
import { collect, openAt, type StoreBench } from "./store-bench.ts";

const textOf = (ships: number): string =>
  `見本海峡における艦艇の動向について。令和7年9月8日(月)午前6時ごろ、見本島の南西約80キロの海域で艦艇${ships}隻を確認した。艦艇はその後、見本海峡を北上して日本海へ向けて航行した。`;

const atPage = (text: string, page: string): NewAnnouncement =>
  makeAnnouncement(text, { address: `https://ministry.example/${page}` });

async function marksOf({ reads }: Engine) {
  const sketches = reads.selectFrom("announcement_sketches").selectAll().orderBy("announcement_id");
  const bands = reads.selectFrom("announcement_likeness").selectAll().orderBy("announcement_id");
  return {
    sketches: (await sketches.execute()).map(({ announcement_id, sketch }) => [announcement_id, [...sketch]]),
    bands: await bands.orderBy("band").execute(),
  };
}

/** Nobody goes on before all have come so far. */
function createMeeting(count: number): () => Promise<void> {
  let come = 0;
  const { promise, resolve } = Promise.withResolvers<void>();
  return () => {
    come += 1;
    if (come === count) resolve();
    return promise;
  };
}

/** Looks for what is alike, and then waits for the others who have looked, the first time. */
function looksWithOthers(archive: Archive, meet: () => Promise<void>) {
  let looks = 0;
  return {
    findAnnouncement: (...asked: Parameters<Archive["findAnnouncement"]>) =>
      archive.findAnnouncement(...asked),
    async findAlike(...asked: Parameters<Archive["findAlike"]>) {
      const found = await archive.findAlike(...asked);
      looks += 1;
      if (looks === 1) await meet();
      return found;
    },
    looks: () => looks,
  };
}

function bring(archive: Archive, store: ReturnType<typeof looksWithOthers>, announcement: NewAnnouncement) {
  const address = announcement.document.address ?? "";
  const kept: KeptItem = {
    source: MINISTRY.id,
    key: address.slice(-1),
    address,
    firstSeenAt: RECEIVED_AT,
    lastSeenAt: RECEIVED_AT,
    tries: 0,
    state: "taken",
  };
  return keepOnce(store, announcement, {
    async asOwn(likeness) {
      const outcome = await archive.keepTaken({ kept, announcement, likeness });
      return outcome === "look-again" ? outcome : (outcome?.outcome ?? assert.fail());
    },
    async asSame(same) {
      await archive.keepTaken({ kept: { ...kept, announcement: same, state: "same-as" } });
      return `same as ${same}`;
    },
  });
}

/** Each worker has the store open by itself, and all have looked before the first keeps anything. */
async function bringTogether(
  archives: readonly Archive[],
  announcements: readonly NewAnnouncement[],
): Promise<{ readonly outcomes: readonly string[]; readonly looks: number }> {
  const meet = createMeeting(announcements.length);
  const pairs = announcements.map((announcement, at) => {
    const archive = archives[at % archives.length] ?? assert.fail();
    return { announcement, archive, store: looksWithOthers(archive, meet) };
  });
  const outcomes = await Promise.all(
    pairs.map(({ archive, store, announcement }) => bring(archive, store, announcement)),
  );
  return { outcomes, looks: pairs.reduce((all, { store }) => all + store.looks(), 0) };
}

export function describeOneAnnouncement(
  bench: StoreBench,
  openEngine: (location: string) => Promise<Engine>,
): void {
  describe("announcements from before others like them could be found", () => {
    it("are found like all others once they have their marks, wherever that was broken off", async (t) => {
      const location = await bench.makeStore();
      const archive = await openAt(t, location);
      const engine = await openEngine(location);
      t.after(() => engine.close());
      await archive.saveSource(MINISTRY);
      assert.equal(await archive.markOlder(), "done", "of an empty store");
      for (let page = 1; page <= 25; page += 1)
        await archive.saveAnnouncement(atPage(textOf(page), `${page}`));
      const before = await marksOf(engine);
      await engine.writes.transaction().execute(async (writer) => {
        for (const table of ["announcement_sketches", "announcement_likeness"] as const)
          await writer.deleteFrom(table).where("announcement_id", "<=", 23).execute();
      });
      assert.equal(await archive.markOlder(), "more");
      // Another worker goes on, and the same step done twice changes nothing.
      const other = await openAt(t, location);
      await Promise.all([archive.markOlder(), other.markOlder()]);
      await other.markOlder();
      assert.equal(await archive.markOlder(), "done");
      assert.deepEqual(await marksOf(engine), before);
    });
  });

  describe("one announcement that several bring at the same moment", () => {
    it("is one, and who comes second names it", async (t) => {
      const location = await bench.makeStore();
      const [one, other] = [await openAt(t, location), await openAt(t, location)];
      await one.saveSource(MINISTRY);
      const text = textOf(4);
      // The same words in other bytes, as a page and its PDF have them.
      const { outcomes, looks } = await bringTogether(
        [one, other],
        [atPage(text, "a"), atPage(text.replaceAll("。", "。\n"), "b"), atPage(`${text}\n`, "c")],
      );
      assert.deepEqual(outcomes.toSorted(), ["new", "same as 1", "same as 1"]);
      assert.equal(looks, 5, "who comes second and third looks once more, and no more than that");
      assert.equal((await collect(one.readAnnouncements())).length, 1);
      const items = await one.listItemsOf((await collect(one.readAnnouncements()))[0]?.id ?? assert.fail());
      assert.deepEqual(items.map(({ state }) => state).toSorted(), ["same-as", "same-as", "taken"]);
    });

    it("is not taken for another of its form, nor for what is of other words", async (t) => {
      const location = await bench.makeStore();
      const [one, other] = [await openAt(t, location), await openAt(t, location)];
      await one.saveSource(MINISTRY);
      const { outcomes } = await bringTogether(
        [one, other],
        [atPage(textOf(4), "a"), atPage(textOf(5), "b"), atPage("甲".repeat(60), "c")],
      );
      assert.deepEqual(outcomes, ["new", "new", "new"]);
      assert.equal((await collect(one.readAnnouncements())).length, 3);
    });

    it("that has changed at two places at the same moment has one next revision", async (t) => {
      const location = await bench.makeStore();
      const [one, other] = [await openAt(t, location), await openAt(t, location)];
      await one.saveSource(MINISTRY);
      const first = await one.saveAnnouncement(atPage(textOf(4), "a"));
      const revises = first.announcement.id;
      const { outcomes } = await bringTogether(
        [one, other],
        [
          { ...atPage(textOf(6), "a"), revises },
          { ...atPage(`${textOf(6)}\n`, "b"), revises },
        ],
      );
      assert.deepEqual(outcomes.toSorted(), ["revision", "same as 2"]);
      assert.equal((await collect(one.readAnnouncements())).length, 2);
    });
  });
}
