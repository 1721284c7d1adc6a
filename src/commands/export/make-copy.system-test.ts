// The static copy beside the live site: page by page and link by link, and folders that are not ours.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { BASE, type CopyBench, openCopyBench } from "../../testing/copy/copy-bench.ts";
import { readTree } from "../../testing/copy/read-tree.ts";
import { compareCopy } from "../../testing/copy/compare-copy.ts";
import { serveFolder } from "../../testing/copy/static-server.ts";

describe("a static copy", () => {
  const series = ["..", "日米/日豪", "QUAD", "quad"];
  let bench: CopyBench;
  before(async () => {
    bench = await openCopyBench({ articles: 36, series });
    assert.equal(await bench.copy("site"), 0);
  });
  after(() => bench[Symbol.asyncDispose]());
  const pathOf = (...steps: readonly string[]): string => join(bench.folder, ...steps);

  test("shows every page as the live site does but for the stated differences, and no link of it is dead", async () => {
    await using server = await serveFolder(pathOf("site"));
    const places = await compareCopy({ base: BASE, askLive: bench.askLive, askCopy: server.ask });
    const articles = [...places.keys()].filter((target) => /^\/articles\/\d+$/.test(target));
    assert.equal(articles.length, 36 + 2 * series.length + 1);
    assert.ok([...places.keys()].some((target) => target.startsWith("/section/watch?before=")));
    assert.ok([...places.keys()].some((target) => target.startsWith("/media/")));
    const pages = [...places].filter(([target]) => /^\/series\/[^/]+$/.test(target));
    assert.equal(pages.length, series.length);
    for (const [target, place] of places) {
      if (!target.includes("?") && !target.includes("series"))
        assert.equal(place, target, "the address stays");
    }
  });

  test("says what is gone, leads on from old addresses, and has no form, no beacon and no search", async () => {
    await using server = await serveFolder(pathOf("site"));
    const gone = await server.ask(`/articles/${36 + 2 * series.length + 2}`);
    assert.match(gone.text, /410/);
    assert.match(
      (await server.ask("/old/article-1")).text,
      /content="0; url=https:\/\/news\.example\/articles\/1"/,
    );
    const redirects = readFileSync(pathOf("site", "_redirects"), "utf8");
    assert.match(redirects, /^\/old\/article-1 \/articles\/1 301$/m);
    assert.doesNotMatch(redirects, /_headers|404\.html|spl|^\/articles\/2/m);
    assert.match(readFileSync(pathOf("site", "_headers"), "utf8"), /content-security-policy/);
    assert.equal((await server.ask("/nowhere")).status, 404);
    assert.match((await server.ask("/nowhere")).text, /404/);
    for (const path of ["llms.txt", "index.html", "en/index.html"])
      assert.doesNotMatch(
        readFileSync(pathOf("site", path), "utf8"),
        /SearchAction|\/search|\/api|\/ranking|\/cards\//,
        path,
      );
    for (const [path] of readTree(pathOf("site"))) {
      const text = readFileSync(pathOf("site", path), "utf8");
      if (path.endsWith(".html"))
        assert.doesNotMatch(text, /<form|"\/beacon|data-token|href="\/(?:en\/)?(?:search|ranking)/, path);
      assert.ok(
        path.split("/").every((step) => Buffer.byteLength(step) <= 200),
        path,
      );
    }
  });

  test("nothing of others is overwritten", async () => {
    mkdirSync(pathOf("theirs"));
    writeFileSync(pathOf("theirs", "index.html"), "theirs");
    for (const flags of [[], ["update"]]) assert.equal(await bench.copy("theirs", ...flags), 1);
    assert.deepEqual([...readTree(pathOf("theirs")).keys()], ["index.html"]);
    writeFileSync(pathOf("file"), "");
    assert.equal(await bench.copy("file"), 1);
    assert.equal(await bench.copy("site"), 1, "a copy is there already");
  });
});
