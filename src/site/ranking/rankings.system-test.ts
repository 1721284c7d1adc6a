import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, BrowserContext, Page, Response } from "playwright-core";
import { PERSON, openBrowser } from "../../testing/browser/browser.ts";
import { type OpenSite, openSite } from "../../testing/site/open-site.ts";
import { fillWithSamples } from "../../testing/site/sample-articles.ts";

const MINUTE_MS = 60_000;
const POLL_MS = 36_000;

let browser: Browser;

before(async () => {
  browser = await openBrowser();
});

after(() => browser.close());

let readers = 0;

async function read(site: OpenSite, article: number, times: number): Promise<void> {
  const card = (await site.archive.listCards({ limit: 99 })).find(({ id }) => id === article);
  assert.ok(card);
  const views = Array.from({ length: times }, () => ({
    articleId: card.id,
    visitor: { address: `reader ${(readers += 1)}`, userAgent: "" },
  }));
  await site.archive.recordViews(views, site.clock.now);
}

/** Twelve articles read, the higher its number the more; the browser's clock is the test's. */
async function openRanked(): Promise<OpenSite> {
  const site = await openSite();
  fillWithSamples(site.archive);
  for (let article = 1; article <= 12; article += 1) await read(site, article, article);
  site.clock.now += MINUTE_MS;
  return site;
}

type Visit = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly asked: Response[];
};

const SHIFTS = `
  window.shifts = 0;
  const add = ({ value, hadRecentInput }) => (window.shifts += hadRecentInput ? 0 : value);
  new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type: "layout-shift", buffered: true });
`;

async function visit(site: OpenSite, path: string, width = 1280, height = 800): Promise<Visit> {
  const context = await browser.newContext({ ...PERSON, viewport: { width, height } });
  const page = await context.newPage();
  await page.clock.install();
  await page.addInitScript(SHIFTS);
  const asked: Response[] = [];
  page.on("response", (answer) => {
    if (answer.url().endsWith(".json")) asked.push(answer);
  });
  await page.goto(site.base + path);
  return { page, context, asked };
}

const firstOf = (page: Page, slot: string): Promise<string> =>
  page
    .locator(`[data-ranking="${slot}"] li`)
    .first()
    .evaluate((row) => row.textContent.replaceAll(/\s+/g, ""));

async function poll(page: Page): Promise<void> {
  const answered = page.waitForResponse((answer) => answer.url().includes(".json"));
  await page.clock.runFor(POLL_MS);
  await answered;
  await page.evaluate("new Promise(requestAnimationFrame)").catch(() => {});
}

for (const path of ["/", "/ranking", "/ranking/day"]) {
  test(`${path} shows a new first place within a minute, without reload and without moving anything`, async () => {
    await using site = await openRanked();
    const { headers } = await site.ask(path);
    const { page, context } = await visit(site, path);
    const first = await firstOf(page, "day");
    await read(site, 3, 40);
    site.clock.now += MINUTE_MS;
    await page.clock.resume();
    await poll(page);
    await page.waitForFunction(
      `document.querySelector('[data-ranking="day"] li a').getAttribute("href") === "/articles/3"`,
    );
    assert.notEqual(await firstOf(page, "day"), first);
    const renewed = await page.locator('[data-ranking="day"] ol').evaluate((list) => list.outerHTML);
    await page.waitForTimeout(200);
    assert.equal(await page.evaluate("window.shifts"), 0);
    await site.askUntilOther(path, headers.etag);
    const { page: fresh, context: other } = await visit(site, path);
    const rendered = await fresh.locator('[data-ranking="day"] ol').evaluate((list) => list.outerHTML);
    const compact = (markup: string): string => markup.replaceAll(/\s+/g, "");
    assert.equal(compact(renewed), compact(rendered), "the script's rows are those of the page");
    await context.close();
    await other.close();
  });
}

test("a page that nobody looks at does not ask", async () => {
  await using site = await openRanked();
  const { page, context, asked } = await visit(site, "/");
  const setHidden = (hidden: boolean): Promise<unknown> =>
    page.evaluate(`Object.defineProperty(document, "visibilityState", { configurable: true, get: () => "${hidden ? "hidden" : "visible"}" });
      document.dispatchEvent(new Event("visibilitychange"));`);
  await setHidden(true);
  await page.clock.runFor(5 * MINUTE_MS);
  await page.waitForTimeout(200);
  assert.deepEqual(asked, []);
  const answered = page.waitForResponse((answer) => answer.url().includes(".json"));
  await setHidden(false);
  await answered;
  assert.equal(asked.length, 1, "shown again, it asks at once");
  await context.close();
});

test("where nothing has changed the answer is 304, and the rows stay the same elements", async () => {
  await using site = await openRanked();
  const { page, context, asked } = await visit(site, "/");
  await page.evaluate(`document.querySelector("[data-ranking] ol").kept = true`);
  await poll(page);
  site.clock.now += MINUTE_MS;
  await poll(page);
  const [first, second] = asked;
  assert.ok(first && second);
  const { etag, "content-length": length } = await first.allHeaders();
  assert.ok(length !== undefined);
  assert.equal((await second.request().allHeaders())["if-none-match"], etag);
  // The browser gives the page the body that it has, under 200: on the wire there was none.
  assert.equal((await second.allHeaders())["content-length"], undefined);
  assert.equal(await page.evaluate(`document.querySelector("[data-ranking] ol").kept`), true);
  await context.close();
});

test("a list that would push down what is seen waits until the reader changes the tab", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive);
  await read(site, 1, 2);
  site.clock.now += MINUTE_MS;
  const { page, context } = await visit(site, "/about/counting", 1280, 2_000);
  for (let article = 2; article <= 9; article += 1) await read(site, article, article);
  site.clock.now += MINUTE_MS;
  await poll(page);
  await page.waitForTimeout(200);
  assert.equal(await page.locator(".panel-day li").count(), 1);
  await page.getByText("1週間", { exact: true }).click();
  assert.equal(await page.locator(".panel-day li").count(), 9);
  await page.waitForTimeout(200);
  assert.equal(await page.evaluate("window.shifts"), 0);
  await context.close();
});

test("the list in which the keyboard is stays under it", async () => {
  await using site = await openRanked();
  const { page, context } = await visit(site, "/ranking/day");
  await page.locator("[data-ranking] a").nth(2).focus();
  await read(site, 3, 40);
  site.clock.now += MINUTE_MS;
  await poll(page);
  await page.waitForTimeout(200);
  assert.equal(await page.evaluate("document.activeElement.tagName"), "A");
  assert.ok(!(await firstOf(page, "day")).includes("延べ43人"));
  await page.evaluate("document.activeElement.blur()");
  await poll(page);
  await page.waitForFunction(
    `document.querySelector("[data-ranking] li a").getAttribute("href") === "/articles/3"`,
  );
  await context.close();
});

test("tabs and pages of rankings work by links and by keyboard, without script", async () => {
  await using site = await openRanked();
  const context = await browser.newContext({ ...PERSON, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.base}/ranking`);
  await page.getByRole("navigation", { name: "集計の期間" }).getByRole("link", { name: "24時間" }).click();
  assert.equal(new URL(page.url()).pathname, "/ranking/day");
  const tab = page.getByRole("navigation", { name: "集計の期間" }).getByRole("link", { name: "1ヶ月" });
  await tab.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/ranking/month");
  await page.getByRole("navigation", { name: "順位の分野" }).getByRole("link", { name: "人事" }).click();
  assert.equal(new URL(page.url()).pathname, "/ranking/month/personnel");
  assert.equal(await page.locator('[aria-current="page"]').count(), 3, "navigation, window and section");
  await context.close();
});
