// Connections in a browser: a token and a webhook are made by keyboard, shown once, used, and ended.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { openBrowser } from "../../../testing/browser/browser.ts";
import { findAxeFaults, openPage } from "../../../testing/browser/browser-page.ts";
import { openTestDesk } from "../../../testing/desk/open-test-desk.ts";
import { signInBrowser } from "../../../testing/desk/sign-in-browser.ts";
import { openWebhookReceiver } from "../../../testing/desk/webhook-receiver.ts";
import { askAt } from "../../../testing/serving/ask-at.ts";

const ALLOWED = "SHIRASE_ALLOW_ADDRESSES";

describe("the screen of connections", () => {
  let browser: Browser;
  const allowedBefore = process.env[ALLOWED];
  before(async () => {
    process.env[ALLOWED] = "127.0.0.1";
    browser = await openBrowser();
  });
  after(async () => {
    if (allowedBefore === undefined) delete process.env[ALLOWED];
    else process.env[ALLOWED] = allowedBefore;
    await browser.close();
  });

  it("makes a token by keyboard, shows it once, and ends it; makes a webhook and tries it", async () => {
    await using desk = await openTestDesk();
    await using receiver = await openWebhookReceiver();
    const { page, context, complaints } = await openPage(browser, { bypassCSP: true });
    await signInBrowser(context, desk, "administrator");
    await page.goto(`${desk.base}/en/desk/connections`);

    await page.getByRole("button", { name: "Make a token" }).focus();
    await page.keyboard.press("Enter");
    await page.getByLabel("Name").fill("朝の配信");
    assert.deepEqual(await findAxeFaults(page), []);
    await page.keyboard.press("Enter");
    const field = page.getByRole("textbox", { name: "Shown this once" });
    const secret = await field.inputValue();
    assert.match(secret, /^shr_\w{38}$/);
    assert.deepEqual(await findAxeFaults(page), []);
    const headers = { authorization: `Bearer ${secret}` };
    const read = () => askAt(desk.port, `/desk/api/articles/${desk.sample.article.id}`, { headers });
    assert.equal((await read()).status, 200);
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: "朝の配信" }).waitFor();
    assert.ok(!(await page.content()).includes(secret));
    await page.getByRole("button", { name: "Revoke 朝の配信" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Revoke" }).click();
    await page.locator(".connection-over").waitFor();
    assert.equal((await read()).status, 401);

    await page.getByRole("button", { name: "Make a webhook" }).click();
    await page.getByLabel("Name").fill("受け手");
    await page.getByLabel("Address").fill(receiver.address);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "I have kept it; close" }).click();
    await page.getByRole("button", { name: "Send a test 受け手" }).click();
    await page.getByText("A test was sent: HTTP 200").waitFor();
    assert.equal(receiver.received.length, 1);
    await page.getByRole("button", { name: "What was sent 受け手" }).click();
    await page.getByText("test_").waitFor();
    assert.deepEqual(await findAxeFaults(page), []);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it("and the page that explains the API have no fault that axe finds, and lead to each other", async () => {
    await using desk = await openTestDesk();
    const { page, context } = await openPage(browser, { bypassCSP: true, colorScheme: "dark" });
    await signInBrowser(context, desk, "administrator");
    await page.goto(`${desk.base}/desk/connections`);
    await page.getByRole("link", { name: "APIの説明" }).click();
    await page.getByRole("heading", { level: 1, name: "デスクのAPI" }).waitFor();
    assert.deepEqual(await findAxeFaults(page), []);
    await context.close();
  });
});
