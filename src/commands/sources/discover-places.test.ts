import assert from "node:assert/strict";
import { test } from "node:test";
import type { PlaceAnswer } from "../../terms/sources/place-answer.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import { sourceId } from "../../terms/ids.ts";
import { describe } from "./discover.ts";
import { type DiscoverNeeds, discoverPlaces } from "./discover-places.ts";
import { PLACE_READERS } from "./place-readers.ts";

const SITE = "https://ministry.example/";
const entries = (count: number, folder: string): string =>
  Array.from(
    { length: count },
    (_, n) =>
      `<li>2025年11月${20 - n}日 <a href="/${folder}/${n}.html">共同訓練の実施について その${n}</a></li>`,
  ).join("");
const feed = (count: number): string =>
  `<rss version="2.0"><channel><title>配信</title>${Array.from({ length: count }, (_, n) => `<item><title>発表の件 ${n}</title><link>${SITE}f/${n}.html</link><pubDate>Thu, 20 Nov 2025 10:0${n}:00 +0900</pubDate></item>`).join("")}</channel></rss>`;

function settingsOf(kind: WatchSettings["kind"], place: string): WatchSettings {
  const rhythm = {
    zone: "Asia/Tokyo",
    officeDays: [1],
    from: "09:00",
    to: "18:00",
    leastMinutes: 10,
    mostMinutes: 60,
  };
  return { kind, place, rhythm, follow: "page", state: "on", verified: true };
}

function siteOf(pages: Readonly<Record<string, string>>, other?: PlaceAnswer) {
  const [asked, waits]: [string[], number[]] = [[], []];
  const needs: DiscoverNeeds = {
    readers: PLACE_READERS,
    settingsOf,
    now: () => Date.parse("2025-11-19T23:00:00.000Z"),
    async wait(milliseconds) {
      waits.push(milliseconds);
    },
    async ask(address): Promise<PlaceAnswer> {
      asked.push(address);
      const text = pages[address];
      if (text === undefined)
        return other ?? { kind: "failed", reason: `no page at ${address}`, status: 404 };
      return { kind: "answered", status: 200, address, bytes: new TextEncoder().encode(text) };
    },
  };
  return { needs, asked, waits };
}

const HOME = `<head><title>示範省</title><link rel="alternate" type="application/rss+xml" href="/rss/news.rdf" title="新着"></head>
<nav><a href="/press/">報道発表</a><a href="/about/">省の紹介</a><a href="https://other.example/press/">報道発表</a><a href="javascript:x()">ニュース</a></nav>`;

test("a site's feeds and its list pages are proposed with what they give, the feeds first", async () => {
  const { needs, asked } = siteOf({
    [SITE]: HOME,
    [`${SITE}rss/news.rdf`]: feed(4),
    [`${SITE}press/`]: `<title>報道発表一覧</title><ul>${entries(9, "press/2025")}</ul>`,
  });
  const { places, requests } = await discoverPlaces(SITE, needs);
  assert.deepEqual(
    places.map(({ kind, address, title, items, dated }) => [kind, address, title, items, dated]),
    [
      ["feed", `${SITE}rss/news.rdf`, "配信", 4, 4],
      ["list-page", `${SITE}press/`, "報道発表一覧", 9, 9],
    ],
  );
  assert.equal(places[1]?.newest[0], "共同訓練の実施について その0");
  assert.deepEqual(asked, [SITE, `${SITE}rss/news.rdf`, `${SITE}press/`]);
  assert.equal(requests, 3);
});

test("a site that names no feed is asked at the usual addresses, until one is found", async () => {
  const { needs, asked } = siteOf({ [SITE]: "<p>示範省</p>", [`${SITE}rss.xml`]: feed(2) });
  const { places } = await discoverPlaces(SITE, needs);
  assert.deepEqual(
    places.map(({ address }) => address),
    [`${SITE}rss.xml`],
  );
  assert.deepEqual(asked, [SITE, `${SITE}feed`, `${SITE}rss.xml`]);
});

test("however many places a site names, no more than the stated number is asked, each once and on no other host", async () => {
  const links = Array.from(
    { length: 500 },
    (_, n) =>
      `<a href="/news${n % 90}/">ニュース</a><link rel="alternate" type="application/rss+xml" href="/f${n}.xml">`,
  );
  const { needs, asked } = siteOf({ [SITE]: links.join("") });
  const { requests } = await discoverPlaces(SITE, { ...needs, mostRequests: 8 });
  assert.equal(requests, 8);
  assert.equal(new Set(asked).size, 8);
  assert.ok(asked.every((address) => address.startsWith(SITE)));
});

test("a host that wants to be left alone is left alone, and the reason is said", async () => {
  const put: PlaceAnswer = {
    kind: "put-off",
    until: "2025-11-20T00:00:00.000Z",
    reason: "The host is busy.",
  };
  const { needs, asked } = siteOf({ [SITE]: HOME }, put);
  const { places, reason } = await discoverPlaces(SITE, needs);
  assert.deepEqual([places, reason, asked.length], [[], "The host is busy.", 2]);
  const none = siteOf({});
  assert.match((await discoverPlaces(SITE, none.needs)).reason ?? "", /no page at/);
});

test("the pause between two requests of one host is waited for", async () => {
  const page: PlaceAnswer = {
    kind: "answered",
    status: 200,
    address: SITE,
    bytes: new TextEncoder().encode(`<title>発表</title><ul>${entries(5, "n")}</ul>`),
  };
  const until = "2025-11-19T23:00:01.500Z";
  const { needs, waits } = siteOf({});
  const answers: PlaceAnswer[] = [{ kind: "put-off", until, reason: "The host is asked again soon." }, page];
  const ask = async (): Promise<PlaceAnswer> => answers.shift() ?? { kind: "failed", reason: "no page" };
  const { places } = await discoverPlaces(SITE, { ...needs, ask });
  assert.deepEqual([places[0]?.items, waits], [5, [1_500]]);
});

test("a place that is watched already says by which source, and not how to add it", () => {
  const place = {
    kind: "feed",
    address: `${SITE}rss.xml`,
    title: "",
    items: 1,
    dated: 1,
    newest: [],
  } as const;
  assert.match(describe(place, sourceId("ministry")), /\n {2}watched already: "ministry"\n$/);
  assert.match(describe(place, undefined), /\n {2}shirase source add \S+rss\.xml --kind feed\n$/);
});

test("a name alone, which stands for https, is asked without encryption where nothing answers so", async () => {
  const none = { kind: "failed", reason: "no TLS there", cause: "no-connection" } as const;
  const plain = "http://ministry.example/";
  const { needs, asked } = siteOf({ [plain]: `<ul>${entries(9, "press")}</ul>` }, none);
  const found = await discoverPlaces(SITE, needs);
  assert.deepEqual([asked[0], asked[1], found.places[0]?.address], [SITE, plain, plain]);
  assert.deepEqual([found.reason, found.cause], [undefined, undefined]);
  const nowhere = siteOf({}, none);
  const { reason, cause } = await discoverPlaces(SITE, nowhere.needs);
  assert.deepEqual([nowhere.asked, reason, cause], [[SITE, plain], "no TLS there", "no-connection"]);
  const badly = siteOf({}, { ...none, cause: "certificate" });
  assert.equal((await discoverPlaces(SITE, badly.needs)).cause, "certificate");
  assert.deepEqual(badly.asked, [SITE], "a certificate that proves nothing is no reason to do without");
});
