// Input methods: Japanese is written in every field as the person means it, in the real Chromium. A headless browser has no
// input method of its own: words are composed through the DevTools protocol, by the same events that one sends.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { Fragment, Slice } from "prosemirror-model";
import { ReplaceStep } from "prosemirror-transform";
import { articleSchema } from "../../editing/schema/article-schema.ts";
import { openBrowser } from "../../testing/browser/browser.ts";
import { articleDocument } from "../../testing/desk-app/editor/open-editor-bench.ts";
import { PATIENCE, type Writing, openWriting } from "../../testing/desk-app/editor/open-writing.ts";
import { until } from "../../testing/desk-app/until.ts";

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** Nothing that ends a word sends a form. */
async function isNotSubmitted({ page }: Writing): Promise<void> {
  assert.equal(await page.evaluate("window.submissions"), 0);
}

const [HEADLINE, LEAD, PARAGRAPH] = [
  "見本訓練を実施",
  "見本省は8日、見本訓練を行うと発表した。",
  "編集部の段落。",
];
const KANA = ["k", "か", "かい", "かいj", "かいじ", "かいじょ", "かいじょう"];

test("a word is begun, converted and committed, and is there once", async () => {
  await using writing = await openWriting(browser);
  const { page, ime, texts, bench, endOf } = writing;
  await endOf(".article-text p:last-of-type");
  await ime.composeAll([...KANA, "会場", "海上"]);
  assert.equal(await page.evaluate("window.editor.view.composing"), true);
  await ime.commit("海上");
  assert.deepEqual(await texts(), [HEADLINE, LEAD, `${PARAGRAPH}海上`]);
  assert.ok(bench.authority.steps.length > 0);
  await isNotSubmitted(writing);
});

test("a word that is cancelled leaves nothing", async () => {
  await using writing = await openWriting(browser);
  const { ime, texts, endOf } = writing;
  await endOf(".article-text p:last-of-type");
  await ime.composeAll([...KANA, "海上"]);
  await ime.cancel();
  assert.deepEqual(await texts(), [HEADLINE, LEAD, PARAGRAPH]);
  await isNotSubmitted(writing);
});

test("the Enter that ends a word ends nothing else, however the browser tells it; the next one begins a paragraph", async () => {
  await using writing = await openWriting(browser);
  const { page, ime, texts, endOf } = writing;
  await endOf(".article-text p:last-of-type");
  await ime.composeAll([...KANA, "海上"]);
  await ime.commitByEnter("海上");
  // Safari tells the key after the word's end.
  await page.evaluate(
    `document.querySelector(".article-text").dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", code: "Enter", keyCode: 229, bubbles: true, cancelable: true }))`,
  );
  assert.deepEqual(await texts(), [HEADLINE, LEAD, `${PARAGRAPH}海上`]);
  await page.keyboard.press("Enter");
  await page.keyboard.type("x");
  assert.deepEqual(await texts(), [HEADLINE, LEAD, `${PARAGRAPH}海上`, "x"]);
  await isNotSubmitted(writing);
});

test("undoing takes a word back whole, and not while it is composed", async () => {
  await using writing = await openWriting(browser);
  const { page, ime, texts, endOf } = writing;
  await endOf(".article-text p:last-of-type");
  await ime.composeAll([...KANA, "海上"]);
  // A menu's Undo: the browser's own would take back its own changes of the page, and break the word.
  const isStopped = await page.evaluate(
    `!document.querySelector(".article-text").dispatchEvent(new InputEvent("beforeinput", { inputType: "historyUndo", bubbles: true, cancelable: true }))`,
  );
  assert.ok(isStopped);
  assert.equal(
    await page.textContent(".article-text p:last-of-type"),
    `${PARAGRAPH}海上`,
    "the word stays until it is done",
  );
  await ime.commit("海上");
  assert.deepEqual(await texts(), [HEADLINE, LEAD, PARAGRAPH], "then what was asked for is done");
  await page.keyboard.press("Control+Shift+z");
  assert.deepEqual(await texts(), [HEADLINE, LEAD, `${PARAGRAPH}海上`]);
  await page.keyboard.press("Control+z");
  assert.deepEqual(await texts(), [HEADLINE, LEAD, PARAGRAPH]);
  await isNotSubmitted(writing);
});

test("strong is asked for in the middle of a word and goes over the word", async () => {
  await using writing = await openWriting(browser);
  const { page, ime, texts, endOf } = writing;
  await endOf(".article-text p:last-of-type");
  await ime.composeAll([...KANA, "海上"]);
  await page.click('[data-action="strong"]');
  assert.equal(await page.evaluate("window.editor.view.composing"), true, "the word is still composed");
  await ime.commit("海上");
  assert.deepEqual(await texts(), [HEADLINE, LEAD, `${PARAGRAPH}海上`]);
  assert.equal(await page.textContent(".article-text p:last-of-type strong"), "海上");
  await ime.composeAll(["h", "ほ"]);
  await ime.commit("保");
  assert.deepEqual(await texts(), [HEADLINE, LEAD, `${PARAGRAPH}海上保`]);
  assert.equal(await page.textContent(".article-text p:last-of-type strong"), "海上保");
  await isNotSubmitted(writing);
});

test("words are composed at the beginning and at the end of a line, one after another", async () => {
  await using writing = await openWriting(browser);
  const { page, ime, texts, clickInto } = writing;
  await clickInto(".article-text p:last-of-type");
  await page.keyboard.press("Home");
  await ime.composeAll(["s", "さ", "さい", "再"]);
  await ime.commit("再");
  await page.keyboard.press("End");
  await ime.composeAll(["o", "お", "終"]);
  await ime.commitByEnter("終");
  await ime.composeAll(["w", "わ", "了"]);
  await ime.commit("了");
  assert.deepEqual(await texts(), [HEADLINE, LEAD, `再${PARAGRAPH}終了`]);
  await isNotSubmitted(writing);
});

test("words are composed in empty headlines, leads and paragraphs", async () => {
  await using writing = await openWriting(browser, { document: articleDocument("", "") });
  const { page, ime, texts, clickInto, endOf } = writing;
  await clickInto(".article-text > h1");
  await ime.composeAll([...KANA, "海上"]);
  await ime.commitByEnter("海上");
  await clickInto(".article-text > .lead");
  await ime.composeAll([...KANA, "会場"]);
  await ime.commitByEnter("会場");
  await endOf(".article-text p:last-of-type");
  await page.keyboard.press("Enter");
  await ime.composeAll(["s", "さ", "差"]);
  await ime.commitByEnter("差");
  assert.deepEqual(await texts(), ["海上", "会場", PARAGRAPH, "差"]);
  await isNotSubmitted(writing);
});

test("words are composed in the headline, whose Enter leads on and never sends anything", async () => {
  await using writing = await openWriting(browser);
  const { page, ime, texts, endOf } = writing;
  await endOf(".article-text > h1");
  await ime.composeAll([...KANA, "海上"]);
  await ime.commitByEnter("海上");
  assert.deepEqual(await texts(), [`${HEADLINE}海上`, LEAD, PARAGRAPH]);
  await page.keyboard.press("Enter");
  await ime.composeAll(["s", "さ", "差"]);
  await ime.commit("差");
  assert.deepEqual(await texts(), [`${HEADLINE}海上`, `差${LEAD}`, PARAGRAPH]);
  await isNotSubmitted(writing);
});

test("words are composed in the cells of a table", async () => {
  await using writing = await openWriting(browser);
  const { page, ime, texts, endOf } = writing;
  await endOf(".article-text p:last-of-type");
  await page.click('[data-action="table"]');
  for (const [at, word] of ["海上", "会場", "階上", "開場"].entries()) {
    await ime.composeAll([...KANA, word]);
    await ime.commitByEnter(word);
    if (at < 3) await page.keyboard.press("Tab");
  }
  await texts();
  const cells = await page.$$eval(".article-text :is(td, th)", (found) =>
    found.map(({ textContent }) => textContent),
  );
  assert.deepEqual(cells, ["海上", "会場", "階上", "開場", "", "", "", "", ""]);
  await isNotSubmitted(writing);
});

test("a word is composed over a selection and takes its place; of the issuer's text in it nothing goes", async () => {
  await using writing = await openWriting(browser);
  const { page, ime, texts, clickInto } = writing;
  await clickInto(".article-text > h1");
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+End");
  await ime.composeAll([...KANA, "海上"]);
  await ime.commit("海上");
  assert.deepEqual(await texts(), ["海上", LEAD, PARAGRAPH]);
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+a");
  await ime.composeAll([...KANA, "会場"]);
  await ime.commit("会場");
  const [headline, lead] = await texts();
  assert.equal(await page.locator(".article-text .official").count(), 3, "whole and in its place");
  assert.equal(headline, "会場");
  assert.equal(lead, "");
  await isNotSubmitted(writing);
});

test("saving, and what another editor writes meanwhile, leave a word alone that is being composed", async () => {
  await using writing = await openWriting(browser);
  const { page, ime, texts, bench, endOf } = writing;
  await endOf(".article-text > p:last-of-type");
  await page.keyboard.type("a");
  await texts();
  bench.authority.alter(
    () => new ReplaceStep(1, 1, new Slice(Fragment.from(articleSchema.text("速報 ")), 0, 0)),
  );
  // The answer that brings the other's words is on its way when the word begins.
  bench.delay.ms = 500;
  await page.evaluate("void window.editor.link.look()");
  await page.waitForTimeout(100);
  await ime.composeAll(KANA);
  const sent = bench.authority.steps.length;
  // The answer comes, and the 200 ms after which changes are sent pass more than once.
  await page.waitForTimeout(900);
  assert.equal(await page.textContent(".article-text > h1"), HEADLINE, "nothing moves under the word");
  assert.equal(bench.authority.steps.length, sent, "and half a word is not sent");
  await ime.composeAll(["海上"]);
  assert.equal(await page.evaluate("window.editor.view.composing"), true);
  await ime.commit("海上");
  await until(page, `document.querySelector(".article-text > h1").textContent.startsWith("速報")`);
  assert.deepEqual(await texts(), [`速報 ${HEADLINE}`, LEAD, `${PARAGRAPH}a海上`]);
  await isNotSubmitted(writing);
});

test("in a dialog's field the Enter that ends a word does not send the form, the next one does", async () => {
  await using writing = await openWriting(browser);
  const { page, ime, clickInto } = writing;
  await clickInto(".article-text p:last-of-type");
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+ArrowRight");
  await page.click('[data-action="ruby"]');
  await ime.composeAll(["h", "へ", "へn", "へん"]);
  await ime.commitByEnter("へん");
  await page.evaluate(
    `document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", code: "Enter", keyCode: 229, bubbles: true, cancelable: true }))`,
  );
  assert.equal(await page.locator("dialog").count(), 1, "still asked");
  assert.equal(await page.evaluate("window.submissions"), 0);
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog", { state: "detached", ...PATIENCE });
  assert.equal(await page.getAttribute(".article-text .ruby", "data-reading"), "へん");
});
