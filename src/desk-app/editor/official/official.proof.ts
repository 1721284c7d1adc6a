// Official text in the editor: no key, cut, drop, paste or composition alters, moves or drops any of it; it is left out by its button and brought back.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { openBrowser } from "../../../testing/browser/browser.ts";
import { type Writing, openWriting } from "../../../testing/desk-app/editor/open-writing.ts";
import { until } from "../../../testing/desk-app/until.ts";

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const OFFICIAL = ".article-text .official";
const PARAGRAPH = ".article-text > p:last-of-type";

async function officials({ page, document }: Writing): Promise<readonly unknown[]> {
  const { content } = (await document()) as {
    readonly content: readonly { readonly type: string; readonly attrs?: unknown }[];
  };
  const shown = await page.$$eval(".official-text", (found) => found.map(({ textContent }) => textContent));
  assert.deepEqual(shown, [
    "見本訓練の実施について",
    "防衛見本省は、令和7年9月8日、見本訓練を実施します。",
    "場所見本港",
  ]);
  return content.filter(({ type }) => type === "official").map(({ attrs }) => attrs);
}

const WHOLE = [
  { block: 0, omitted: null },
  { block: 1, omitted: null },
  { block: 2, omitted: null },
];

const selectOfficial = async ({ page }: Writing, at: number): Promise<void> => {
  await page.locator(OFFICIAL).nth(at).locator(".official-text").click();
  await until(page, `document.querySelectorAll("${OFFICIAL}")[${at}].classList.contains("is-selected")`);
};

test("a selected block answers no key that would take it away or write over it", async () => {
  await using writing = await openWriting(browser);
  const { page } = writing;
  for (const key of ["Backspace", "Delete", "x", "Control+x", "Control+Backspace", "Shift+Delete"]) {
    await selectOfficial(writing, 1);
    await page.keyboard.press(key);
    assert.deepEqual(await officials(writing), WHOLE, key);
  }
  assert.deepEqual(await writing.texts(), [
    "見本訓練を実施",
    "見本省は8日、見本訓練を行うと発表した。",
    "編集部の段落。",
  ]);
});

test("of a selection over everything only the desk's words go, and typing goes on", async () => {
  await using writing = await openWriting(browser);
  const { page, clickInto, texts } = writing;
  await clickInto(PARAGRAPH);
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  assert.deepEqual(await officials(writing), WHOLE);
  assert.deepEqual(await texts(), ["", ""]);
  await page.keyboard.press("Control+z");
  assert.deepEqual(await texts(), [
    "見本訓練を実施",
    "見本省は8日、見本訓練を行うと発表した。",
    "編集部の段落。",
  ]);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("新");
  assert.deepEqual(await officials(writing), WHOLE);
  assert.deepEqual(await texts(), ["新", ""]);
});

test("Backspace at the start of the paragraph behind it and Delete at the end of the one before reach nothing of it", async () => {
  await using writing = await openWriting(browser);
  const { page, clickInto, texts } = writing;
  await clickInto(PARAGRAPH);
  await page.keyboard.press("Home");
  for (let count = 0; count < 3; count += 1) await page.keyboard.press("Backspace");
  assert.deepEqual(await officials(writing), WHOLE);
  await clickInto(PARAGRAPH);
  await page.keyboard.press("End");
  for (let count = 0; count < 3; count += 1) await page.keyboard.press("Delete");
  assert.deepEqual(await officials(writing), WHOLE);
  assert.deepEqual((await texts())[2], "編集部の段落。");
});

test("what the browser does to the page by itself is put right", async () => {
  await using writing = await openWriting(browser);
  const { page, clickInto } = writing;
  await clickInto(PARAGRAPH);
  for (const act of [
    "getSelection().selectAllChildren(document.querySelector('.article-text')), document.execCommand('delete')",
    "document.querySelectorAll('.official')[1].remove()",
    "document.querySelector('.article-text').prepend(document.querySelectorAll('.official')[2])",
    "document.querySelectorAll('.official')[0].after(document.querySelectorAll('.official')[1].cloneNode(true))",
  ]) {
    await page.evaluate(act);
    await page.waitForTimeout(100);
    assert.deepEqual(await officials(writing), WHOLE, act);
    assert.equal(await page.locator(OFFICIAL).count(), 3, act);
  }
});

test("cutting takes a copy of all and the desk's words only; pasted again, the issuer's are a quote of the desk's", async () => {
  await using writing = await openWriting(
    browser,
    {},
    { permissions: ["clipboard-read", "clipboard-write"] },
  );
  const { page, clickInto, texts } = writing;
  await clickInto(PARAGRAPH);
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+x");
  assert.deepEqual(await officials(writing), WHOLE);
  assert.deepEqual(await texts(), ["", ""]);
  await page.keyboard.press("Control+v");
  assert.deepEqual(await officials(writing), WHOLE);
});

test("dragging does not move it, nor what reaches over it", async () => {
  await using writing = await openWriting(browser);
  const { page, clickInto } = writing;
  await selectOfficial(writing, 1);
  await page.locator(OFFICIAL).nth(1).locator(".official-text").dragTo(page.locator(PARAGRAPH));
  assert.deepEqual(await officials(writing), WHOLE);
  await clickInto(PARAGRAPH);
  await page.keyboard.press("Control+a");
  await page.locator(PARAGRAPH).dragTo(page.locator(".article-text > h1"));
  assert.deepEqual(await officials(writing), WHOLE);
});

test("a block is left out with a reason and a mark, and brought back, by mouse and by key", async () => {
  await using writing = await openWriting(browser);
  const { page } = writing;
  await page.locator(".official-toggle").nth(1).click();
  await page.keyboard.press("Enter");
  assert.equal(await page.locator("dialog .field-fault").count(), 1, "a reason is needed");
  await page.keyboard.type("名簿のため");
  await page.keyboard.press("Enter");
  assert.deepEqual(await officials(writing), [WHOLE[0], { block: 1, omitted: "名簿のため" }, WHOLE[2]]);
  assert.equal(await page.textContent(".official.is-left-out .official-reason"), "省略: 名簿のため");
  await selectOfficial(writing, 1);
  await page.keyboard.press("Control+Alt+o");
  assert.deepEqual(await officials(writing), WHOLE);
  await page.keyboard.press("Control+Alt+o");
  await page.keyboard.type("再掲");
  await page.keyboard.press("Enter");
  assert.deepEqual(await officials(writing), [WHOLE[0], { block: 1, omitted: "再掲" }, WHOLE[2]]);
  await page.keyboard.press("Control+z");
  assert.deepEqual(await officials(writing), WHOLE);
});

test("the desk's paragraphs go between the issuer's blocks, at the beginning and at the end", async () => {
  await using writing = await openWriting(browser);
  const { page } = writing;
  await selectOfficial(writing, 0);
  await page.keyboard.press("Control+Enter");
  await page.keyboard.type("間");
  await selectOfficial(writing, 2);
  await page.keyboard.press("Enter");
  await page.keyboard.type("後");
  const { content } = (await writing.document()) as {
    readonly content: readonly { readonly type: string }[];
  };
  assert.deepEqual(
    content.map(({ type }) => type),
    ["headline", "lead", "official", "paragraph", "official", "paragraph", "official", "paragraph"],
  );
});

test("a selected block stays selected while keys are pressed that lead nowhere, and the arrows lead on", async () => {
  await using writing = await openWriting(browser);
  const { page } = writing;
  const selected = (): Promise<number> =>
    page.$$eval(OFFICIAL, (found) => found.findIndex((block) => block.classList.contains("is-selected")));
  await selectOfficial(writing, 0);
  await page.keyboard.press("Control");
  await page.waitForTimeout(100);
  assert.equal(await selected(), 0);
  await page.keyboard.press("ArrowDown");
  assert.equal(await selected(), 1);
  await page.keyboard.press("ArrowUp");
  assert.equal(await selected(), 0);
  await page.keyboard.press("Control+Enter");
  await page.keyboard.type("間の段落。");
  await until(
    page,
    `document.querySelectorAll("${OFFICIAL}")[0].nextElementSibling.textContent === "間の段落。"`,
  );
});
