import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { DEFAULT_HOUSE } from "../../default-house.ts";
import { loadHouse } from "../../house.ts";
import { listOf, openSourceWorld } from "../../testing/sources/source-world.ts";
import { ID, PLACE, SOURCE, WATCH } from "../../testing/sources/watched-source.ts";
import { lookByHand } from "./look-by-hand.ts";
import { createPoliteAsking } from "./polite-asking.ts";

async function openUnseen(t: TestContext) {
  const house = await loadHouse(DEFAULT_HOUSE);
  assert.ok(house.ok);
  const unseen = { ...SOURCE, watch: { ...WATCH, verified: false } };
  const { web, archive, workers } = await openSourceWorld(t, house.value, unseen);
  const looker = workers["check-source"];
  assert.ok(looker);
  const now = () => web.now;
  const ask = createPoliteAsking({ store: archive, fetch: web.fetch, now, wait: web.wait });
  const waited: number[] = [];
  const wait = async (milliseconds: number): Promise<void> => {
    waited.push(milliseconds);
    web.now += milliseconds;
  };
  const look = () => lookByHand({ store: archive, looker, now, wait }, ID);
  const isVerified = async () => (await archive.findSource(ID))?.watch?.verified;
  return { web, waited, look, isVerified, askJustNow: () => ask({ waits: "look" })(PLACE) };
}

test("a source whose host was asked just before is looked at after its pause, and early only what was looked at", async (t) => {
  const { web, waited, look, askJustNow } = await openUnseen(t);
  web.pages.set(PLACE, { text: listOf("甲"), contentType: "application/json" });
  // As adding it does.
  assert.equal((await askJustNow()).kind, "answered");
  const looked = await look();
  assert.ok(looked.kind === "looked" && looked.look.items === 1, JSON.stringify(looked));
  assert.ok(waited.length > 0);
  const again = await look();
  assert.ok(again.kind === "early" && again.lastAt === looked.look.at, JSON.stringify(again));
});

test("a host that wants to be left alone for long is not waited for, and nobody says that it was looked at", async (t) => {
  const { web, look, askJustNow } = await openUnseen(t);
  web.pages.set(PLACE, { status: 429, retryAfter: "7200" });
  await askJustNow();
  const looked = await look();
  assert.ok(looked.kind === "busy" && (looked.until ?? 0) >= web.now + 3_600_000, JSON.stringify(looked));
});

test("a look that sees entries verifies its source, one that sees none does not", async (t) => {
  const { web, look, isVerified } = await openUnseen(t);
  web.pages.set(PLACE, { text: listOf(), contentType: "application/json" });
  assert.equal((await look()).kind, "looked");
  assert.equal(await isVerified(), false);
  web.pages.set(PLACE, { text: listOf("甲"), contentType: "application/json" });
  web.now += 7_200_000;
  assert.equal((await look()).kind, "looked");
  assert.equal(await isVerified(), true);
});
