// The way to readers by keys alone, in a real browser: scheduled over a clock change, held by an embargo, published, corrected, and its history.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../../../testing/browser/browser.ts";
import { findAxeFaults, openPage } from "../../../testing/browser/browser-page.ts";
import { openTestDesk } from "../../../testing/desk/open-test-desk.ts";
import { signInBrowser } from "../../../testing/desk/sign-in-browser.ts";

const SEND = "dialog button[type=submit]";

async function openDialog(page: Page, stroke: string): Promise<void> {
  await page.keyboard.press(stroke);
  await page.waitForSelector("dialog[open]");
}

async function send(page: Page): Promise<void> {
  await page.click(SEND);
  await page.waitForSelector("dialog", { state: "detached" });
}

/** Of our own parts; what stands around them is proved with the frame. */
async function findFaults(page: Page): Promise<readonly string[]> {
  const faults = await findAxeFaults(page);
  return faults.filter((fault) => /actions|state-|step-|revision|difference|new-/.test(fault));
}

describe("the way to readers in a browser", { timeout: 180_000 }, () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  it("is gone by keys: a time that clocks skip is asked back, an embargo holds, and p and Enter publish", async () => {
    await using desk = await openTestDesk();
    const { id } = desk.sample.article;
    const { page, context } = await openPage(browser);
    await signInBrowser(context, desk, "publisher");
    await page.goto(`${desk.base}/desk/articles/${id}`);
    await page.waitForSelector(".actions-steps button");
    await openDialog(page, "S");
    await page.fill("dialog input[type=datetime-local]", "2026-03-29T02:30");
    await page.fill("dialog input[type=text]", "Europe/Berlin");
    await page.click(SEND);
    await page.click("dialog fieldset label:nth-of-type(2)");
    assert.deepEqual(await findFaults(page), []);
    await send(page);
    const scheduled = await desk.archive.findArticle(id);
    assert.ok(scheduled?.state.kind === "scheduled" && scheduled.state.wallTime === "2026-03-29T03:30");
    await page.keyboard.press("U");
    await page.waitForSelector(".state-approved");
    await openDialog(page, "B");
    await page.fill("dialog input[type=datetime-local]", "2025-09-12T07:00");
    await page.fill("dialog textarea", "先方の発表まで");
    await send(page);
    await openDialog(page, "p");
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open] .embargo-note");
    assert.equal((await desk.ask(`/articles/${id}`)).status, 404);
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog", { state: "detached" });
    await openDialog(page, "L");
    await page.fill("dialog textarea", "先方が先に発表した");
    await send(page);
    await openDialog(page, "p");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".state-published");
    assert.equal((await desk.ask(`/articles/${id}`)).status, 200);
    await openDialog(page, "C");
    await page.fill("dialog textarea", "人数を2人としていましたが、3人の誤りでした。");
    await send(page);
    assert.match((await desk.ask(`/articles/${id}`)).text, /3人の誤りでした。/);
    assert.deepEqual(await findFaults(page), []);
    await page.goto(`${desk.base}/desk/articles/${id}/revisions`);
    await page.waitForSelector(".revision");
    await page.keyboard.press("j");
    assert.match(await page.locator(".revision[aria-pressed=true]").innerText(), /公開/);
    assert.deepEqual(await findFaults(page), []);
    await context.close();
  });

  it("shows a reporter what a reporter may do, and begins a feature", async () => {
    await using desk = await openTestDesk();
    const { page, context } = await openPage(browser, { viewport: { width: 390, height: 844 } });
    await signInBrowser(context, desk, "reporter");
    await page.goto(`${desk.base}/desk/new`);
    await page.waitForSelector(".new-article");
    await page.locator(".new-article input[type=text]").first().fill("島を歩く");
    assert.deepEqual(await findFaults(page), []);
    await page.click(".new-article button[type=submit]");
    await page.waitForURL(/\/desk\/articles\/\d+$/);
    await page.waitForSelector(".actions-steps button");
    assert.deepEqual(await page.locator(".actions-steps button").count(), 1);
    assert.match(await page.locator(".actions-steps button").innerText(), /確認に出す/);
    const made = await desk.archive.findArticle(desk.sample.article.id);
    assert.equal(made?.state.kind, "draft");
    await context.close();
  });
});
