// Editor, in short: what `npm run prove -- editor` tries at length; a word composed, saved, undone, read back after a reload, and the issuer's text left as it is.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openBrowser } from "../../testing/browser/browser.ts";
import { openWriting } from "../../testing/desk-app/editor/open-writing.ts";

test("a headline is composed by an input method, saved, kept over a reload and undone; the issuer's text answers no key", async () => {
  const browser = await openBrowser();
  try {
    await using writing = await openWriting(browser);
    const { page, ime, texts, document, endOf, complaints } = writing;
    await endOf(".article-text > h1");
    await ime.composeAll(["か", "かい", "海上"]);
    await ime.commitByEnter("海上");
    assert.equal(
      (await texts())[0],
      "見本訓練を実施海上",
      "the Enter that ended the word ended nothing else",
    );
    await page.keyboard.press("Control+a");
    assert.equal(
      await page.evaluate("getSelection().toString()"),
      "見本訓練を実施海上",
      "the headline first",
    );
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    const { content } = (await document()) as { readonly content: readonly { readonly type: string }[] };
    assert.equal(content.filter(({ type }) => type === "official").length, 3);
    assert.deepEqual(await texts(), ["", ""]);
    await page.reload();
    assert.deepEqual(await texts(), ["", ""]);
    await page.focus(".article-text");
    await page.keyboard.press("Control+z");
    assert.equal((await texts())[0], "見本訓練を実施海上");
    await page.keyboard.press("Control+z");
    assert.equal((await texts())[0], "見本訓練を実施");
    assert.deepEqual(complaints, []);
    assert.equal(await page.evaluate("window.submissions"), 0);
  } finally {
    await browser.close();
  }
});
