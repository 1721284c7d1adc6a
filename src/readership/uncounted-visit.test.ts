import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findUncounted } from "./uncounted-visit.ts";

const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const SAFARI =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";

const BOTS = [
  "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0.0.0 Safari/537.36",
  "curl/8.5.0",
  "python-requests/2.32",
];

describe("the rule of who counts as a reader", () => {
  it("counts people with browsers", () => {
    for (const userAgent of [FIREFOX, SAFARI]) {
      assert.equal(findUncounted({ "user-agent": userAgent }), undefined);
    }
  });

  it("leaves out robots, libraries and headless browsers", () => {
    for (const userAgent of BOTS) assert.equal(findUncounted({ "user-agent": userAgent }), "bot", userAgent);
  });

  it("leaves out requests that name no browser", () => {
    assert.equal(findUncounted({}), "no-browser");
    assert.equal(findUncounted({ "user-agent": "  " }), "no-browser");
  });

  it("leaves out pages that a browser fetched ahead", () => {
    const ahead = [
      { "sec-purpose": "prefetch;prerender" },
      { purpose: "prefetch" },
      { "x-purpose": ["preview"] },
      { "x-moz": "prefetch" },
    ];
    for (const headers of ahead) {
      assert.equal(findUncounted({ "user-agent": FIREFOX, ...headers }), "prefetch");
    }
  });
});
