// Linked facts: in Chromium a fact is chosen in the source or in the article and shown in both, by pointer and by keys; its marks are no part of what is saved.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { findAxeFaults } from "../../../testing/browser/browser-page.ts";
import { openBrowser } from "../../../testing/browser/browser.ts";
import { openTestDesk } from "../../../testing/desk/open-test-desk.ts";
import { openInputMethod } from "../../../testing/desk-app/editor/input-method.ts";
import { openDeskPage } from "../../../testing/desk-app/open-desk-page.ts";
import { until } from "../../../testing/desk-app/until.ts";

const PATIENCE = { timeout: 60_000 };
const WIDE = { viewport: { width: 1440, height: 900 }, bypassCSP: true };
const SAVED = `document.querySelector("[data-save]")?.dataset.save === "saved"`;

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

async function openSample() {
  const desk = await openTestDesk();
  const window = await openDeskPage(browser, desk, "editor", WIDE);
  const { page } = window;
  await page.goto(`${desk.base}/desk/articles/${desk.sample.article.id}`);
  await page.locator(".article-text > h1 .fact").first().waitFor(PATIENCE);
  await until(page, SAVED);
  const inSight = (selector: string): Promise<boolean> =>
    page
      .locator(selector)
      .first()
      .evaluate((found) => {
        const { top, bottom } = found.getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      });
  return {
    ...window,
    desk,
    inSight,
    [Symbol.asyncDispose]: async () => {
      await window[Symbol.asyncDispose]();
      await desk[Symbol.asyncDispose]();
    },
  };
}

test("a fact that is clicked in headline or official text is chosen in the source, in sight in both; one that is chosen there is marked in the article", async () => {
  await using opened = await openSample();
  const { page, inSight, complaints } = opened;
  const stored = await opened.desk.archive.findArticle(opened.desk.sample.article.id);
  const headline = page.locator(".article-text > h1");
  assert.equal(await headline.textContent(), stored?.headline.text);

  const [mark, words] = [
    headline.locator(".fact").first(),
    await headline.locator(".fact").first().textContent(),
  ];
  await mark.click();
  await page.locator('.fact-line[aria-current="true"]').waitFor(PATIENCE);
  await page.locator(".source-text .fact-selected").first().waitFor(PATIENCE);
  assert.ok((await headline.locator(".fact-selected").count()) > 0);
  assert.ok(await inSight(".source-text .fact-selected"), "in sight in the source");
  assert.ok(await inSight(".article-text .fact-selected"), "and still in the article");
  const told = (await page.locator(".fact-told[role=status]").textContent()) ?? "";
  assert.match(told, /見出し\d+か所、.*発表文\d+か所/u, `${words}: ${told}`);

  const official = page.locator(".article-text .official .fact").last();
  const number = await official.getAttribute("data-fact");
  await official.click();
  await page.locator(`.official .fact-selected[data-fact="${number}"]`).first().waitFor(PATIENCE);
  assert.ok(await inSight(".source-text .fact-selected"));
  assert.ok(await inSight(".fact-line[aria-current='true']"));

  await page.locator(".source-text .fact").first().click();
  await page.locator(".article-text .fact-selected").first().waitFor(PATIENCE);
  assert.ok(await inSight(".article-text .fact-selected"));
  const faults = await findAxeFaults(page);
  assert.deepEqual(
    faults.filter((fault) => /fact|article-text|official/u.test(fault)),
    [],
  );
  assert.deepEqual(complaints, []);
});

test("keys alone lead from the source to each place in the article and from fact to fact in it; nothing of it is saved", async () => {
  await using opened = await openSample();
  const { page, press, desk } = opened;
  const id = desk.sample.article.id;
  const copies = async () => (await desk.archive.listCopySteps(id, 0, 1_000)) ?? [];
  const selected = (): Promise<string> => page.evaluate("getSelection().toString()");
  for (let step = 0; step < 60; step += 1) {
    await press("n");
    if ((await page.locator(".article-text > h1 .fact-selected").count()) > 0) break;
  }
  await press("g");
  await page.locator(".article-text:focus").waitFor(PATIENCE);
  const places = await page.locator(".article-text > h1 .fact-selected").allTextContents();
  for (const place of places) {
    assert.equal(await selected(), place);
    await press("Escape", "g");
  }
  const chosen = page.locator('.fact-line[aria-current="true"]');
  const first = await chosen.textContent();
  for (let step = 0; step < 6 && (await chosen.textContent()) === first; step += 1) {
    await press("Control+Alt+f");
    await page.waitForTimeout(60);
  }
  assert.notEqual(await chosen.textContent(), first);
  for (let step = 0; step < 60; step += 1) {
    await press("Control+Alt+f");
    if ((await page.locator(".article-text .official.is-selected").count()) > 0) break;
  }
  assert.ok((await page.locator(".article-text .official.is-selected .fact-selected").count()) > 0);
  await press("Escape");
  assert.deepEqual(await copies(), [], "to look at facts changes nothing");
});

test("marks go with words that are changed, stay with the others, and a word that is composed at their edge or in them is whole", async () => {
  await using opened = await openSample();
  const { page, press, desk, complaints } = opened;
  const ime = await openInputMethod(page);
  const headline = page.locator(".article-text > h1");
  const before = (await headline.textContent()) ?? "";
  const marks = async () => headline.locator(".fact").allTextContents();
  const all = await marks();
  assert.ok(all.length >= 2, all.join("|"));
  // Before all marks, composed: they move along.
  await press("h");
  await page.locator(".article-text:focus").waitFor(PATIENCE);
  await page.waitForTimeout(300);
  await press("Control+Home");
  await page.waitForTimeout(60);
  for (const text of ["s", "そ", "そく", "そくほ", "速報"]) await ime.compose(text);
  await ime.commit("速報");
  assert.equal(await headline.textContent(), `速報${before}`);
  assert.deepEqual(await marks(), all);
  // At the end of a mark: the word is not the fact's.
  const [first = ""] = all;
  const end = 2 + before.indexOf(first) + first.length;
  await press("Control+Home");
  for (let at = 0; at < end; at += 1) await press("ArrowRight");
  await page.waitForTimeout(60);
  for (const text of ["k", "か", "かっこ", "(仮)"]) await ime.compose(text);
  await ime.commit("(仮)");
  const written = `速報${before.slice(0, end - 2)}(仮)${before.slice(end - 2)}`;
  assert.equal(await headline.textContent(), written);
  await until(page, SAVED);
  assert.deepEqual(await marks(), all);
  // Within it: the mark goes, the word is whole.
  for (let at = 0; at < "(仮)".length + 1; at += 1) await press("ArrowLeft");
  await page.waitForTimeout(60);
  for (const text of ["n", "な", "なか", "中"]) await ime.compose(text);
  assert.equal(
    await page.evaluate("document.querySelector('.article-text > h1').textContent.includes('中')"),
    true,
  );
  await ime.commit("中");
  await until(page, SAVED);
  const broken = `${first.slice(0, -1)}中${first.slice(-1)}`;
  assert.equal(await headline.textContent(), written.replace(first, broken));
  await until(
    page,
    `![...document.querySelectorAll(".article-text > h1 .fact")].some((mark) => mark.textContent.includes("中"))`,
  );
  assert.deepEqual(await marks(), all.slice(1));
  const saved = await desk.as("editor").post(`/articles/${desk.sample.article.id}/copy/revision`);
  assert.equal(saved.status, 200);
  const stored = await desk.archive.findArticle(desk.sample.article.id);
  assert.equal(stored?.headline.text, written.replace(first, broken));
  assert.deepEqual(complaints, []);
});
