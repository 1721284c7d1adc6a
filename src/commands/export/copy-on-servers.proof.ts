// The static copy on other web servers: the sample newsroom and one of 2,000 made-up articles, page by page beside the live site.

import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { compareCopy } from "../../testing/copy/compare-copy.ts";
import { BASE, HOSTILE_SERIES, openCopyBench } from "../../testing/copy/copy-bench.ts";
import { serveByNginx, serveByPython } from "../../testing/copy/web-servers.ts";

const SERVERS = [
  ["nginx", serveByNginx],
  ["python3 -m http.server", serveByPython],
] as const;

const isArticle = (target: string): boolean => /^\/articles\/\d+$/.test(target);

describe("a static copy on other web servers", () => {
  test("of the sample newsroom shows what the live site shows", async () => {
    await using bench = await openCopyBench("sample");
    assert.equal(await bench.copy("site"), 0);
    for (const [name, serve] of SERVERS) {
      await using server = await serve(join(bench.folder, "site"));
      const places = await compareCopy({ base: BASE, askLive: bench.askLive, askCopy: server.ask });
      console.log(`${name}: ${places.size} addresses of the sample newsroom are alike`);
      assert.ok([...places.keys()].filter(isArticle).length >= 50, `${places.size}`);
      const nothing = await server.ask("/nowhere/at/all");
      assert.equal(nothing.status, 404);
      if (name === "nginx") {
        assert.match(nothing.text, /<html lang="ja">/, "our own page says that nothing is there");
        assert.match(
          (await server.ask("/feed.atom")).headers["content-type"] ?? "",
          /^application\/atom\+xml/,
        );
      }
    }
  });

  test("of 2,000 articles and series with hostile names shows what the live site shows", async () => {
    const articles = Number(process.env["SHIRASE_COPIED_ARTICLES"] ?? 2_000);
    await using bench = await openCopyBench({ articles, series: HOSTILE_SERIES });
    assert.equal(await bench.copy("site"), 0);
    await using server = await serveByNginx(join(bench.folder, "site"));
    const places = await compareCopy({ base: BASE, askLive: bench.askLive, askCopy: server.ask });
    console.log(`nginx: ${places.size} addresses of a newsroom of ${articles} articles are alike`);
    assert.ok([...places.keys()].filter(isArticle).length > articles);
  });
});
