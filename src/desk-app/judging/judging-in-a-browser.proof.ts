// Judging in a browser: facts walked and judged by keys alone, the headline following, and nothing that axe would say.

import assert from "node:assert/strict";
import { test } from "node:test";
import { findAxeFaults, openPage } from "../../testing/browser/browser-page.ts";
import { openBrowser } from "../../testing/browser/browser.ts";
import { openTestDesk } from "../../testing/desk/open-test-desk.ts";

const PATIENCE = { timeout: 60_000 };

/** The head and the toasts of the desk's frame have tests of their own. */
const OF_THIS_PANE = /fact|proof|source|used|offer/u;

test("a fact is corrected by keys alone: Enter that ends a composition sends nothing, the headline follows, and u takes it back", async () => {
  await using desk = await openTestDesk();
  const browser = await openBrowser();
  const { page, context, complaints } = await openPage(browser, {
    viewport: { width: 1440, height: 900 },
    bypassCSP: true,
  });
  try {
    const [name = "", value = ""] = desk.cookieOf("editor").split("=");
    await context.addCookies([{ name, value, url: desk.base }]);
    await page.goto(`${desk.base}/desk/articles/${desk.sample.article.id}`);
    const headline = page.locator(".used-headline > p");
    await page.locator(".fact-list").waitFor(PATIENCE);
    const before = await headline.textContent();
    const current = page.locator('.fact-line[aria-current="true"]');
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press("n");
      if ((await current.textContent())?.includes("できごと日韓防衛相会談")) break;
    }
    // The fact that is chosen is marked where it stands and where it is used.
    assert.ok((await page.locator(".source-text .fact-selected").count()) > 0);
    assert.ok((await page.locator(".used-headline .fact-selected").count()) > 0);
    await page.keyboard.press("e");
    const field = page.locator('dialog input[name="date"]');
    await field.fill("2025-09-07");
    await field.dispatchEvent("keydown", { key: "Enter", keyCode: 229, isComposing: true, bubbles: true });
    assert.equal(await page.locator("dialog").count(), 1);
    await field.press("Enter");
    await page.locator(".fact-entry-corrected").waitFor(PATIENCE);
    assert.match((await headline.textContent()) ?? "", /9月7日/u);
    const stored = await desk.archive.findArticle(desk.sample.article.id);
    assert.match(stored?.headline.text ?? "", /9月7日/u);
    const faults = (await findAxeFaults(page)).filter((fault) =>
      OF_THIS_PANE.test(fault.replaceAll(/toast[^ "]*/gu, "")),
    );
    assert.deepEqual(faults, []);
    await page.keyboard.press("u");
    await page.locator(".fact-entry-corrected").waitFor({ ...PATIENCE, state: "detached" });
    assert.equal(await headline.textContent(), before);
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
    await browser.close();
  }
});
