import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readRoute } from "./read-route.ts";

test("each page has one address in each language of the interface", () => {
  assert.deepEqual(readRoute("/"), { kind: "home", language: "ja" });
  assert.deepEqual(readRoute("/en"), { kind: "home", language: "en" });
  assert.deepEqual(readRoute("/articles/37"), { kind: "article", language: "ja", id: 37 });
  assert.deepEqual(readRoute("/en/articles/37"), { kind: "article", language: "en", id: 37 });
  assert.deepEqual(readRoute("/section/defence"), { kind: "section", language: "ja", slug: "defence" });
  assert.deepEqual(readRoute("/series/%E9%8A%80%E9%B7%BA"), {
    kind: "series",
    language: "ja",
    series: "銀鷺",
  });
  assert.deepEqual(readRoute("/ranking"), { kind: "ranking", language: "ja", form: "" });
  assert.deepEqual(readRoute("/en/about/counting"), { kind: "counting", language: "en" });
  assert.deepEqual(readRoute("http://news.example/ranking"), { kind: "ranking", language: "ja", form: "" });
});

test("a ranking is named by its window, section and page, and the script's form of it by its ending", () => {
  const list = { window: "week", section: "defence", page: 2 };
  const whole = { kind: "ranking", language: "en", form: "", list };
  assert.deepEqual(readRoute("/en/ranking/week/defence?page=2"), whole);
  assert.deepEqual(readRoute("/en/ranking/week/defence.json?page=2"), { ...whole, form: ".json" });
  assert.deepEqual(readRoute("/ranking/day"), {
    kind: "ranking",
    language: "ja",
    form: "",
    list: { window: "day", page: 1 },
  });
  assert.deepEqual(readRoute("/ranking.json"), { kind: "ranking", language: "ja", form: ".json" });
  assert.deepEqual(readRoute("/en/ranking-block.json"), { kind: "ranking-block", language: "en" });
  const none = [
    "/ranking/year",
    "/ranking/day?page=0",
    "/ranking/day?page=1e3",
    "/ranking/day?page=9999999",
    "/ranking/day/.json",
    "/ranking/day/a/b",
    "/ranking-block",
  ];
  for (const target of none) assert.equal(readRoute(target).kind, "missing", target);
});

test("a place in a section's list is read from its cursor, and a broken cursor is no place", () => {
  assert.deepEqual(readRoute("/section/defence?utm=1&before=1757467080000-12"), {
    kind: "section",
    language: "ja",
    slug: "defence",
    before: { publishedAt: "2025-09-10T01:18:00.000Z", id: 12 },
  });
  assert.deepEqual(readRoute("/section/defence?before=99999999999999-1"), {
    kind: "section",
    language: "ja",
    slug: "defence",
    before: { publishedAt: "5138-11-16T09:46:39.999Z", id: 1 },
  });
  assert.deepEqual(readRoute("/section/defence?before=1'--"), readRoute("/section/defence"));
  assert.deepEqual(readRoute("/section/defence?before=1-9999999999"), readRoute("/section/defence"));
  assert.equal(readRoute("/articles/2147483648").kind, "missing", "no store has so high a number");
});

test("what a page does not depend on is not part of its route", () => {
  assert.deepEqual(readRoute("/articles/37?utm_source=x#top"), readRoute("/articles/37"));
});

test("a trailing slash leads to the page without it, never to another host", () => {
  assert.deepEqual(readRoute("/section/defence/?a=1"), { kind: "moved", to: "/section/defence?a=1" });
  for (const target of ["//evil.example/", "///", "/\\evil.example/", "/%2f%2fevil.example/"]) {
    const route = readRoute(target);
    assert.ok(route.kind === "missing" || route.kind === "refused", `${target}: ${route.kind}`);
  }
});

test("feeds, sitemaps and robots have their addresses", () => {
  const feed = { kind: "feed", format: "atom", language: "ja" } as const;
  assert.deepEqual(readRoute("/feed.atom"), { ...feed, subject: { kind: "all" } });
  assert.deepEqual(readRoute("/section/defence/feed.json"), {
    ...feed,
    format: "json",
    subject: { kind: "section", slug: "defence" },
  });
  assert.deepEqual(readRoute("/en/series/%E6%97%A5%E7%B1%B3%2F%E6%97%A5%E8%B1%AA/feed.rss"), {
    ...feed,
    format: "rss",
    language: "en",
    subject: { kind: "series", series: "日米/日豪" },
  });
  assert.deepEqual(readRoute("/feed.atom?before=1000-7"), {
    ...feed,
    subject: { kind: "all" },
    before: { publishedAt: "1970-01-01T00:00:01.000Z", id: 7 },
  });
  assert.equal(readRoute("/series/feed.atom").kind, "series");
  assert.deepEqual(readRoute("/sitemap-articles-12.xml"), { kind: "sitemap-articles", shard: 12 });
  assert.deepEqual(readRoute("/robots.txt"), { kind: "robots" });
});

test("broken percent-encoding, hidden separators and NUL are refused, an endless target is too long", () => {
  for (const target of ["/%", "/%zz", "/section/%E3%81", "/a%2fb", "/a%00b", "/section/..%5c..", "*", ""]) {
    assert.deepEqual(readRoute(target), { kind: "refused", status: 400, language: "ja" }, target);
  }
  assert.deepEqual(readRoute(`/${"a".repeat(3000)}`), { kind: "refused", status: 414, language: "ja" });
});

test("a page has no second address: not below its own name, nor by a language that is encoded", () => {
  for (const target of ["/about/about", "/en/about/about", "/%65n/feed.atom", "/%65n/articles/37"])
    assert.equal(readRoute(target).kind, "missing", target);
});

test("a file is where it is to the letter, and in no language", () => {
  assert.equal(readRoute("/report").kind, "report");
  for (const target of ["/re%70ort", "/robots%2etxt", "/en/robots.txt", "/en/beacon", "/%61pi/v1"])
    assert.equal(readRoute(target).kind, "missing", target);
});

test("a series is found also when its name holds a separator", () => {
  assert.deepEqual(readRoute("/series/%E6%97%A5%E7%B1%B3%2F%E6%97%A5%E8%B1%AA"), {
    kind: "series",
    language: "ja",
    series: "日米/日豪",
  });
  assert.equal(readRoute("/series/a%00b").kind, "refused");
});

test("an article's number is written in one way only", () => {
  for (const id of ["0", "01", "-1", "1.0", "1e3", "１", "9".repeat(30), "37abc"]) {
    assert.equal(readRoute(`/articles/${encodeURIComponent(id)}`).kind, "missing", id);
  }
});

const anyTarget = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(37, 47, 63, 92, 46)), {
    maxLength: 20,
  })
  .map((units) => String.fromCharCode(...units));

test("no target makes the reading of routes fail", () => {
  fc.assert(
    fc.property(anyTarget, (target) => {
      assert.ok(readRoute(`/${target}`).kind);
      assert.ok(readRoute(target).kind);
    }),
    { seed: 20251124, numRuns: 200 },
  );
});
