import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { networksOf } from "../../testing/site/counting.ts";
import { createVisitRule } from "./find-left-out.ts";

const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const HOME = "203.0.113.9";

const findLeftOut = createVisitRule({
  dataCentres: networksOf("198.51.100.0/24"),
  desk: networksOf("192.0.2.7"),
  isDeskSession: (headers) => headers["cookie"] === "desk=1",
});

const reasonOf = (headers: Readonly<Record<string, string | readonly string[]>>, address = HOME) =>
  findLeftOut({ headers: { "user-agent": FIREFOX, ...headers }, address });

describe("the rule of who counts as a reader", () => {
  it("counts a person with a browser", () => {
    assert.equal(reasonOf({}), undefined);
    assert.equal(reasonOf({ "sec-gpc": "0", dnt: "0", "sec-ch-ua": '"Chromium";v="140"' }), undefined);
  });

  it("heeds Global Privacy Control and Do Not Track before anything else", () => {
    assert.equal(reasonOf({ "sec-gpc": "1" }), "global-privacy-control");
    assert.equal(reasonOf({ dnt: "1" }), "do-not-track");
    assert.equal(reasonOf({ "sec-gpc": "1", "user-agent": "curl/8.5.0" }), "global-privacy-control");
  });

  it("leaves out robots and libraries by their names, however often they ask", () => {
    for (const userAgent of [
      "Mozilla/5.0 (compatible; Googlebot/2.1)",
      "curl/8.5.0",
      "python-requests/2.32",
    ]) {
      for (let time = 0; time < 3; time += 1) assert.equal(reasonOf({ "user-agent": userAgent }), "bot");
    }
  });

  it("leaves out headless browsers, by their name or by their brands", () => {
    const headless =
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0.0.0 Safari/537.36";
    assert.equal(reasonOf({ "user-agent": headless }), "headless");
    assert.equal(reasonOf({ "sec-ch-ua": '"HeadlessChrome";v="140", "Chromium";v="140"' }), "headless");
  });

  it("leaves out requests that name no browser", () => {
    assert.equal(findLeftOut({ headers: {}, address: HOME }), "no-browser");
    assert.equal(reasonOf({ "user-agent": "  " }), "no-browser");
  });

  it("leaves out pages that a browser fetched ahead", () => {
    const ahead = [
      { "sec-purpose": "prefetch;prerender" },
      { purpose: "prefetch" },
      { "x-purpose": ["preview"] },
      { "x-moz": "prefetch" },
    ];
    for (const headers of ahead) assert.equal(reasonOf(headers), "prefetch");
  });

  it("leaves out the desk's own people, by address or by session", () => {
    assert.equal(reasonOf({}, "192.0.2.7"), "desk");
    assert.equal(reasonOf({ cookie: "desk=1" }), "desk");
    assert.equal(reasonOf({}, "192.0.2.8"), undefined);
  });

  it("leaves out data centres", () => {
    assert.equal(reasonOf({}, "198.51.100.200"), "data-centre");
    assert.equal(reasonOf({}, "::ffff:198.51.100.200"), "data-centre");
    assert.equal(reasonOf({}, "unknown"), undefined);
  });
});
