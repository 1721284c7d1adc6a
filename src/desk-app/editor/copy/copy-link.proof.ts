// Copy link in the browser: whatever becomes of page, connection and server, no word is lost and none is there twice; two editors' words meet.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { Fragment, Slice } from "prosemirror-model";
import { ReplaceStep } from "prosemirror-transform";
import { articleSchema } from "../../../editing/schema/article-schema.ts";
import { openBrowser } from "../../../testing/browser/browser.ts";
import { openEditorBench } from "../../../testing/desk-app/editor/open-editor-bench.ts";
import { openWriting } from "../../../testing/desk-app/editor/open-writing.ts";
import { until } from "../../../testing/desk-app/until.ts";

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const HEADLINE = ".article-text > h1";
const PARAGRAPH = ".article-text > p:last-of-type";
const WORDS = "編集部の段落。";

const stateIs = (page: Page, kind: string): Promise<void> =>
  until(page, `window.editor?.link.saveState.get().kind === "${kind}"`);
const saveLine = (page: Page): Promise<string | null> => page.textContent(".save-line > span");

test("a change is with the server within a second, and what becomes of it is said in words", async () => {
  await using writing = await openWriting(browser);
  const { page, bench, endOf, texts } = writing;
  await endOf(PARAGRAPH);
  await page.keyboard.type("ab");
  await stateIs(page, "saving");
  assert.equal(await saveLine(page), "保存しています");
  await stateIs(page, "saved");
  assert.equal(await saveLine(page), "保存しました");
  assert.equal((await texts())[2], `${WORDS}ab`);
  assert.equal(bench.authority.steps.length, 2);
});

test("the server is killed while somebody types, and the page too: nothing is typed again, and nothing is there twice", async () => {
  await using writing = await openWriting(browser);
  const { page, bench, endOf, texts } = writing;
  await endOf(PARAGRAPH);
  await page.keyboard.type("one ");
  await bench.kill();
  await page.keyboard.type("two ");
  await stateIs(page, "offline");
  await page.keyboard.type("three");
  assert.match((await saveLine(page)) ?? "", /つながっていません。変更\d+件がこの端末で送信を待っています/);
  const waiting = await page.evaluate<number>("window.editor.link.saveState.get().waiting");
  assert.ok(waiting >= 5, String(waiting));
  // The page goes, too; what it had not sent is with the browser.
  await bench.start();
  await page.reload();
  assert.equal((await texts())[2], `${WORDS}one two three`);
});

test("an answer that is lost on the way adds nothing twice", async () => {
  await using writing = await openWriting(browser);
  const { page, bench, endOf, texts } = writing;
  bench.delay.ms = 600;
  await endOf(PARAGRAPH);
  await page.keyboard.type("x");
  for (let waits = 0; bench.authority.steps.length === 0; waits += 1) {
    assert.ok(waits < 1_000, "the step reaches the server");
    await page.waitForTimeout(20);
  }
  // Taken, and not told.
  await bench.kill();
  await page.keyboard.type("y");
  bench.delay.ms = 0;
  await bench.start();
  assert.equal((await texts())[2], `${WORDS}xy`);
  assert.equal(bench.authority.steps.length, 2);
});

test("undoing and redoing go on after a reload, change by change", async () => {
  await using writing = await openWriting(browser);
  const { page, endOf, texts } = writing;
  await endOf(PARAGRAPH);
  await page.keyboard.type("first");
  await page.waitForTimeout(700);
  await page.keyboard.type(" second");
  await texts();
  await page.keyboard.press("Control+z");
  assert.equal((await texts())[2], `${WORDS}first`);
  await page.reload();
  assert.equal((await texts())[2], `${WORDS}first`);
  await page.focus(".article-text");
  await page.keyboard.press("Control+y");
  assert.equal((await texts())[2], `${WORDS}first second`, "what was undone before the reload is redone");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  assert.equal((await texts())[2], WORDS);
  await page.keyboard.press("Control+y");
  assert.equal((await texts())[2], `${WORDS}first`);
});

test("what the same person wrote in another browser can be undone, what others wrote cannot", async () => {
  await using bench = await openEditorBench();
  {
    await using before = await openWriting(browser, { bench });
    await before.endOf(PARAGRAPH);
    await before.page.keyboard.type("mine");
    await before.texts();
  }
  bench.authority.alter(
    () => new ReplaceStep(1, 1, new Slice(Fragment.from(articleSchema.text("他")), 0, 0)),
  );
  await using writing = await openWriting(browser, { bench });
  await writing.page.focus(".article-text");
  await writing.page.keyboard.press("Control+z");
  assert.deepEqual(await writing.texts(), [
    "他見本訓練を実施",
    "見本省は8日、見本訓練を行うと発表した。",
    WORDS,
  ]);
  await writing.page.keyboard.press("Control+z");
  assert.equal((await writing.texts())[0], "他見本訓練を実施");
});

test("two editors write at once, each sees the other's words, and both have all of them", async () => {
  await using bench = await openEditorBench();
  await using one = await openWriting(browser, { bench, account: 1 });
  await using two = await openWriting(browser, { bench, account: 2 });
  await one.endOf(HEADLINE);
  await two.endOf(PARAGRAPH);
  await Promise.all([
    one.page.keyboard.type("abcdefghijklmnopqrstuvwxyz", { delay: 15 }),
    two.page.keyboard.type("0123456789".repeat(3), { delay: 12 }),
  ]);
  await Promise.all([one, two].map(({ page }) => stateIs(page, "saved")));
  await Promise.all([one, two].map(({ page }) => page.evaluate("window.editor.link.flush()")));
  const expected = [
    "見本訓練を実施abcdefghijklmnopqrstuvwxyz",
    "見本省は8日、見本訓練を行うと発表した。",
    `${WORDS}${"0123456789".repeat(3)}`,
  ];
  assert.deepEqual(await one.texts(), expected);
  assert.deepEqual(await two.texts(), expected);
});

test("one is offline for a while and writes where the other deletes: the words are shown, put back, and nothing is lost", async () => {
  await using bench = await openEditorBench();
  await using one = await openWriting(browser, { bench, account: 1 });
  await one.endOf(PARAGRAPH);
  await one.page.context().setOffline(true);
  await one.page.keyboard.type(" kept words");
  await stateIs(one.page, "offline");
  bench.authority.alter((doc) => {
    const at = doc.content.findDiffStart(doc.content.cut(0, 0)) ?? 0;
    let [from, to] = [at, at];
    doc.forEach((node, pos) => {
      if (node.type.name === "paragraph") [from, to] = [pos, pos + node.nodeSize];
    });
    return new ReplaceStep(from, to, Slice.empty);
  });
  await one.page.context().setOffline(false);
  await one.page.waitForSelector(".conflict", { timeout: 60_000 });
  assert.match((await one.page.textContent(".conflict-side")) ?? "", /kept words/);
  await one.page.reload();
  await one.page.waitForSelector(".conflict", { timeout: 60_000 });
  await one.page.click(".conflict-version button");
  const texts = await one.texts();
  assert.ok(
    texts.some((text) => text.includes("kept words")),
    texts.join("|"),
  );
  await one.page.click(".conflict > .quiet-button");
  assert.equal(await one.page.locator(".conflict").count(), 0);
});

test("two tabs of one person are two editors", async () => {
  await using one = await openWriting(browser);
  const second = await one.page.context().newPage();
  await second.goto(one.page.url());
  await stateIs(second, "saved");
  await one.endOf(HEADLINE);
  await one.page.keyboard.type("A");
  await one.texts();
  await second.evaluate("window.editor.link.flush()");
  await second.click(PARAGRAPH);
  await second.keyboard.type("B");
  await stateIs(second, "saved");
  await one.page.evaluate("window.editor.link.flush()");
  const [headline, , paragraph] = await one.texts();
  assert.equal(headline, "見本訓練を実施A");
  assert.match(paragraph ?? "", /B/);
  assert.equal(new Set(one.bench.authority.steps.map(({ client }) => client)).size, 2);
});
