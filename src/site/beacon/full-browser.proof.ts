// Beacons of a full Chromium, which prerenders and keeps pages for Back: run by `npm run prove -- browser`.

import assert from "node:assert/strict";
import { type Server, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { LONG_ENOUGH_MS } from "../../testing/browser/beacon-reader.ts";
import { type OpenSite, openSite } from "../../testing/site/open-site.ts";
import { fillWithSamples } from "../../testing/site/sample-articles.ts";
import { type SystemBrowser, openSystemBrowser } from "../../testing/browser/system-browser.ts";

let browser: SystemBrowser;
let site: OpenSite;

before(async () => {
  browser = await openSystemBrowser();
  site = await openSite();
  fillWithSamples(site.archive);
});

after(async () => {
  await browser[Symbol.asyncDispose]();
  await site[Symbol.asyncDispose]();
});

const RULES = JSON.stringify({
  prerender: [{ source: "list", urls: ["/articles/38"], eagerness: "immediate" }],
});
/** After this long the page that has another prerendered opens it. */
const AHEAD_MS = 4_000;
const AHEAD = `<!doctype html><title>ahead</title><script type="speculationrules">${RULES}</script>
<script>setTimeout(() => { location.href = "/articles/38"; }, ${AHEAD_MS});</script>`;

/** The site behind a server that adds one page to it: the site's own pages allow no script in the page. */
async function openFront(): Promise<{ readonly base: string; readonly server: Server }> {
  const server = createServer((asked, answer) => {
    if (asked.url === "/ahead") {
      answer.setHeader("content-type", "text/html").end(AHEAD);
      return;
    }
    const { method, headers } = asked;
    const onward = request(site.base + asked.url, { method, headers }, (came) => {
      answer.writeHead(came.statusCode ?? 502, came.headers);
      came.pipe(answer);
    });
    asked.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { base: `http://127.0.0.1:${port}`, server };
}

/** What has been counted since, by article. */
function watchViews(): () => readonly number[] {
  const before = site.views.length;
  site.clock.now += 60_000;
  return () => site.views.slice(before).map(({ articleId }) => articleId);
}

test("a prerendered article is counted when it is opened, and not before", async (t) => {
  const counted = watchViews();
  const { base, server } = await openFront();
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const page = await browser.openPage(`${base}/ahead`);
  await pause(AHEAD_MS - 200);
  assert.deepEqual(counted(), [], "it has been ready for longer than a page has to be visible");
  await pause(500);
  assert.deepEqual(counted(), [], "a glance is too short");
  await pause(LONG_ENOUGH_MS);
  assert.deepEqual(counted(), [38]);
  const activated = Number(
    await page.evaluate(`performance.getEntriesByType("navigation")[0].activationStart`),
  );
  assert.ok(activated > LONG_ENOUGH_MS, `it was opened ${activated} ms after its prerendering began`);
});

test("an article that Back takes out of the browser's memory tells again once it has been seen for the stated time", async () => {
  const counted = watchViews();
  const page = await browser.openPage(`${site.base}/articles/37`);
  await pause(LONG_ENOUGH_MS);
  await page.evaluate("window.isKept = true");
  await page.evaluate(`location.href = "/about/counting"`);
  await pause(500);
  await page.evaluate("history.back()");
  await pause(500);
  assert.equal(await page.evaluate("window.isKept"), true, "the page itself came back");
  assert.deepEqual(counted(), [37], "a glance is too short");
  await pause(LONG_ENOUGH_MS);
  assert.deepEqual(counted(), [37, 37]);
});
