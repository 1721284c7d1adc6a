import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { chooseEncoding } from "./compress.ts";
import { type Rendered, type State, createPageCache } from "./page-cache.ts";
import type { Body } from "./stored-page.ts";

const rendered = (body: string): Rendered => ({ status: 200, type: "text/html", body });
const editions = new Map<string, object>();

/** `change`: of the store. `beside` and `minute`: of the rankings. */
function state(change: number, beside = "", minute = 0): State {
  const name = `${change} ${beside} ${minute}`;
  const edition = editions.get(name) ?? {};
  editions.set(name, edition);
  return { edition, change, beside, minute, mayLagFrom: change };
}

const bufferOf = ({ bytes }: Body): Buffer => Buffer.from(bytes, "latin1");
const big = (letter: string): string => letter.repeat(5_000);

test("a hundred readers at once cause one rendering", async () => {
  const cache = createPageCache(1_000_000);
  let renders = 0;
  const render = async (): Promise<Rendered> => {
    renders += 1;
    await new Promise(setImmediate);
    return rendered("<p>一</p>");
  };
  const pages = await Promise.all(Array.from({ length: 100 }, () => cache.load("/", state(1), render)));
  assert.equal(renders, 1);
  assert.equal(new Set(pages).size, 1);
  await cache.load("/", state(2), render);
  assert.equal(renders, 2);
});

test("a page that a change left as it was keeps its compressed forms", async () => {
  const cache = createPageCache(1_000_000);
  const first = await cache.load("/", state(1), async () => rendered(big("あ")));
  const compressed = await first.bodyIn("br");
  const second = await cache.load("/", state(2), async () => rendered(big("あ")));
  assert.equal(await second.bodyIn("br"), compressed);
  const third = await cache.load("/", state(3), async () => rendered(big("い")));
  assert.notEqual(await third.bodyIn("br"), compressed);
});

test("each encoding unpacks to the same page", async () => {
  const page = await createPageCache(1_000_000).load("/", state(1), async () => rendered(big("知らせ")));
  assert.equal(brotliDecompressSync(bufferOf(await page.bodyIn("br"))).toString(), big("知らせ"));
  assert.equal(gunzipSync(bufferOf(await page.bodyIn("gzip"))).toString(), big("知らせ"));
  assert.equal(bufferOf(await page.bodyIn("identity")).toString(), big("知らせ"));
});

test("a page that has been compressed is held so only, and is whole again for who takes nothing compressed", async () => {
  const cache = createPageCache(1_000_000);
  const page = await cache.load("/", state(1), async () => rendered(big("知らせ")));
  assert.ok(cache.heldBytes() > 45_000);
  await Promise.all([page.bodyIn("br"), page.bodyIn("gzip")]);
  assert.ok(cache.heldBytes() < 2_000, `${cache.heldBytes()} bytes`);
  assert.equal(bufferOf(await page.bodyIn("identity")).toString(), big("知らせ"));
  assert.deepEqual(page.encodings().toSorted(), ["br", "gzip"]);
});

test("a page whose rankings have moved is shown as it was while it is rendered, one minute long and no longer", async () => {
  const cache = createPageCache(1_000_000);
  let renders = 0;
  const load = async (asked: State): Promise<string> => {
    const page = await cache.load("/", asked, async () => {
      renders += 1;
      return rendered(asked.beside);
    });
    return bufferOf(await page.bodyIn("identity")).toString();
  };
  assert.equal(await load(state(1, "a", 1)), "a");
  assert.deepEqual(
    await Promise.all([1, 2, 3].map(() => load(state(1, "b", 2)))),
    ["a", "a", "a"],
    "nobody waits",
  );
  while ((await load(state(1, "b", 2))) !== "b") await new Promise(setImmediate);
  assert.equal(renders, 2, "once for all who asked");
  assert.equal(await load(state(1, "c", 4)), "c", "two minutes behind: who asks waits");
  assert.equal(await load({ ...state(1, "d", 5), mayLagFrom: undefined }), "d");
});

test("a page is never older than a change of the store, though rankings move with it and a slow render ends late", async () => {
  const cache = createPageCache(1_000_000);
  const load = async (change: number, minute: number, render = async () => rendered(`${change}`)) =>
    bufferOf(await (await cache.load("/", state(change, "", minute), render)).bodyIn("identity")).toString();
  const slow = Promise.withResolvers<Rendered>();
  const first = load(1, 1, () => slow.promise);
  assert.equal(await load(2, 1), "2");
  slow.resolve(rendered("1"));
  assert.equal(await first, "1", "who asked before the change may see what was before it");
  assert.equal(await load(2, 1, () => assert.fail("it was rendered already")), "2");
  assert.equal(await load(3, 1), "3");
});

test("from a change on that leaves it right a page is shown as it was, until it has its turn", async () => {
  const cache = createPageCache(1_000_000);
  const load = async (change: number, mayLagFrom: number | undefined): Promise<string> => {
    const asked = { ...state(change), mayLagFrom };
    const page = await cache.load("/", asked, async () => rendered(`${change}`));
    return bufferOf(await page.bodyIn("identity")).toString();
  };
  assert.equal(await load(1, 1), "1");
  assert.equal(await load(2, 1), "1");
  assert.ok(cache.find("/", state(2).edition), "the next who asks finds it at once");
  while ((await load(2, 1)) !== "2") await new Promise(setImmediate);
  assert.equal(await load(3, 3), "3", "its own change");
  assert.equal(await load(2, 2), "2", "and none from after it: who asks knows nothing of that yet");
  assert.equal(await load(4, undefined), "4");
});

test("after the clock was set back pages are kept as before", async () => {
  const cache = createPageCache(1_000_000);
  let renders = 0;
  const load = (minute: number) =>
    cache.load("/", state(1, `of ${minute}`, minute), async () => {
      renders += 1;
      return rendered(`of ${minute}`);
    });
  await load(100);
  await load(50);
  await load(50);
  assert.equal(renders, 2);
});

test("memory stays bounded, and what was read last stays", async () => {
  const cache = createPageCache(20_000);
  for (let number = 0; number < 50; number += 1) {
    const page = await cache.load(`/${number}`, state(1), async () => rendered(big("a")));
    await page.bodyIn("br");
    assert.ok(cache.heldBytes() <= 20_000, `${cache.heldBytes()} bytes after page ${number}`);
  }
  let again = 0;
  const render = async (): Promise<Rendered> => {
    again += 1;
    return rendered(big("a"));
  };
  await cache.load("/49", state(1), render);
  assert.equal(again, 0);
  await cache.load("/0", state(1), render);
  assert.equal(again, 1);
});

test("a crowd of pages that are asked for once does not push out the one that is asked for again", async () => {
  const cache = createPageCache(20_000);
  let renders = 0;
  const asked = state(1);
  const popular = () =>
    cache.load("/popular", asked, async () => {
      renders += 1;
      return rendered(big("a"));
    });
  await popular();
  for (let number = 0; number < 200; number += 1) {
    await cache.load(`/${number}`, asked, async () => rendered(big("b")));
    cache.find("/popular", asked.edition);
    assert.ok(cache.heldBytes() <= 20_000);
  }
  await popular();
  assert.equal(renders, 1);
});

test("a rendering that failed is tried again, and nobody waits for it for ever", async () => {
  const cache = createPageCache(1_000);
  const failing = async (): Promise<Rendered> => {
    throw new Error("The store is away.");
  };
  await assert.rejects(Promise.all([cache.load("/", state(1), failing), cache.load("/", state(1), failing)]));
  assert.equal((await cache.load("/", state(1), async () => rendered("ok"))).status, 200);
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
