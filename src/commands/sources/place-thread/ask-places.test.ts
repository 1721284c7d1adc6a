import assert from "node:assert/strict";
import { test } from "node:test";
import { cannotRead } from "../../../intake/intake-error.ts";
import type { KeptItem } from "../../../terms/sources/kept-item.ts";
import type { PlaceAnswer } from "../../../terms/sources/place-answer.ts";
import { ID, WATCH } from "../../../testing/sources/watched-source.ts";
import { askArchivePage } from "../backfill/ask-archive-page.ts";
import { discoverPlaces } from "../discover-places.ts";
import { PAGES_READ_HERE, type PageReaders } from "../page-readers.ts";
import { PLACE_READERS } from "../place-readers.ts";
import { receiveItem } from "../receive-item.ts";
import { createThreadReaders } from "./ask-places.ts";

const SITE = "https://ministry.example/";
const about = { address: SITE };
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const PAGE = encode(`<title>報道</title><a href="/news/">報道発表</a><a href="/1.pdf">資料</a>`);

/** Of the thread that answers; microseconds. */
async function ownCost(work: () => Promise<unknown>): Promise<number> {
  const before = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}

test("what is looked for in a page is found by the thread as it is here, at a fraction of this thread's time", async () => {
  const { readers, close } = createThreadReaders();
  const { pages } = readers;
  const entry = "<url><loc>https://ministry.example/press/1.html</loc></url>";
  const sitemap = encode(`<urlset>${entry.repeat(20_000)}</urlset>`);
  try {
    for (const find of [
      "findPdfLinks",
      "findPlaces",
      "readSitemap",
      "readSitemapLines",
      "readLinks",
    ] as const) {
      const [there, here] = [await pages[find](PAGE, about), await PAGES_READ_HERE[find](PAGE, about)];
      assert.deepEqual(there, here, find);
    }
    const read = await pages.readSitemap(sitemap, about);
    assert.equal(read.ok && read.value?.entries.length, 20_000);
    const there = await ownCost(() => pages.readSitemap(sitemap, about));
    const here = await ownCost(() => PAGES_READ_HERE.readSitemap(sitemap, about));
    assert.ok(there < here / 2, `${there} µs where here it takes ${here}`);
  } finally {
    await close();
  }
});

const BASE = `<base href="https://ministry.example/${"a/".repeat(500_000)}">`;
const HOLDING: Readonly<Record<string, readonly [keyof PageReaders, string]>> = {
  "a page that begins with comments": ["readSitemap", `${"<!-- made -->\n".repeat(60)}<html>`],
  "a robots.txt of signs that part lines": ["readSitemapLines", "\u2028".repeat(400_000)],
  "links behind a base of a megabyte": ["findPdfLinks", `${BASE}${'<a href="1.pdf">x</a>'.repeat(40_000)}`],
};

for (const [what, [find, text]] of Object.entries(HOLDING))
  test(`${what} does not hold the thread up`, async () => {
    const { readers, close } = createThreadReaders();
    const read = await readers.pages[find](encode(text), about);
    await close();
    assert.equal(read.ok ? "read" : read.error.message, "read");
  });

test("one that ends no more is refused with a sentence that names it", async () => {
  const endless = new URL("data:text/javascript,for(;;);");
  const { readers, close } = createThreadReaders(endless, 300);
  const read = await readers.pages.findPlaces(PAGE, about);
  assert.match(
    read.ok ? "" : read.error.message,
    /"https:\/\/ministry\.example\/": it could not be read within/,
  );
  await close();
});

const refuse = async () => cannotRead("too-complex", SITE, "it could not be read within 60 seconds.");
const pages: PageReaders = {
  findPdfLinks: refuse,
  findPlaces: refuse,
  readSitemap: refuse,
  readSitemapLines: refuse,
  readLinks: refuse,
};
const readers = { ...PLACE_READERS, pages };
const answered = async (address: string): Promise<PlaceAnswer> =>
  address === SITE || address.endsWith(".txt")
    ? { kind: "answered", status: 200, address, bytes: PAGE, contentType: "text/html" }
    : { kind: "failed", reason: "no such page", status: 404 };
const needs = { readers, ask: () => answered, now: () => 0 };

test("a page whose links were not to be read is refused with that sentence: at its entry, in an archive, at a discovery", async () => {
  const seen = { firstSeenAt: "", lastSeenAt: "", tries: 0 };
  const item: KeptItem = { source: ID, key: "k", address: SITE, state: "to-fetch", ...seen };
  const received = await receiveItem(needs, item, { ...WATCH, follow: "pdf-links" });
  assert.deepEqual([received.kind, "isFinal" in received && received.isFinal], ["failed", true]);
  assert.match("reason" in received ? received.reason : "", /within 60 seconds/);
  for (const way of ["robots", "sitemap"] as const) {
    const page = { address: way === "robots" ? `${SITE}robots.txt` : SITE, way, from: SITE };
    const asked = await askArchivePage(needs, WATCH, page);
    const reason = asked.kind === "shown" && asked.shown.kind === "unread" ? asked.shown.reason : "";
    assert.match(reason, /within 60 seconds/, way);
  }
  const found = await discoverPlaces(SITE, {
    ...needs,
    ask: answered,
    settingsOf: () => WATCH,
    wait: async () => undefined,
  });
  assert.match(found.reason ?? "", /within 60 seconds/);
});
