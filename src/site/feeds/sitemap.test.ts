import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDocument } from "htmlparser2";
import { openSite } from "../../testing/open-site.ts";

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
