import assert from "node:assert/strict";
import { test } from "node:test";
import { openArchive } from "../../store/open-archive.ts";
import { sourceId } from "../../terms/ids.ts";
import type { PlaceAnswer } from "../../terms/sources/place-answer.ts";
import { usualWatch } from "../../watching/usual-watch.ts";
import { PLACE_READERS } from "./place-readers.ts";
import { tryPlace } from "./watch-by-hand.ts";

const PLACE = "https://ministry.example/feed.xml";
const FEED =
  '<rss version="2.0"><channel><title>見本庁</title><item><title>式典</title><link>/1</link></item></channel></rss>';
const ANSWERED: PlaceAnswer = {
  kind: "answered",
  status: 200,
  bytes: Buffer.from(FEED),
  address: PLACE,
  contentType: "application/rss+xml",
};

/** A look at a host that is busy for so long each time that it is asked, as often as there are such times. */
async function tryBusy(t: { after: (end: () => Promise<void>) => void }, ...busyMs: readonly number[]) {
  const opened = await openArchive(":memory:");
  assert.ok(opened.ok);
  t.after(() => opened.value.close());
  let asked = 0;
  const ask = async (): Promise<PlaceAnswer> => {
    const ms = busyMs[asked];
    asked += 1;
    if (ms === undefined) return ANSWERED;
    return { kind: "put-off", until: new Date(Date.now() + ms).toISOString(), reason: "The host is busy." };
  };
  const tried = await tryPlace(opened.value, sourceId("trial"), usualWatch("feed", PLACE), {
    store: opened.value,
    ask: () => ask,
    readers: PLACE_READERS,
    now: Date.now,
    chance: () => 0,
  });
  return { kind: tried.kind, asked };
}

test("a host that is busy for a moment is waited for, also when it is busy once more behind that", async (t) => {
  assert.deepEqual(await tryBusy(t, 20, 1), { kind: "judged", asked: 3 });
});

test("a host that is busy for long is told of at once", async (t) => {
  assert.deepEqual(await tryBusy(t, 60_000), { kind: "busy", asked: 1 });
});
