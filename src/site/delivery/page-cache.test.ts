import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { chooseEncoding } from "./compress.ts";
import { type Rendered, createPageCache } from "./page-cache.ts";

const rendered = (body: string): Rendered => ({ status: 200, type: "text/html", body });
const big = (letter: string): string => letter.repeat(5_000);

test("a hundred readers at once cause one rendering", async () => {
  const cache = createPageCache(1_000_000);
  let renders = 0;
  const render = async (): Promise<Rendered> => {
    renders += 1;
    await new Promise(setImmediate);
    return rendered("<p>一</p>");
  };
  const pages = await Promise.all(Array.from({ length: 100 }, () => cache.load("/", "1", render)));
  assert.equal(renders, 1);
  assert.equal(new Set(pages).size, 1);
  await cache.load("/", "2", render);
  assert.equal(renders, 2);
});

test("a page that a change left as it was keeps its compressed forms", async () => {
  const cache = createPageCache(1_000_000);
  const first = await cache.load("/", "1", async () => rendered(big("あ")));
  const compressed = await first.bodyIn("br");
  const second = await cache.load("/", "2", async () => rendered(big("あ")));
  assert.equal(await second.bodyIn("br"), compressed);
  const third = await cache.load("/", "3", async () => rendered(big("い")));
  assert.notEqual(await third.bodyIn("br"), compressed);
});

test("each encoding unpacks to the same page", async () => {
  const page = await createPageCache(1_000_000).load("/", "1", async () => rendered(big("知らせ")));
  assert.equal(brotliDecompressSync(await page.bodyIn("br")).toString(), big("知らせ"));
  assert.equal(gunzipSync(await page.bodyIn("gzip")).toString(), big("知らせ"));
  assert.equal((await page.bodyIn("identity")).toString(), big("知らせ"));
});

test("memory stays bounded, and what was read last stays", async () => {
  const cache = createPageCache(20_000);
  for (let number = 0; number < 50; number += 1) {
    const page = await cache.load(`/${number}`, "1", async () => rendered(big("a")));
    await page.bodyIn("br");
    assert.ok(cache.heldBytes() <= 20_000, `${cache.heldBytes()} bytes after page ${number}`);
  }
  let again = 0;
  const render = async (): Promise<Rendered> => {
    again += 1;
    return rendered(big("a"));
  };
  await cache.load("/49", "1", render);
  assert.equal(again, 0);
  await cache.load("/0", "1", render);
  assert.equal(again, 1);
});

test("a rendering that failed is tried again, and nobody waits for it for ever", async () => {
  const cache = createPageCache(1_000);
  const failing = async (): Promise<Rendered> => {
    throw new Error("The store is away.");
  };
  await assert.rejects(Promise.all([cache.load("/", "1", failing), cache.load("/", "1", failing)]));
  assert.equal((await cache.load("/", "1", async () => rendered("ok"))).status, 200);
});

test("the best encoding that the reader takes is chosen", () => {
  assert.equal(chooseEncoding("gzip, deflate, br, zstd"), "br");
  assert.equal(chooseEncoding("gzip;q=1.0, br;q=0"), "gzip");
  assert.equal(chooseEncoding("GZIP"), "gzip");
  assert.equal(chooseEncoding("identity"), "identity");
  assert.equal(chooseEncoding("brx, xgzip"), "identity");
  assert.equal(chooseEncoding(undefined), "identity");
  assert.equal(chooseEncoding("br".repeat(500)), "identity");
});
