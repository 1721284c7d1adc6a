import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { MOST_ROBOTS_BYTES, readRobots } from "./read-robots.ts";
import { judgeRobots } from "./robots.ts";

const PAGE = "https://ministry.example/press/1.html";
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (text: string, status = 200): string => {
  const read = readRobots({ status, bytes: bytesOf(text) });
  assert.ok(read.kind === "rules");
  return read.text;
};

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

test("a rule in Japanese and one in escapes are the same rule, and what is asked along with ? counts", () => {
  for (const rule of ["/報道/", "/%E5%A0%B1%E9%81%93/", "/%e5%a0%b1%e9%81%93/"]) {
    const text = `User-agent: Shirase/0.1\nDisallow: ${rule}\nDisallow: /*?print=`;
    assert.equal(judgeRobots(text, "https://ministry.example/報道/1.html").allowed, false, rule);
    assert.equal(judgeRobots(text, "https://ministry.example/1.html?print=1").allowed, false);
    assert.equal(judgeRobots(text, "https://ministry.example/1.html?page=1").allowed, true);
  }
});

test("a delay is never under two seconds and never over a minute", () => {
  const pause = (delay: string): number => judgeRobots(`User-agent: *\nCrawl-delay: ${delay}`, PAGE).pauseMs;
  assert.deepEqual(
    ["0", "0.5", "30", "86400", "Infinity", "-5", "soon"].map(pause),
    [2_000, 2_000, 30_000, 60_000, 60_000, 2_000, 2_000],
  );
});

test("what is no address of the web may not be asked", () => {
  for (const address of ["", "/press", "file:///etc/passwd", "ftp://ministry.example/"])
    assert.equal(judgeRobots("", address).allowed, false, address);
});

test("a robots.txt that is missing or forbidden forbids nothing; one of a host that is not well forbids everything", () => {
  for (const status of [400, 401, 403, 404, 410, 301])
    assert.equal(textOf("User-agent: *\nDisallow: /", status), "");
  for (const status of [429, 500, 502, 503, 599])
    assert.deepEqual(readRobots({ status, bytes: bytesOf("") }), { kind: "wait" }, String(status));
});

test("a page in place of rules forbids nothing, even where it speaks of rules", () => {
  const page = "\n<!DOCTYPE html>\n<pre>\nUser-agent: *\nDisallow: /\n</pre>";
  assert.equal(textOf(page), "");
  assert.equal(textOf("\uFEFFUser-agent: *\nDisallow: /x"), "User-agent: *\nDisallow: /x");
});

test("of a robots.txt that is too long the beginning holds, up to the last whole line", () => {
  const line = "Disallow: /private/of/everybody\n";
  const read = textOf(`User-agent: *\n${line.repeat(40_000)}`);
  assert.ok(read.length <= MOST_ROBOTS_BYTES && read.length > MOST_ROBOTS_BYTES - 2 * line.length);
  assert.ok(read.endsWith(line), read.slice(-40));
  assert.equal(judgeRobots(read, "https://ministry.example/private/of/everybody").allowed, false);
  assert.equal(judgeRobots(read, PAGE).allowed, true);
});

test("rules made to be compared for ever are not compared: nothing is asked there", () => {
  const text = `User-agent: *\n${"Disallow: *a*a*a*a*a*a*a*a*b\n".repeat(17_000)}`;
  const before = process.threadCpuUsage();
  assert.equal(judgeRobots(text, `https://ministry.example/${"a".repeat(4_000)}`).allowed, false);
  const { user, system } = process.threadCpuUsage(before);
  assert.ok(user + system < 1_000_000, `${user + system} µs`);
  assert.equal(judgeRobots(text, PAGE).allowed, true);
});

test("whatever bytes come as robots.txt, there is a verdict with a pause between two seconds and a minute", () => {
  const lines = fc
    .array(
      fc.tuple(
        fc.constantFrom("User-agent", "Disallow", "Allow", "Crawl-delay", "Sitemap", "Host", "<p>", ""),
        fc.oneof(fc.string(), fc.constantFrom("*", "/", "Shirase", "__proto__", "NaN", "%", "/*$")),
      ),
    )
    .map((pairs) => bytesOf(pairs.map((pair) => pair.join(": ")).join("\n")));
  fc.assert(
    fc.property(fc.oneof(lines, fc.uint8Array()), fc.string(), (bytes, path) => {
      const read = readRobots({ status: 200, bytes });
      assert.ok(read.kind === "rules");
      const { pauseMs } = judgeRobots(read.text, `https://ministry.example/${path}`);
      assert.ok(pauseMs >= 2_000 && pauseMs <= 60_000, String(pauseMs));
    }),
  );
});
