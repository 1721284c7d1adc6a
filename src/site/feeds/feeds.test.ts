import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDocument, parseFeed } from "htmlparser2";
import { openSite } from "../../testing/open-site.ts";
import { fillWithSamples } from "../../testing/sample-articles.ts";

const HOSTILE = 'A & B <b>"x"</b> ]]> \u0007\ud800終';
const READ_BACK = 'A & B <b>"x"</b> ]]> \ufffd終';

function textsOf(xml: string, name: string): readonly string[] {
  const texts: string[] = [];
  const walk = (node: unknown): string => {
    if (typeof node !== "object" || node === null) return "";
    if ("data" in node && !("children" in node)) return String(node.data);
    const children = "children" in node && Array.isArray(node.children) ? node.children : [];
    const text = children.map(walk).join("");
    if ("name" in node && node.name === name) texts.push(text);
    return text;
  };
  walk(parseDocument(xml, { xmlMode: true }));
  return texts;
}

test("Atom, RSS and JSON Feed tell the same newest articles", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive);
  const atom = await site.ask("/feed.atom");
  const rss = await site.ask("/feed.rss");
  const json = await site.ask("/feed.json");
  assert.equal(atom.headers["content-type"], "application/atom+xml; charset=utf-8");
  assert.equal(rss.headers["content-type"], "application/rss+xml; charset=utf-8");
  assert.equal(json.headers["content-type"], "application/feed+json; charset=utf-8");
  const titles = (JSON.parse(json.text).items as { title: string }[]).map(({ title }) => title);
  assert.equal(titles.length, 30);
  assert.deepEqual(
    parseFeed(atom.text)?.items.map(({ title }) => title),
    titles,
  );
  assert.deepEqual(
    parseFeed(rss.text)?.items.map(({ title }) => title),
    titles,
  );
  assert.equal(parseFeed(atom.text)?.items[0]?.link, "https://news.example/articles/37");
  assert.equal(parseFeed(rss.text)?.items[0]?.pubDate?.toISOString(), "2025-09-10T01:18:00.000Z");
});

test("a section has feeds of its own, an unknown one has none", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  const {
    items,
    title,
    feed_url: address,
  } = JSON.parse((await site.ask("/section/contracts/feed.json")).text);
  assert.equal(items.length, 2);
  assert.equal(title, "知らせ: 契約・装備");
  assert.equal(address, "https://news.example/section/contracts/feed.json");
  assert.equal((await site.ask("/section/nowhere/feed.atom")).status, 404);
});

test("characters that XML cannot hold are left out, all others come back as they were", async () => {
  await using site = await openSite();
  site.archive.add({ headline: HOSTILE, lead: HOSTILE, publishedAt: "2025-09-10T01:18:00.000Z" });
  for (const [path, name] of [
    ["/feed.atom", "summary"],
    ["/feed.rss", "description"],
  ] as const) {
    const { text } = await site.ask(path);
    assert.doesNotMatch(text, /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    assert.equal(textsOf(text, name).at(-1), READ_BACK, path);
  }
  assert.equal(textsOf((await site.ask("/sitemap-news.xml")).text, "news:title")[0], READ_BACK);
});

test("the sitemap leads to every article by month, the news sitemap to those of two days", async () => {
  await using site = await openSite();
  const days = [
    "2024-12-31T15:00:00.000Z",
    "2025-07-31T14:59:59.000Z",
    "2025-07-31T15:00:00.000Z",
    "2025-09-09T12:00:00.000Z",
  ];
  for (const publishedAt of days) site.archive.add({ headline: `知らせ ${publishedAt}`, publishedAt });
  site.archive.add({ headline: "下書き" });
  const index = textsOf((await site.ask("/sitemap.xml")).text, "loc");
  assert.deepEqual(
    index,
    ["news", "2025-09", "2025-08", "2025-07", "2025-01"].map(
      (part) => `https://news.example/sitemap-${part}.xml`,
    ),
  );
  const addresses: string[] = [];
  for (const address of index.slice(1)) {
    addresses.push(...textsOf((await site.ask(new URL(address).pathname)).text, "loc"));
  }
  const articles = addresses.filter((address) => address.includes("/articles/"));
  assert.deepEqual(
    articles,
    [4, 3, 2, 1].map((id) => `https://news.example/articles/${id}`),
  );
  assert.ok(addresses.includes("https://news.example/section/defence"));
  assert.equal(textsOf((await site.ask("/sitemap-news.xml")).text, "loc").length, 1);
  for (const month of ["2025-06", "2025-00", "2025-13", "9999-12"]) {
    assert.equal((await site.ask(`/sitemap-${month}.xml`)).status, 404, month);
  }
});

test("a month with more articles than are read at once is whole", async () => {
  await using site = await openSite();
  for (let number = 0; number < 2_300; number += 1) {
    const publishedAt = new Date(Date.UTC(2025, 8, 1) + Math.floor(number / 400) * 60_000).toISOString();
    site.archive.add({ headline: `第${number}報`, publishedAt });
  }
  const addresses = textsOf((await site.ask("/sitemap-2025-09.xml")).text, "loc");
  assert.equal(new Set(addresses.filter((address) => address.includes("/articles/"))).size, 2_300);
});

test("robots are shown the sitemap and asked to leave the beacon alone", async () => {
  await using site = await openSite();
  const { text } = await site.ask("/robots.txt");
  assert.match(text, /^User-agent: \*\nDisallow: \/beacon\n/);
  assert.match(text, /^Sitemap: https:\/\/news\.example\/sitemap\.xml$/m);
});
