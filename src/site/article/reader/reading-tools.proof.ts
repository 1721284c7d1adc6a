// What an article's page does for who points at a link or hands one on; run by `npm run prove -- face`.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type OpenReading, openReading } from "../../../testing/site/open-reading.ts";

let reading: OpenReading;
before(async () => {
  reading = await openReading();
});
after(() => reading[Symbol.asyncDispose]());

test("a page is fetched ahead when its link is pointed at, once, and counts as read by nobody", () =>
  reading.onArticle(async (page) => {
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
    assert.ok(reading.site.views.every(({ articleId }) => `/articles/${articleId}` !== ahead));
  }));

test("who saves data has nothing fetched ahead", () =>
  reading.onArticle(
    async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.locator("a.prev").hover();
      await page.waitForTimeout(250);
      assert.deepEqual(asked, []);
    },
    { before: "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })" },
  ));

test("the link is copied, and said to be", () =>
  reading.onArticle(
    async (page) => {
      await page.locator("[data-copy]").click();
      await page.getByText("コピーしました").waitFor();
    },
    { permissions: ["clipboard-read", "clipboard-write"] },
  ));
