// Hostile places on loopback, looked at and taken in by the real path, beside a well-behaved one: each with a clear sentence, nothing kept of them, the other taken in. The long list, with a server of its own, is the proof's.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { type House, loadHouse } from "../../house.ts";
import { type OnceOptions, askOnce } from "../../intake/fetch/ask-once.ts";
import { type Worker, doDueWork } from "../../newsroom/due-work.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { openArchive } from "../../store/open-archive.ts";
import { sourceId } from "../../terms/ids.ts";
import { HOSTILE_PLACES } from "../../testing/hostile/sources/hostile-places.ts";
import { servePlace, wellBehaved } from "../../testing/hostile/sources/serve-place.ts";
import { assertBounded, wordsOf } from "../../testing/hostile/sources/try-place.ts";
import { chanceFrom } from "../../testing/sources/drive-rhythm.ts";
import { pathOf } from "../../testing/sources/source-world.ts";
import { SOURCE, START, WATCH } from "../../testing/sources/watched-source.ts";
import { createFetcher } from "./fetch-item.ts";
import { createLooker } from "./look-at-source.ts";
import { PLACE_READERS } from "./place-readers.ts";
import { createPoliteAsking } from "./polite-asking.ts";

const ON_LOOPBACK: OnceOptions = { allowAddresses: ["127.0.0.0/8"] };
const SEED = Number(process.env["SHIRASE_HOSTILE_SEED"] ?? 8);

/** By a clock that nobody waits for. */
function workersOf(
  store: Archive,
  house: House,
  now: { at: number },
): Readonly<Record<"check-source" | "fetch-item", Worker>> {
  const ask = createPoliteAsking({
    store,
    fetch: (address, options) => askOnce(address, { ...options, ...ON_LOOPBACK }),
    now: () => now.at,
    async wait(milliseconds) {
      now.at += milliseconds;
    },
  });
  const takeIn = pathOf(store, house);
  const needs = { store, ask, readers: PLACE_READERS, now: () => now.at, chance: () => 0.5 };
  return { "check-source": createLooker(needs), "fetch-item": createFetcher({ ...needs, takeIn }) };
}

describe("a hostile place", () => {
  const now = { at: START };
  let archive: Archive;
  let workers: ReturnType<typeof workersOf>;
  before(async () => {
    const [house, opened] = [await loadHouse(), await openArchive(":memory:")];
    assert.ok(house.ok && opened.ok);
    archive = opened.value;
    workers = workersOf(archive, house.value, now);
  });
  after(() => archive.close());

  const watch = (id: string, origin: string, more: object): Promise<unknown> =>
    archive.saveWatch(
      { ...SOURCE, id: sourceId(id), watch: { ...WATCH, place: `${origin}/feed`, ...more } },
      { at: new Date(now.at).toISOString(), actor: { kind: "console", name: "test" } },
    );

  const chance = chanceFrom(SEED);
  const places = Object.entries(HOSTILE_PLACES)
    .filter(([, { isQuick }]) => isQuick)
    .map((each) => ({ each, at: chance() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ each }) => each);
  for (const [at, [name, place]] of places.entries())
    it(`${name}: seed ${SEED}`, async (t) => {
      const [bad, good] = [await servePlace(place), await servePlace(wellBehaved(`${name}の隣`))];
      t.after(() => (bad.close(), good.close()));
      const [hostile, other] = [sourceId(`hostile-${at}`), sourceId(`other-${at}`)];
      t.after(async () => {
        const by = { at: new Date(now.at).toISOString(), actor: { kind: "console", name: "test" } } as const;
        for (const id of [hostile, other]) await archive.removeWatch(id, by);
      });
      await watch(hostile, bad.origin, { kind: place.kind, follow: place.follow ?? "page" });
      await watch(other, good.origin, {});
      // What a hostile list leads to is not asked for here: a second is a long time.
      for (let turn = 0; turn < 12; turn += 1) {
        const isRead = (await wordsOf(archive, hostile, place)) !== undefined;
        const isTaken = (await archive.listKeptItems({ source: other, limit: 1 }))[0]?.state === "taken";
        if (isRead && isTaken) break;
        if ((await doDueWork(archive, workers, () => now.at)) === "idle") now.at += 2_000;
      }
      const [taken] = await archive.listKeptItems({ source: other, limit: 1 });
      assert.equal(taken?.state, "taken");
      await assertBounded(archive, hostile, place, bad);
    });
});
