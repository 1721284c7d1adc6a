// What stands around every screen, in a real browser: an address that names nothing, and a toast while a dialog is open.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { findAxeFaults } from "../../testing/browser/browser-page.ts";
import { openBrowser } from "../../testing/browser/browser.ts";
import { openDeskPage } from "../../testing/desk-app/open-desk-page.ts";
import { until } from "../../testing/desk-app/until.ts";
import { type TestDesk, openTestDesk } from "../../testing/desk/open-test-desk.ts";

/** The topmost thing in the middle of an element is the element itself or within it: nothing dims or covers it. */
const isOnTop = (selector: string): string => `(() => {
  const box = document.querySelector(${JSON.stringify(selector)});
  if (!box) return false;
  const { x, y, width, height } = box.getBoundingClientRect();
  return box.contains(document.elementFromPoint(x + width / 2, y + height / 2));
})()`;

const textOf = (page: Page): Promise<string> => page.locator("main").innerText();

describe("the frame in a browser", () => {
  let browser: Browser;
  let desk: TestDesk;
  before(async () => {
    [browser, desk] = await Promise.all([openBrowser(), openTestDesk()]);
  });
  after(async () => {
    await browser?.close();
    await desk?.[Symbol.asyncDispose]();
  });

  test("an article that is not there is told once, with a way back, whatever was asked of it", async () => {
    await using opened = await openDeskPage(browser, desk, "publisher", { bypassCSP: true });
    const { page } = opened;
    for (const path of ["999999", "999999/revisions", "999999/preview", "99999999999999"]) {
      await page.goto(`${desk.base}/desk/articles/${path}`);
      await page.locator("main.missing").waitFor();
      await page.waitForTimeout(300);
      assert.match(await textOf(page), new RegExp(`^記事${path.split("/")[0]}はありません`), path);
      assert.equal(await page.locator(".toast, .broken, .pane-fault, .editor-waits").count(), 0, path);
      assert.equal(await page.locator("main a").count(), 1, path);
    }
    assert.deepEqual(await findAxeFaults(page), []);
    await page.locator("main a").press("Enter");
    await page.locator(".entry").first().waitFor();
    assert.equal(new URL(page.url()).pathname, "/desk");
  });

  test("an address that names no screen is a page of its own, with a way back", async () => {
    await using opened = await openDeskPage(browser, desk, "publisher");
    const { page } = opened;
    for (const path of [
      "articles/0",
      "articles/abc",
      "articles/1/revisions/99",
      "people/99",
      "announcements/7",
    ]) {
      const answer = await page.goto(`${desk.base}/en/desk/${path}`);
      assert.equal(answer?.status(), 404, path);
      assert.deepEqual(await page.locator("main a").allInnerTexts(), ["To the inbox"], path);
    }
  });

  test("a toast that comes while a dialog is open stands above it, is announced, can be dismissed, and outlives it", async () => {
    await using opened = await openDeskPage(browser, desk, "publisher");
    const { page, press } = opened;
    await page.goto(`${desk.base}/desk`);
    await page.locator(".entry").first().waitFor();
    const dialogIsOpen = Promise.withResolvers<void>();
    await page.route("**/articles/bulk", async (route) => {
      await dialogIsOpen.promise;
      await route.continue();
    });
    await press("j", "d", "?");
    await page.locator("dialog[open]").waitFor();
    dialogIsOpen.resolve();
    await page.locator(".toast").waitFor();
    await until(page, isOnTop(".toast p"));
    const region = page.locator("dialog[open]").getByRole("status").filter({ hasText: "" });
    assert.notEqual((await region.allInnerTexts()).join("").trim(), "", "whoever hears the dialog hears it");
    await press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    await until(page, isOnTop(".toast p"));
    await page.locator(".toast button").last().click();
    await page.locator(".toast").waitFor({ state: "detached" });
  });
});
