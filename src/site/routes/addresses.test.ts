// Addresses of names: whatever a series or a topic is called, a browser keeps its address, and the address names it again.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { topicKey } from "../../japanese/names/term-key.ts";
import { LONGEST_SERIES_NAME, readSeriesName } from "../../newsroom/series-name.ts";
import { openSite } from "../../testing/site/open-site.ts";
import { feedPath, seriesPath, termPath } from "./addresses.ts";
import { LONGEST_TARGET } from "./asked.ts";
import { readRoute } from "./read-route.ts";

const EATEN = [
  ".",
  "..",
  "~.",
  "~~..",
  "...",
  "%2e%2e",
  "%",
  "/",
  "//x",
  "a/../b",
  "\\",
  "?",
  "#",
  ":",
  "feed.atom",
  "~feed.json",
  "feed.atom/feed.rss",
  "index.html",
  "長".repeat(LONGEST_SERIES_NAME),
];

/** As a browser that follows the link asks for it. */
const askedFor = (path: string): string => {
  const { pathname, search } = new URL(path, "https://news.example/en/articles/1");
  return pathname + search;
};

function assertKept(series: string): void {
  const path = seriesPath("en", series);
  assert.equal(askedFor(path), path, series);
  assert.deepEqual(readRoute(path), { kind: "series", language: "en", series });
  const subject = { kind: "series", series } as const;
  const feed = feedPath("en", subject, "atom", "1757467080000-2147483647");
  assert.ok(feed.length <= LONGEST_TARGET, `${feed.length}`);
  const route = readRoute(askedFor(feed));
  assert.ok(route.kind === "feed", series);
  assert.deepEqual(route.subject, subject);
}

test("a series that is called what an address would eat has one all the same", () => {
  for (const series of EATEN) assertKept(series);
});

test("no name is lost on the way through its address, and no two have one", () => {
  const sign = fc.constantFrom(
    "~",
    ".",
    "/",
    "%",
    "feed.atom",
    "?",
    "長",
    "😀",
    " ",
    "\u0007",
    "\ud800",
    "a",
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 8 }), (signs) => {
      const name = readSeriesName(signs.join(""));
      if (name !== "") assertKept(name);
    }),
    { seed: 20261127, numRuns: 100 },
  );
});

test("pages and feeds of such series and topics answer at their addresses, and the pages lead to them", async () => {
  await using site = await openSite();
  const names = ["..", ".", "~..", "feed.atom"];
  const written = [...names, ...names].map((name, at) =>
    site.archive.add({
      headline: `その${at}`,
      series: { series: name, part: "", order: at },
      topics: [name],
      publishedAt: "2025-09-10T01:00:00.000Z",
    }),
  );
  for (const [at, series] of names.entries()) {
    const path = seriesPath("ja", series);
    const { status, text } = await site.ask(path);
    assert.equal(status, 200, path);
    assert.ok(text.includes(`href="/articles/${written[at]?.id}"`), path);
    assert.ok(text.includes(`href="https://news.example${path}"`), path);
    assert.ok((await site.ask(`/articles/${written[at]?.id}`)).text.includes(`href="${path}"`), path);
    assert.equal((await site.ask(feedPath("ja", { kind: "series", series }, "rss"))).status, 200);
  }
  assert.ok((await site.ask("/articles/1")).text.includes('href="/topic/u2eu2e"'));
  for (const name of names) {
    const term = { kind: "topic", key: topicKey(name) } as const;
    assert.equal((await site.ask(askedFor(termPath("ja", term)))).status, 200, name);
    assert.equal((await site.ask(feedPath("ja", { kind: "term", term }, "atom"))).status, 200, name);
  }
});
