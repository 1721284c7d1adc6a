import assert from "node:assert/strict";
import { test } from "node:test";
import { TEST_KEY, openDesk } from "../testing/site/open-desk.ts";
import type { OpenDesk } from "../testing/site/open-desk.ts";
import type { ReadersAnswer } from "./answer-readers.ts";
import { isDeskPath, readPlace, readersPath } from "./desk-paths.ts";

const NOW = Date.UTC(2025, 8, 10);
const FOUND: ReadersAnswer = { kind: "found", type: "text/html; charset=utf-8", body: "<p>読者</p>" };
const from = (address: string) => ({ "x-forwarded-for": address });

async function openWithKey(desk: OpenDesk): Promise<{ readonly cookie: string }> {
  const { headers } = await desk.get(`/desk/readers?key=${TEST_KEY}`, from("192.0.2.200"));
  return { cookie: (headers["set-cookie"]?.[0] ?? "").split(";")[0] ?? "" };
}

test("who has not shown the key is told how to, and learns nothing of what there is", async () => {
  await using desk = await openDesk(async () => FOUND, NOW);
  const paths = [
    "/desk/readers",
    "/desk/readers/articles/1",
    "/desk/readers/now.csv",
    "/desk/nothing",
    "/en/desk/x",
  ];
  for (const path of paths) {
    const { status, headers, text } = await desk.get(path);
    assert.equal(status, 403, path);
    assert.equal(headers["cache-control"], "no-store");
    assert.match(String(headers["x-robots-tag"]), /noindex/);
    assert.match(text, /\/desk\/readers\?key=…/);
    assert.equal(headers["set-cookie"], undefined);
  }
  assert.deepEqual(desk.questions, []);
});

test("the key is exchanged for a cookie by a page that goes on to an address without it", async () => {
  await using desk = await openDesk(async () => FOUND, NOW);
  const { status, headers, text } = await desk.get(`/en/desk/readers/articles/7?key=${TEST_KEY}`);
  assert.equal(status, 200);
  assert.equal(headers["refresh"], "0; url=/en/desk/readers/articles/7");
  assert.equal(headers["referrer-policy"], "no-referrer");
  assert.doesNotMatch(text, new RegExp(TEST_KEY));
  assert.match(String(headers["set-cookie"]), /HttpOnly.*SameSite=Strict.*Secure/);
  assert.deepEqual(desk.questions, [], "nothing is looked up for a link");
});

test("who has the cookie gets the page, in no cache, and files by their names", async () => {
  await using desk = await openDesk(async () => FOUND, NOW);
  const cookie = await openWithKey(desk);
  const page = await desk.get("/desk/readers", cookie);
  assert.deepEqual([page.status, page.text], [200, "<p>読者</p>"]);
  assert.equal(page.headers["cache-control"], "no-store");
  assert.match(String(page.headers["content-security-policy"]), /default-src 'none'.*frame-ancestors 'none'/);
  const file = await desk.get("/desk/readers/articles/12/life.csv", cookie);
  assert.equal(file.headers["content-disposition"], 'attachment; filename="article-12-life.csv"');
  assert.deepEqual(desk.questions.at(-1), {
    language: "ja",
    article: 12,
    figure: "life",
    format: "csv",
    now: NOW,
  });
  assert.equal((await desk.get("/desk/readers", cookie, "HEAD")).text, "");
  assert.equal((await desk.get("/desk/readers", cookie, "POST")).status, 405);
  const unbuilt = await desk.get("/desk", cookie);
  assert.equal(unbuilt.status, 503);
  assert.match(unbuilt.text, /not built for this test/);
  assert.equal((await desk.get("/desk/nothing", cookie)).status, 404);
});

test("after ten wrong keys an address waits, with the right one too, and others do not", async () => {
  await using desk = await openDesk(async () => FOUND, NOW);
  for (let at = 0; at < 10; at += 1) {
    assert.equal((await desk.get(`/desk/readers?key=wrong${at}`, from("192.0.2.1"))).status, 403);
  }
  const { status, headers } = await desk.get(`/desk/readers?key=${TEST_KEY}`, from("192.0.2.1"));
  assert.deepEqual([status, headers["retry-after"], headers["set-cookie"]], [429, "900", undefined]);
  assert.equal((await desk.get(`/desk/readers?key=${TEST_KEY}`, from("192.0.2.2"))).status, 200);
  desk.clock.now += 15 * 60_000;
  assert.equal((await desk.get(`/desk/readers?key=${TEST_KEY}`, from("192.0.2.1"))).status, 200);
});

test("pages are limited for each address, and each is made once in ten seconds", async () => {
  await using desk = await openDesk(async () => FOUND, NOW);
  const cookie = await openWithKey(desk);
  for (let at = 0; at < 120; at += 1) assert.equal((await desk.get("/desk/readers", cookie)).status, 200);
  assert.equal((await desk.get("/desk/readers", cookie)).status, 429);
  assert.equal((await desk.get("/desk/readers", { ...cookie, ...from("192.0.2.3") })).status, 200);
  assert.equal(desk.questions.length, 1);
  desk.clock.now += 10_000;
  await desk.get("/desk/readers", { ...cookie, ...from("192.0.2.4") });
  assert.equal(desk.questions.length, 2);
});

test("what fails is a page that says so, told to the log, and asked anew", async () => {
  let fails = true;
  await using desk = await openDesk(async () => {
    if (fails) throw new Error("the disk is gone");
    return FOUND;
  }, NOW);
  const cookie = await openWithKey(desk);
  const { status, text } = await desk.get("/desk/readers", cookie);
  assert.equal(status, 500);
  assert.doesNotMatch(text, /disk/);
  assert.equal(desk.errors.length, 1);
  fails = false;
  assert.equal((await desk.get("/desk/readers", cookie)).status, 200);
});

test("an article that never was is missing, in words", async () => {
  await using desk = await openDesk(async () => ({ kind: "missing" }), NOW);
  assert.equal((await desk.get("/desk/readers/articles/99", await openWithKey(desk))).status, 404);
});

test("every address of the desk is read back as it was written, and no other is the desk's", () => {
  for (const place of [
    { language: "ja", format: "html" },
    { language: "en", format: "csv" },
    { language: "ja", article: 12, format: "json" },
    { language: "en", figure: "publication-hours", format: "csv" },
    { language: "ja", figure: "articles", format: "json" },
  ] as const) {
    const path = readersPath(place as Parameters<typeof readersPath>[0]);
    assert.deepEqual(readPlace(path), place, path);
  }
  for (const path of [
    "/desk/readers/",
    "/desk/readers/now",
    "/desk/readers/articles/0",
    "/desk/readers/../x",
    "/desk/readers.xml",
  ]) {
    assert.equal(readPlace(path), undefined, path);
  }
  for (const [path, isDesk] of [
    ["/desk", true],
    ["/desk?x", true],
    ["/en/desk/readers", true],
    ["/desks", false],
    ["/articles/desk/", false],
    ["//desk/readers", false],
  ] as const) {
    assert.equal(isDeskPath(path), isDesk, path);
  }
});
