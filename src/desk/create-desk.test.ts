import assert from "node:assert/strict";
import { test } from "node:test";
import { cookieOf, openDesk } from "../testing/site/open-desk.ts";
import type { ReadersAnswer } from "./answer-readers.ts";
import { isDeskPath, readPlace, readersPath } from "./desk-paths.ts";

const NOW = Date.UTC(2025, 8, 10);
const FOUND: ReadersAnswer = { kind: "found", type: "text/html; charset=utf-8", body: "<p>読者</p>" };
const from = (address: string) => ({ "x-forwarded-for": address });

test("who is not signed in is led to where they can be, and learns nothing of what there is", async () => {
  await using desk = await openDesk(async () => FOUND, NOW);
  for (const [path, to] of [
    ["/desk/readers", "/desk/sign-in?to=%2Fdesk%2Freaders"],
    ["/desk/readers/now.csv", "/desk/sign-in?to=%2Fdesk%2Freaders%2Fnow.csv"],
    ["/desk/reports?which=all", "/desk/sign-in?to=%2Fdesk%2Freports%3Fwhich%3Dall"],
    ["/desk/nothing", "/desk/sign-in?to=%2Fdesk%2Fnothing"],
    ["/en/desk/x", "/en/desk/sign-in?to=%2Fen%2Fdesk%2Fx"],
    ["/desk/articles/1", "/desk/sign-in?to=%2Fdesk%2Farticles%2F1"],
    ["/desk", "/desk/sign-in"],
  ] as const) {
    const { status, headers } = await desk.get(path);
    assert.deepEqual([status, headers["location"]], [303, to], path);
    assert.equal(headers["cache-control"], "no-store");
    assert.match(String(headers["x-robots-tag"]), /noindex/);
    assert.equal(headers["set-cookie"], undefined);
  }
  assert.deepEqual(desk.questions, []);
  for (const path of ["/desk/sign-in", "/en/desk/welcome/abc"])
    assert.equal((await desk.get(path)).status, 503, "the application, which is not built for this test");
});

test("who is signed in gets the page, in no cache, and files by their names", async () => {
  await using desk = await openDesk(async () => FOUND, NOW);
  const cookie = cookieOf("editor");
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

test("pages are limited for each address, and each is made once in ten seconds", async () => {
  await using desk = await openDesk(async () => FOUND, NOW);
  const cookie = cookieOf("editor");
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
  const cookie = cookieOf("editor");
  const { status, text } = await desk.get("/desk/readers", cookie);
  assert.equal(status, 500);
  assert.doesNotMatch(text, /disk/);
  assert.equal(desk.errors.length, 1);
  fails = false;
  assert.equal((await desk.get("/desk/readers", cookie)).status, 200);
});

test("an article that never was is missing, in words", async () => {
  await using desk = await openDesk(async () => ({ kind: "missing" }), NOW);
  assert.equal((await desk.get("/desk/readers/articles/99", cookieOf("editor"))).status, 404);
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
