// Try pasting: hostile markup pasted and dropped into the editor of an article, in a real browser; throws where one runs or somebody is asked.

import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { openPage } from "../browser/browser-page.ts";
import type { TestDesk } from "../desk/open-test-desk.ts";
import { signInBrowser } from "../desk/sign-in-browser.ts";
import type { Payload } from "./make-payloads.ts";
import { watchPage } from "./watch-page.ts";

const EDITOR = ".ProseMirror";
const PATIENT = { timeout: 60_000 };

/** Runs in the page, as text: this room knows no browser. */
const PASTE = `(markup) => {
  const transfer = new DataTransfer();
  transfer.setData("text/html", "<p>前</p>" + markup + "<p>後</p>");
  transfer.setData("text/plain", markup);
  const options = { bubbles: true, cancelable: true, clipboardData: transfer };
  document.querySelector("${EDITOR}").dispatchEvent(new ClipboardEvent("paste", options));
}`;

/** As a browser hands over what was copied from another page. */
function paste(page: Page, text: string): Promise<void> {
  return page.evaluate(`(${PASTE})(${JSON.stringify(text.toWellFormed())})`);
}

async function pasteAll(
  browser: Browser,
  desk: TestDesk,
  payloads: readonly Payload[],
  bypassCSP: boolean,
): Promise<readonly number[]> {
  const { page, context } = await openPage(browser, { bypassCSP });
  await signInBrowser(context, desk, "editor");
  const watched = watchPage(page, desk.base);
  await page.goto(`${desk.base}/desk/articles/${desk.sample.article.id}`);
  await page.waitForSelector(EDITOR, PATIENT);
  for (const { text } of payloads) {
    await page.click(`${EDITOR} .lead`);
    await paste(page, text);
  }
  await page.waitForTimeout(500);
  const after = await page.locator(EDITOR).innerText();
  assert.ok(/前[^]*後/.test(after), "what was pasted stands there, as far as it is text");
  const ran = watched.takeRun();
  assert.deepEqual(watched.strangers, [], "nobody is asked for anything");
  await context.close();
  return ran;
}

export async function tryPasting(
  browser: Browser,
  desk: TestDesk,
  payloads: readonly Payload[],
): Promise<void> {
  assert.deepEqual(await pasteAll(browser, desk, payloads, true), [], "pasted, by the cleaning alone");
  assert.deepEqual(await pasteAll(browser, desk, payloads, false), [], "pasted, under the policy");
}
