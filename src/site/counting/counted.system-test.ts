import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { openPage } from "../../testing/browser/browser-page.ts";
import { openBrowser } from "../../testing/browser/browser.ts";
import { type OpenSite, openSite } from "../../testing/site/open-site.ts";
import { fillWithSamples, readSamples, sampleView } from "../../testing/site/sample-articles.ts";

let browser: Browser;
let site: OpenSite;

before(async () => {
  browser = await openBrowser();
  site = await openSite();
  fillWithSamples(site.archive);
  await readSamples(site);
});

after(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

/** For what comes within two seconds on a machine that has nothing else to do. */
const PATIENCE_MS = 60_000;

/** Waits until the beacons counted so far are `count`, or patience has ended. */
async function untilViews(count: number): Promise<number> {
  const until = performance.now() + PATIENCE_MS;
  while (site.views.length < count && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return site.views.length;
}

test("a reader who stays a second is counted once, one who leaves at once is not", async () => {
  const { page, context, complaints } = await openPage(browser);
  const before = site.views.length;
  await page.goto(`${site.base}/articles/37`);
  await page.goto(`${site.base}/articles/38`);
  assert.equal(await untilViews(before + 1), before + 1);
  await page.waitForTimeout(1_500);
  assert.equal(site.views.length, before + 1, "once only, however long the page stays");
  assert.equal(site.views.at(-1)?.articleId, 38);
  assert.equal(site.views.at(-1)?.visitor.address, "127.0.0.1");
  assert.match(site.views.at(-1)?.visitor.userAgent ?? "", /^Mozilla/);
  assert.deepEqual(complaints, []);
  await context.close();
});

test("a reader is counted with the class of where they came from and what they read on", async () => {
  const { page, context } = await openPage(browser);
  const before = site.views.length;
  await page.goto(`${site.base}/articles/41`, { referer: "https://www.google.com/" });
  await untilViews(before + 1);
  await page.goto(`${site.base}/section/contracts`);
  await page.locator(".entry h2 a").first().click();
  await untilViews(before + 2);
  assert.deepEqual(
    site.views.slice(before).map(({ audience }) => audience),
    [
      { referrer: "search-engine", device: "computer" },
      { referrer: "this-site", device: "computer" },
    ],
  );
  await context.close();
});

test("a real reading appears in the ranking within a minute", async () => {
  const { page, context } = await openPage(browser);
  const added = site.archive.add({
    headline: "まだ誰も読んでいない知らせ",
    publishedAt: "2025-09-10T01:25:00.000Z",
  });
  const before = site.views.length;
  await page.goto(`${site.base}/articles/${added.id}`);
  await untilViews(before + 1);
  for (let reader = 0; reader < 9; reader += 1) {
    await site.archive.recordViews([sampleView(added.id, `other ${reader}`)], site.clock.now);
  }
  site.clock.now += 60_000;
  await page.goto(`${site.base}/ranking`);
  assert.equal(await page.locator("#day li a").first().innerText(), "まだ誰も読んでいない知らせ");
  assert.match(await page.locator("#day li").first().innerText(), /延べ10人/);
  await context.close();
});
