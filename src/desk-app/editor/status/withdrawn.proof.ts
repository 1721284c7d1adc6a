// Withdrawn: in Chromium an article that a colleague withdraws while it is open can only be read from then on, and says where it goes on; an approved one goes back to review as a reporter types in it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { openBrowser } from "../../../testing/browser/browser.ts";
import { openTestDesk } from "../../../testing/desk/open-test-desk.ts";
import { openDeskPage } from "../../../testing/desk-app/open-desk-page.ts";
import { until } from "../../../testing/desk-app/until.ts";

const PATIENCE = { timeout: 60_000 };
const SAVED = `document.querySelector("[data-save]")?.dataset.save === "saved"`;

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

test("an article that is withdrawn while it is open can be read only, with the way on, and at its next opening too", async () => {
  await using desk = await openTestDesk();
  const path = `/articles/${desk.sample.article.id}`;
  assert.equal((await desk.as("publisher").post(`${path}/publish`, {})).status, 200);
  await using window = await openDeskPage(browser, desk, "editor");
  const { page, press } = window;
  await page.goto(`${desk.base}/desk${path}`);
  await page.locator(".article-text").waitFor(PATIENCE);
  await until(page, SAVED);
  await press("h");
  await page.keyboard.type("A");
  await until(page, SAVED);
  assert.equal((await desk.as("publisher").post(`${path}/withdraw`, { reason: "誤りのため" })).status, 200);
  for (const opening of ["open", "anew"]) {
    if (opening === "anew") await page.reload();
    const note = page.locator(".editor-withdrawn[role=status]");
    await note.waitFor(PATIENCE);
    assert.match((await note.textContent()) ?? "", /取り下げた記事/u);
    assert.deepEqual(await note.locator("a").allTextContents(), ["新しい記事", "改訂の履歴"]);
    const text = page.locator(".article-text");
    assert.equal(await text.getAttribute("contenteditable"), "false");
    assert.equal(await page.locator(".editor-toolbar").count(), 0);
    const was = await text.innerText();
    await text.locator("h1").click();
    await page.keyboard.type("B");
    assert.equal(await text.innerText(), was);
  }
});

test("a reporter who types in what was approved sees it go back to review", async () => {
  await using desk = await openTestDesk();
  const path = `/articles/${desk.sample.article.id}`;
  assert.equal((await desk.as("editor").post(`${path}/approve`, {})).status, 200);
  await using window = await openDeskPage(browser, desk, "reporter");
  const { page, press } = window;
  await page.goto(`${desk.base}/desk${path}`);
  await page.locator(".state-approved").waitFor(PATIENCE);
  await page.locator(".article-text").waitFor(PATIENCE);
  await until(page, SAVED);
  await press("h");
  await page.keyboard.type("A");
  await page.locator(".state-review").waitFor(PATIENCE);
  await until(page, SAVED);
  assert.equal((await desk.archive.findArticle(desk.sample.article.id))?.state.kind, "review");
  await desk.as("reporter").post(`${path}/copy/revision`);
  const stored = await desk.archive.findArticle(desk.sample.article.id);
  assert.match(stored?.headline.text ?? "", /A/u);
});
