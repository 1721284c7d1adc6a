import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { LONG_ENOUGH_MS, openReader, says } from "../../testing/browser/beacon-reader.ts";
import { openBrowser } from "../../testing/browser/browser.ts";
import { type OpenSite, openSite } from "../../testing/site/open-site.ts";
import { fillWithSamples } from "../../testing/site/sample-articles.ts";

const ARTICLE = "/articles/37";

let browser: Browser;
let site: OpenSite;

before(async () => {
  browser = await openBrowser();
  site = await openSite();
  fillWithSamples(site.archive);
});

after(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

const HIDDEN = `
  window.isHidden = true;
  Object.defineProperty(document, "visibilityState", { get: () => (window.isHidden ? "hidden" : "visible") });
`;

const show = (page: Page, hidden: boolean): Promise<unknown> =>
  page.evaluate(`window.isHidden = ${hidden}; document.dispatchEvent(new Event("visibilitychange"))`);

test("a visible page tells once, after the stated time, and the view is counted", async () => {
  await using reader = await openReader(browser, site);
  const views = site.views.length;
  await reader.page.goto(site.base + ARTICLE);
  await reader.page.waitForTimeout(500);
  assert.deepEqual(reader.verdicts, [], "half a second is too short");
  await reader.untilTold(1);
  assert.deepEqual(reader.verdicts, ["counted"]);
  assert.equal(site.views.length, views + 1);
  assert.deepEqual(await reader.context.cookies(), []);
  assert.equal(await reader.page.evaluate("localStorage.length + sessionStorage.length"), 0);
});

test("a hidden page tells nothing until it has been seen for the stated time", async () => {
  await using reader = await openReader(browser, site);
  await says(reader.page, HIDDEN);
  await reader.page.goto(site.base + ARTICLE);
  await reader.page.waitForTimeout(LONG_ENOUGH_MS);
  await show(reader.page, false);
  await reader.page.waitForTimeout(300);
  await show(reader.page, true);
  await reader.page.waitForTimeout(LONG_ENOUGH_MS);
  assert.deepEqual(reader.verdicts, [], "neither unseen nor at a glance");
  await show(reader.page, false);
  await reader.untilTold(1);
  assert.deepEqual(reader.verdicts, ["counted"]);
});

const NAVIGATION = `performance.getEntriesByType("navigation")[0]`;

test("an article that the browser fetches ahead by speculation rules tells nothing until it is opened", async () => {
  await using reader = await openReader(browser, site);
  const { page } = reader;
  const rules = JSON.stringify({
    prerender: [{ source: "list", urls: [ARTICLE], eagerness: "immediate" }],
  });
  const body = `<script type="speculationrules">${rules}</script><a href="${ARTICLE}">甲</a>`;
  await page.route("**/ahead", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(`${site.base}/ahead`);
  await page.waitForTimeout(LONG_ENOUGH_MS);
  assert.deepEqual(reader.verdicts, []);
  await page.locator("a").click();
  await reader.untilTold(1);
  assert.deepEqual(reader.verdicts, ["counted"]);
  assert.equal(await page.evaluate(`${NAVIGATION}.deliveryType`), "navigational-prefetch");
});

test("this Chromium, a headless shell, prerenders nothing and keeps no page for Back: the next two tests say both in its place, `npm run prove -- browser` does both", async () => {
  await using reader = await openReader(browser, site);
  const { page } = reader;
  await page.goto(site.base + ARTICLE);
  await page.evaluate("window.isKept = true");
  await page.goto(`${site.base}/`);
  await page.goBack();
  assert.equal(await page.evaluate("window.isKept"), undefined, "the page was loaded anew");
  assert.equal(await page.evaluate(`${NAVIGATION}.activationStart`), 0);
});

test("a prerendered page tells nothing until it is opened (prerendering simulated)", async () => {
  await using reader = await openReader(browser, site);
  await says(
    reader.page,
    `window.isAhead = true;
     Object.defineProperty(document, "prerendering", { get: () => window.isAhead });`,
  );
  await reader.page.goto(site.base + ARTICLE);
  await reader.page.waitForTimeout(LONG_ENOUGH_MS);
  assert.deepEqual(reader.verdicts, []);
  await reader.page.evaluate(
    `window.isAhead = false; document.dispatchEvent(new Event("prerenderingchange"))`,
  );
  await reader.untilTold(1);
  assert.deepEqual(reader.verdicts, ["counted"]);
});

test("a page that comes back from the browser's memory tells again (its return simulated), once a return", async () => {
  await using reader = await openReader(browser, site);
  await reader.page.goto(site.base + ARTICLE);
  await reader.page.waitForTimeout(LONG_ENOUGH_MS);
  const comeBack = (persisted: boolean): Promise<unknown> =>
    reader.page.evaluate(
      `dispatchEvent(new PageTransitionEvent("pageshow", { persisted: ${persisted} })), undefined`,
    );
  await comeBack(false);
  await reader.untilTold(1);
  assert.deepEqual(reader.verdicts, ["counted"]);
  await comeBack(true);
  await reader.untilTold(2);
  assert.deepEqual(reader.verdicts, ["counted", "counted"]);
});

test("Back and Forward show articles anew, and each tells", async () => {
  await using reader = await openReader(browser, site);
  await reader.page.goto(site.base + ARTICLE);
  await reader.untilTold(1);
  await reader.page.goto(`${site.base}/articles/38`);
  await reader.untilTold(2);
  await reader.page.goBack();
  await reader.untilTold(3);
  await reader.page.goForward();
  await reader.untilTold(4);
  assert.deepEqual(reader.verdicts, ["counted", "counted", "counted", "counted"]);
  assert.deepEqual(
    site.views.slice(-4).map(({ articleId }) => articleId),
    [37, 38, 37, 38],
  );
});

test("what is read offline is told once when the network is back, and kept nowhere", async () => {
  await using reader = await openReader(browser, site);
  await reader.page.goto(site.base + ARTICLE);
  await reader.context.setOffline(true);
  await reader.page.waitForTimeout(LONG_ENOUGH_MS);
  assert.deepEqual(reader.verdicts, []);
  assert.equal(await reader.page.evaluate("localStorage.length + sessionStorage.length"), 0);
  for (let time = 0; time < 2; time += 1) {
    await reader.context.setOffline(false);
    await reader.untilTold(1);
    assert.deepEqual(reader.verdicts, ["counted"]);
    await reader.context.setOffline(true);
  }
});

test("a page that was closed before the network came back tells nothing", async () => {
  await using reader = await openReader(browser, site);
  const views = site.views.length;
  await reader.page.goto(site.base + ARTICLE);
  await reader.context.setOffline(true);
  await reader.page.waitForTimeout(LONG_ENOUGH_MS);
  await reader.page.close();
  await reader.context.setOffline(false);
  await new Promise((resolve) => setTimeout(resolve, 500));
  assert.equal(site.views.length, views);
});

test("without sendBeacon, or where it is full, the same is told by fetch", async () => {
  for (const lack of ["delete Navigator.prototype.sendBeacon", "navigator.sendBeacon = () => false"]) {
    await using reader = await openReader(browser, site);
    await says(reader.page, lack);
    await reader.page.goto(site.base + ARTICLE);
    await reader.untilTold(1);
    assert.deepEqual(reader.verdicts, ["counted"], lack);
  }
});

test("without script the picture tells, and with script it is not even loaded", async () => {
  await using reader = await openReader(browser, site, { javaScriptEnabled: false });
  await reader.page.goto(site.base + ARTICLE, { waitUntil: "networkidle" });
  assert.deepEqual(reader.verdicts, ["counted"]);
  await reader.page.goto(`${site.base}/`, { waitUntil: "networkidle" });
  await reader.page.goto(site.base + ARTICLE, { waitUntil: "networkidle" });
  assert.deepEqual(reader.verdicts, ["counted", "counted"], "no cache keeps it");
  await using scripted = await openReader(browser, site);
  const pictures: string[] = [];
  scripted.page.on("request", (request) => {
    if (request.url().includes("beacon.gif")) pictures.push(request.url());
  });
  await scripted.page.goto(site.base + ARTICLE, { waitUntil: "networkidle" });
  assert.deepEqual(pictures, []);
});
