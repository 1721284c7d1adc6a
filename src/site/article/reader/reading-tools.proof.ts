// What an article's page does for who points at a link or hands one on; run by `npm run prove -- face`.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { openPage } from "../../../testing/browser/browser-page.ts";
import { openBrowser } from "../../../testing/browser/browser.ts";
import type { ArticleBlock } from "../../../terms/article.ts";
import { type OpenSite, openSite } from "../../../testing/site/open-site.ts";
import { fillWithSamples } from "../../../testing/site/sample-articles.ts";

/** One after another in a section of their own: of numbers 16, 17 and 18. */
const ARTICLES = ["前の知らせ", "中の知らせ", "次の知らせ"];
const MIDDLE = "/articles/17";
const BODY: readonly ArticleBlock[] = [
  "早瀬防衛大臣は、10月2日、対馬海峡を通る3隻について、BZK-005を含めて説明しました。",
  "見本省は、引き続き注視します。".repeat(60),
].map((text, block) => ({ kind: "official", block, shape: "paragraph", text }));

let browser: Browser;
let site: OpenSite;

before(async () => {
  browser = await openBrowser();
  site = await openSite();
  fillWithSamples(site.archive, 1);
  ARTICLES.forEach((headline, hour) => {
    const publishedAt = new Date(Date.UTC(2025, 8, 9, hour)).toISOString();
    site.archive.add({ section: "tools", headline, lead: headline, body: BODY, publishedAt });
  });
});

after(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

/** The page of the article in the middle. */
async function onArticle(
  work: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const { page, context } = await openPage(browser, options);
  await page.goto(site.base + MIDDLE);
  await work(page);
  await context.close();
}

test("a page is fetched ahead when its link is pointed at, once, and counts as read by nobody", () =>
  onArticle(async (page) => {
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.resourceType() !== "ping") asked.push(new URL(request.url()).pathname);
    });
    const ahead = (await page.locator("a.prev").getAttribute("href")) ?? "";
    for (const _ of [1, 2]) {
      await page.locator("a.prev").hover();
      await page.waitForTimeout(250);
      await page.locator("h1").hover();
    }
    await page.locator(".footer-links a[href='/feed.atom']").hover();
    await page.waitForTimeout(250);
    assert.deepEqual(asked, [ahead]);
    assert.ok(site.views.every(({ articleId }) => `/articles/${articleId}` !== ahead));
  }));

test("who saves data has nothing fetched ahead", async () => {
  const { page, context } = await openPage(browser);
  await page.addInitScript("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })");
  await page.goto(site.base + MIDDLE);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.locator("a.prev").hover();
  await page.waitForTimeout(250);
  assert.deepEqual(asked, []);
  await context.close();
});

test("the link is copied, and said to be", () =>
  onArticle(
    async (page) => {
      await page.locator("[data-copy]").click();
      await page.getByText("コピーしました").waitFor();
    },
    { permissions: ["clipboard-read", "clipboard-write"] },
  ));
