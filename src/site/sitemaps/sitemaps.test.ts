import assert from "node:assert/strict";
import { test } from "node:test";
import { SHARD_SIZE } from "../../newsroom/ports/sitemap-store.ts";
import { articleId } from "../../terms/ids.ts";
import { textsOf } from "../../testing/documents/texts-of.ts";
import { type OpenSite, openSite } from "../../testing/site/open-site.ts";
import { fillWithSamples } from "../../testing/site/sample-articles.ts";

const DAY_MS = 86_400_000;
const HOSTILE = 'A & B <b>"x"</b> ]]> \u0007\ud800終😀𠮷';
const READ_BACK = 'A & B <b>"x"</b> ]]> \ufffd終😀𠮷';

const pathOf = (address: string): string => new URL(address).pathname;

/** Every address that the index leads to. */
async function readWhole(site: OpenSite): Promise<readonly string[]> {
  const addresses: string[] = [];
  for (const part of textsOf((await site.ask("/sitemap.xml")).text, "loc")) {
    const { status, text } = await site.ask(pathOf(part));
    assert.equal(status, 200, part);
    addresses.push(...textsOf(text, "loc"));
  }
  return addresses;
}

test("the sitemap leads to every article and every standing page in both languages, each once", async () => {
  await using site = await openSite();
  for (const publishedAt of [
    "2024-12-31T15:00:00.000Z",
    "2025-07-31T14:59:59.000Z",
    "2016-01-01T00:00:00.000Z",
  ]) {
    site.archive.add({ headline: `知らせ ${publishedAt}`, publishedAt });
  }
  site.archive.add({ headline: "下書き" });
  const addresses = await readWhole(site);
  assert.equal(new Set(addresses).size, addresses.length);
  assert.deepEqual(
    addresses.filter((address) => address.includes("/articles/")).map(pathOf),
    [1, 2, 3].flatMap((id) => [`/articles/${id}`, `/en/articles/${id}`]),
  );
  for (const path of [
    "/",
    "/en",
    "/section/defence",
    "/en/section/defence",
    "/about/counting",
    "/ranking",
    "/ledger/sightings",
    "/ledger/people",
    "/en/ledger/accidents",
  ]) {
    assert.ok(addresses.includes(`https://news.example${path}`), path);
  }
  for (const address of addresses) assert.equal((await site.ask(pathOf(address))).status, 200, address);
});

const LINK = /<(?:xhtml:)?link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g;
const languagesOf = (text: string) =>
  [...text.matchAll(LINK)].map(([, language, address]) => `${language} ${address}`);

test("every page says in its head which languages it has, and the sitemap and the other page say the same", async () => {
  await using site = await openSite();
  site.archive.add({
    headline: "訓練の視察",
    publishedAt: "2025-09-10T01:00:00.000Z",
    series: { series: "見本", part: "前編", order: 1 },
    topics: ["訓練"],
  });
  const parts = ["/sitemap-pages.xml", "/sitemap-articles-1.xml"].map(
    async (part) => (await site.ask(part)).text,
  );
  const urls = (await Promise.all(parts)).flatMap((text) => text.match(/<url>.*<\/url>/g) ?? []);
  assert.ok(urls.length > 20);
  for (const url of urls) {
    const [address = ""] = textsOf(url, "loc");
    const { text } = await site.ask(pathOf(address));
    assert.deepEqual(languagesOf(text), languagesOf(url), address);
    assert.ok(text.includes(`<link rel="canonical" href="${address}"`), address);
  }
  const topic = encodeURIComponent("訓練");
  for (const path of [
    `/topic/${topic}`,
    "/kind/announcement",
    "/date/2025-09-10",
    `/series/${encodeURIComponent("見本")}`,
  ]) {
    const here = languagesOf((await site.ask(path)).text);
    assert.deepEqual(here, [
      `ja https://news.example${path}`,
      `en https://news.example/en${path}`,
      `x-default https://news.example${path}`,
    ]);
    assert.deepEqual(languagesOf((await site.ask(`/en${path}`)).text), here);
  }
});

test("an article that is changed or withdrawn leaves all other sitemaps as they are", async () => {
  await using site = await openSite();
  const some = site.archive.add({ headline: "甲", publishedAt: "2025-08-01T00:00:00.000Z" });
  for (const id of [7, SHARD_SIZE, SHARD_SIZE + 1, SHARD_SIZE + 2]) {
    site.archive.replace({ ...some, id: articleId(id) });
  }
  const index = await site.ask("/sitemap.xml");
  assert.deepEqual(textsOf(index.text, "loc").slice(2).map(pathOf), [
    "/sitemap-terms-1.xml",
    "/sitemap-articles-1.xml",
    "/sitemap-articles-2.xml",
  ]);
  const first = await site.ask("/sitemap-articles-1.xml");
  const second = await site.ask("/sitemap-articles-2.xml");
  assert.equal(textsOf(first.text, "loc").length, 6);
  assert.equal(textsOf(second.text, "loc").length, 4);
  site.archive.withdraw(7, "2025-09-10T01:00:00.000Z", "誤り");
  const after = await site.ask("/sitemap-articles-1.xml");
  assert.equal(textsOf(after.text, "loc").length, 4);
  assert.doesNotMatch(after.text, /\/articles\/7</);
  const known = { "if-none-match": second.headers.etag ?? "" };
  assert.equal((await site.ask("/sitemap-articles-2.xml", { headers: known })).status, 304);
});

test("a sitemap that does not exist is not found", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  for (const part of [
    "articles-2",
    "articles-0",
    "articles-01",
    "articles-999999",
    "articles-1000000",
    "2025-09",
    "x",
  ]) {
    assert.equal((await site.ask(`/sitemap-${part}.xml`)).status, 404, part);
  }
});

test("news are what was published in the last two days, to the millisecond", async () => {
  await using site = await openSite();
  const { now } = site.clock;
  const publish = (headline: string, at: number): void => {
    site.archive.add({ headline, publishedAt: new Date(at).toISOString() });
  };
  publish("一ミリ秒早い", now - 2 * DAY_MS - 1);
  publish("ちょうど二日", now - 2 * DAY_MS);
  publish("今", now);
  publish("先の時刻", now + 1);
  const titles = async () => textsOf((await site.ask("/sitemap-news.xml")).text, "news:title");
  assert.deepEqual(await titles(), ["今", "ちょうど二日"]);
  site.clock.now += 1;
  assert.deepEqual(await titles(), ["先の時刻", "今"]);
  site.clock.now += 3 * DAY_MS;
  const { text, status } = await site.ask("/sitemap-news.xml");
  assert.equal(status, 200);
  assert.deepEqual(textsOf(text, "url"), [], "empty is valid where there is no news");
});

test("of more than a thousand news the newest thousand are told, and an old one changed today is none", async () => {
  await using site = await openSite();
  const { now } = site.clock;
  const old = site.archive.add({ headline: "古い", publishedAt: new Date(now - 3 * DAY_MS).toISOString() });
  site.archive.replace({ ...old, revision: 2, updatedAt: new Date(now).toISOString() });
  for (let id = 1; id <= 1_005; id += 1) {
    site.archive.add({ headline: `第${id}報`, publishedAt: new Date(now - 2_000 + id).toISOString() });
  }
  const titles = textsOf((await site.ask("/sitemap-news.xml")).text, "news:title");
  assert.equal(titles.length, 1_000);
  assert.equal(titles[0], "第1005報");
  assert.equal(titles.at(-1), "第6報");
});

test("a piece of news has its publication's name, language, date and title, whatever is in it", async () => {
  await using site = await openSite();
  site.archive.add({ headline: HOSTILE, publishedAt: "2025-09-10T01:18:00.123Z" });
  site.archive.add({ headline: "Joint statement", language: "en", publishedAt: "2025-09-10T01:19:00.000Z" });
  const { text } = await site.ask("/sitemap-news.xml");
  assert.deepEqual(textsOf(text, "news:name"), ["知らせ", "知らせ"]);
  assert.deepEqual(textsOf(text, "news:language"), ["en", "ja"]);
  assert.deepEqual(textsOf(text, "news:publication_date"), [
    "2025-09-10T01:19:00.000Z",
    "2025-09-10T01:18:00.123Z",
  ]);
  assert.deepEqual(textsOf(text, "news:title"), ["Joint statement", READ_BACK]);
});

test("robots are shown the sitemaps and asked to leave beacon, desk and searches alone, but not their feeds", async () => {
  await using site = await openSite();
  const { text } = await site.ask("/robots.txt");
  assert.match(text, /^User-agent: \*\nDisallow: \/beacon\nDisallow: \/desk\nDisallow: \/search\n/);
  assert.match(text, /^Allow: \/search\/feed\.$/m, "the longer rule wins (RFC 9309)");
  assert.deepEqual(text.match(/^Sitemap: .*$/gm), [
    "Sitemap: https://news.example/sitemap.xml",
    "Sitemap: https://news.example/sitemap-news.xml",
  ]);
});

test("everybody and everything that a published article is about stands in a sitemap, and no longer when it is withdrawn", async () => {
  await using site = await openSite();
  const about = [
    { kind: "person", key: "見本太郎", name: "見本太郎" },
    { kind: "person", key: "見本誠~海上自衛隊", name: "見本誠" },
    { kind: "place", key: "例示国", name: "例示国" },
    { kind: "issuer", key: "見本省", name: "見本省" },
  ] as const;
  site.archive.add({ headline: "甲", publishedAt: "2025-09-08T00:00:00.000Z", about, topics: ["訓練"] });
  const other = site.archive.add({
    headline: "乙",
    publishedAt: "2025-09-09T00:00:00.000Z",
    topics: ["艦艇"],
  });
  site.archive.add({ headline: "丙", topics: ["下書き"] });
  const pathsOf = async (): Promise<readonly string[]> =>
    (await readWhole(site)).map((address) => decodeURIComponent(pathOf(address)));
  const paths = await pathsOf();
  const wanted = [
    ...about.map(({ kind, key }) => `/${kind}/${key}`),
    "/topic/訓練",
    "/topic/艦艇",
    "/kind/announcement",
  ];
  for (const path of [...wanted, "/date", "/date/2025"]) {
    for (const one of [path, `/en${path}`]) {
      assert.equal(paths.filter((known) => known === one).length, 1, one);
      assert.equal((await site.ask(encodeURI(one))).status, 200, one);
    }
  }
  assert.ok(!paths.some((path) => path.includes("下書き")));
  site.archive.withdraw(other.id, "2025-09-10T00:00:00.000Z", "誤り");
  assert.ok(!(await pathsOf()).includes("/topic/艦艇"));
  assert.equal((await site.ask("/sitemap-terms-2.xml")).status, 404);
  assert.equal((await site.ask("/sitemap-terms-0.xml")).status, 404);
});
