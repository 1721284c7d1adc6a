import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeRobots } from "./robots.ts";

const PAGE = "https://ministry.example/press/1.html";

test("without a robots.txt everything may be asked, two seconds apart", () => {
  assert.deepEqual(judgeRobots("", PAGE), { allowed: true, pauseMs: 2_000 });
  assert.deepEqual(judgeRobots("<!doctype html><p>Not found", PAGE), { allowed: true, pauseMs: 2_000 });
});

test("rules for this program go before those for all, and a longer rule before a shorter one", () => {
  const text = [
    "User-agent: *",
    "Disallow: /",
    "",
    "User-agent: shirase",
    "Disallow: /press",
    "Allow: /press/*.html$",
    "Crawl-delay: 10",
  ].join("\r\n");
  assert.deepEqual(judgeRobots(text, PAGE), { allowed: true, pauseMs: 10_000 });
  assert.equal(judgeRobots(text, "https://ministry.example/press/list").allowed, false);
  assert.equal(judgeRobots(text, "https://ministry.example/").allowed, true);
  assert.equal(judgeRobots("User-agent: *\nDisallow: /", PAGE).allowed, false);
});

test("a delay is never under two seconds and never over a minute", () => {
  const pause = (delay: string): number => judgeRobots(`User-agent: *\nCrawl-delay: ${delay}`, PAGE).pauseMs;
  assert.deepEqual(
    ["0", "0.5", "30", "86400", "-5", "soon"].map(pause),
    [2_000, 2_000, 30_000, 60_000, 2_000, 2_000],
  );
});
