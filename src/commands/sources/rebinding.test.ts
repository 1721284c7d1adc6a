// A name that is public until it has been checked so many times, and then leads into a house's own network: whatever is asked for (robots.txt, place, redirect, page, PDF, a site that is looked around at, a webhook) is asked of the address that was checked, and of no other.

import assert from "node:assert/strict";
import { connect } from "node:net";
import { type TestContext, test } from "node:test";
import { loadHouse } from "../../house.ts";
import { askOnce } from "../../intake/fetch/ask-once.ts";
import type { FetchOptions } from "../../intake/fetch/fetch-address.ts";
import { postBody } from "../../intake/fetch/post-body.ts";
import { doDueWork } from "../../newsroom/due-work.ts";
import { openArchive } from "../../store/open-archive.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import { HOSTILE_PDFS } from "../../testing/intake/hostile-pdfs.ts";
import { servePlace } from "../../testing/hostile/sources/serve-place.ts";
import { pathOf } from "../../testing/sources/source-world.ts";
import { ID, SOURCE, START, WATCH } from "../../testing/sources/watched-source.ts";
import { discoverPlaces } from "./discover-places.ts";
import { createFetcher } from "./fetch-item.ts";
import { createLooker } from "./look-at-source.ts";
import { PLACE_READERS } from "./place-readers.ts";
import { createPoliteAsking } from "./polite-asking.ts";

/** Public as far as anybody knows; nothing is sent there: every connection is the test's own. */
const PUBLIC = "93.184.215.14";
const INSIDE = ["10.0.0.5", "192.168.1.1", "169.254.169.254", "127.0.0.1", "::1", "fd00::5", "100.64.0.1"];
const DOCUMENT = HOSTILE_PDFS["scripts when it is opened and looked at"]?.() ?? "";
const house = await loadHouse();
const NAME = "http://ministry.example";
const INSIDE_WORDS = /ministry\.example \(.+\) is not on the public internet/;

type Trap = FetchOptions & { readonly connected: string[]; readonly checked: () => number };

/** `times`: how often the name is checked before it turns. */
async function openTrap(t: TestContext, times: number): Promise<Trap> {
  const pages: Readonly<Record<string, readonly [string, string | Buffer]>> = {
    "/feed": ["application/rss+xml", feed()],
    "/list": ["text/html", list()],
    "/page": [
      "text/html",
      '<h1>式典の開催について</h1><p>見本省は式典を開催します。<a href="/doc.pdf">資料</a></p>',
    ],
    "/doc.pdf": ["application/pdf", DOCUMENT],
    "/": [
      "text/html",
      '<link rel="alternate" type="application/rss+xml" href="/feed"><a href="/list">報道発表</a>',
    ],
  };
  const served = await servePlace({
    answer({ path, response }) {
      const [type, body] = pages[path] ?? [];
      if (path === "/moved") response.writeHead(302, { location: `${NAME}/feed` }).end();
      else if (type === undefined) response.writeHead(404).end();
      else response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(body);
    },
  });
  t.after(served.close);
  const connected: string[] = [];
  let checked = 0;
  return {
    connected,
    checked: () => checked,
    async resolve() {
      checked += 1;
      return [checked <= times ? PUBLIC : (INSIDE[checked % INSIDE.length] ?? "10.0.0.5")];
    },
    async connect({ ip }) {
      connected.push(ip);
      assert.equal(ip, PUBLIC);
      const socket = connect({ host: "127.0.0.1", port: Number(new URL(served.origin).port) });
      await new Promise((resolve) => socket.once("connect", resolve));
      return socket;
    },
  };
}

const feed = (): string =>
  `<rss version="2.0"><channel><title>示範</title><item><title>式典</title><link>${NAME}/page</link><enclosure url="${NAME}/doc.pdf" type="application/pdf"/></item></channel></rss>`;
const list = (): string =>
  `<ul>${[20, 19, 18, 17].map((day) => `<li>2025年11月${day}日 <a href="/page?${day}">共同訓練の実施について その${day}</a></li>`).join("")}</ul>`;

/** Everything that follows from a look, by a clock that nobody waits for; gives what was said. */
async function watchThrough(t: TestContext, trap: Trap, watch: Partial<WatchSettings>): Promise<string> {
  const opened = await openArchive(":memory:");
  assert.ok(opened.ok && house.ok);
  const store = opened.value;
  t.after(() => store.close());
  let now = START;
  const ask = createPoliteAsking({
    store,
    fetch: (address, options) => askOnce(address, { ...options, ...trap }),
    now: () => now,
    async wait(milliseconds) {
      now += milliseconds;
    },
  });
  const needs = { store, ask, readers: PLACE_READERS, now: () => now, chance: () => 0.5 };
  const workers = {
    "check-source": createLooker(needs),
    "fetch-item": createFetcher({ ...needs, takeIn: pathOf(store, house.value) }),
  };
  await store.saveWatch(
    { ...SOURCE, watch: { ...WATCH, ...watch } },
    { at: new Date(now).toISOString(), actor: { kind: "console", name: "test" } },
  );
  for (let turn = 0; turn < 40; turn += 1)
    if ((await doDueWork(store, workers, () => now)) === "idle") now += 2_000;
  const [look] = await store.listLooks({ source: ID, limit: 1 });
  const items = await store.listKeptItems({ source: ID, limit: 20 });
  return [look?.reason, ...items.map(({ reason }) => reason)].join("\n");
}

const FLOWS: Readonly<Record<string, Partial<WatchSettings>>> = {
  "a feed, its robots.txt and its page": { place: `${NAME}/feed` },
  "a place that redirects": { place: `${NAME}/moved` },
  "a feed whose enclosure is a PDF": { place: `${NAME}/feed`, follow: "pdf-links" },
  "a list page whose pages lead to a PDF": { kind: "list-page", place: `${NAME}/list`, follow: "pdf-links" },
};

for (const [name, watch] of Object.entries(FLOWS))
  test(`${name}: whenever the name turns inside, nobody follows`, async (t) => {
    const whole = await openTrap(t, Number.POSITIVE_INFINITY);
    await watchThrough(t, whole, watch);
    const all = whole.checked();
    assert.ok(all >= 3 && whole.connected.length === all, `${all} requests`);
    for (let times = 0; times < Math.min(all, 4); times += 1) {
      const trap = await openTrap(t, times);
      const said = await watchThrough(t, trap, watch);
      assert.deepEqual(
        trap.connected,
        Array.from({ length: times }, () => PUBLIC),
      );
      assert.match(said, INSIDE_WORDS);
    }
  });

test("a site that is looked around at: whenever its name turns inside, nobody follows", async (t) => {
  for (const times of [0, 1, 2]) {
    const trap = await openTrap(t, times);
    const found = await discoverPlaces(`${NAME}/`, {
      async ask(address) {
        const answer = await askOnce(address, trap);
        if (!answer.ok) return { kind: "failed", reason: answer.error.message };
        return { kind: "answered", ...answer.value };
      },
      readers: PLACE_READERS,
      settingsOf: (kind, place) => ({ ...WATCH, kind, place }),
      wait: async () => {},
      now: () => START,
    });
    assert.ok(trap.checked() > times && trap.connected.length === times);
    assert.equal(found.places.length, times === 2 ? 1 : 0);
  }
});

test("a webhook that an alert is told: its name is checked with each message, and the message goes to what was checked", async (t) => {
  const trap = await openTrap(t, 1);
  const post = { body: "{}", headers: { "content-type": "application/json" } };
  const options = { ...trap, userAgent: "test" };
  const first = await postBody(`${NAME}/hook`, post, options);
  assert.ok(first.ok);
  const second = await postBody(`${NAME}/hook`, post, options);
  assert.ok(!second.ok);
  assert.match(second.error.message, INSIDE_WORDS);
  assert.deepEqual(trap.connected, [PUBLIC]);
});
