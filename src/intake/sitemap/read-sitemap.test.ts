import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readSitemap } from "./read-sitemap.ts";
import { readSitemapLines } from "./robots-sitemaps.ts";

const ADDRESS = "https://ministry.example/sitemap.xml";
const read = (text: string) => readSitemap(new TextEncoder().encode(text), { address: ADDRESS });

test("addresses of its own host come with the day of their last change, pictures and other hosts do not", async () => {
  const sitemap = await read(`<?xml version="1.0"?><!-- made --><urlset xmlns="a" xmlns:image="b">
    <url><loc> https://ministry.example/press/1.html?a=1&amp;b=2 </loc><lastmod>2024-02-03T10:00:00+09:00</lastmod>
      <image:image><image:loc>https://ministry.example/1.jpg</image:loc></image:image></url>
    <url><loc>https://other.example/2.html</loc></url><url><loc>javascript:alert(1)</loc></url>
    <url><loc><![CDATA[/press/3.html#top]]></loc></url></urlset>`);
  assert.deepEqual(sitemap, {
    entries: [
      { address: "https://ministry.example/press/1.html?a=1&b=2", changedOn: "2024-02-03" },
      { address: "https://ministry.example/press/3.html" },
    ],
    sitemaps: [],
    isCut: false,
  });
});

test("an index names sitemaps, under a prefix, too", async () => {
  const index = await read(
    "<s:sitemapindex xmlns:s='a'><s:sitemap><s:loc>https://ministry.example/a.xml</s:loc></s:sitemap></s:sitemapindex>",
  );
  assert.deepEqual(index?.sitemaps, [{ address: "https://ministry.example/a.xml" }]);
});

test("one that breaks off gives what stands whole before", async () => {
  const cut = await read(
    "<urlset><url><loc>https://ministry.example/1</loc></url><url><loc>https://ministry.example/2",
  );
  assert.deepEqual([cut?.entries.length, cut?.isCut], [1, true]);
});

test("one of elements within elements is read as far as a sitemap goes", async () => {
  const entry = "<url><loc>https://ministry.example/1</loc></url>";
  const deep = await read(`<urlset>${entry}${"<url><loc>x".repeat(60)}${entry}</urlset>`);
  assert.deepEqual([deep?.entries.length, deep?.isCut], [1, true]);
});

test("pages, feeds and any bytes are no sitemap, or one without a throw", async () => {
  assert.equal(await read("<!doctype html><title>404</title>"), undefined);
  assert.equal(await read("<rss><channel></channel></rss>"), undefined);
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), async (bytes) => {
      await readSitemap(bytes, { address: ADDRESS });
      const text = new TextEncoder().encode("<urlset><url><loc>");
      await readSitemap(new Uint8Array([...text, ...bytes]), { address: ADDRESS });
    }),
  );
});

test("robots.txt names sitemaps of its own host", () => {
  const lines =
    "User-agent: *\nSitemap: https://ministry.example/a.xml\n sitemap:/b.xml\nSitemap: https://other.example/c.xml";
  assert.deepEqual(readSitemapLines(new TextEncoder().encode(lines), "https://ministry.example/robots.txt"), [
    "https://ministry.example/a.xml",
    "https://ministry.example/b.xml",
  ]);
});
