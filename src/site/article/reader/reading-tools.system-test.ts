// What a reader has at hand on an article's page, in a real browser: keys, readings, vertical lines, links, reports.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { MIDDLE_ARTICLE, type OpenReading, openReading } from "../../../testing/site/open-reading.ts";

let reading: OpenReading;
before(async () => {
  reading = await openReading();
});
after(() => reading[Symbol.asyncDispose]());

const pathOf = (page: Page): string => new URL(page.url()).pathname;

test("the arrow keys lead to the neighbours, and nowhere while they are needed elsewhere", () =>
  reading.onArticle(async (page) => {
    const stay = async (key: string, where: string): Promise<void> => {
      await page.keyboard.press(key);
      await page.waitForTimeout(30);
      assert.equal(pathOf(page), MIDDLE_ARTICLE, where);
    };
    await page.locator("#seek").fill("防衛");
    await stay("ArrowLeft", "in a field");
    await page.locator("#rank-day").focus();
    await stay("ArrowRight", "in the tabs");
    await page.locator("#aid-vertical").check();
    await page.locator("h1").click();
    await stay("ArrowLeft", "while the text scrolls sideways");
    await page.locator("#aid-vertical").uncheck();
    await page.locator("h1").click();
    for (const key of ["Control+ArrowLeft", "Alt+Shift+ArrowRight", "Shift+ArrowLeft"]) await stay(key, key);
    await page.locator("h1").selectText();
    await stay("ArrowLeft", "while text is selected");
    await page.locator("h1").click();
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL(`${reading.site.base}/articles/16`);
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(reading.site.base + MIDDLE_ARTICLE);
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(`${reading.site.base}/articles/18`);
  }));

const LINES = `getComputedStyle(document.querySelector(".text")).writingMode`;
const SHOWN_READINGS = `[...document.querySelectorAll(".aid rt")].filter((rt) => rt.checkVisibility()).length`;
const PLAIN_TEXT = `(() => {
  const copy = document.querySelector(".official").cloneNode(true);
  for (const reading of copy.querySelectorAll("rt, rp")) reading.remove();
  return copy.textContent;
})()`;

test("readings and vertical lines come with a tick, also without script, and change no character", () =>
  reading.onArticle(
    async (page) => {
      assert.deepEqual(
        [await page.evaluate(LINES), await page.evaluate(SHOWN_READINGS)],
        ["horizontal-tb", 0],
      );
      const text = await page.evaluate(PLAIN_TEXT);
      await page.locator("#aid-readings").check();
      await page.locator("#aid-vertical").check();
      assert.equal(await page.evaluate(LINES), "vertical-rl");
      assert.ok((await page.evaluate<number>(SHOWN_READINGS)) > 0);
      assert.equal(await page.evaluate(PLAIN_TEXT), text);
      const width = await page.evaluate<number>("document.documentElement.scrollWidth");
      assert.ok(width <= 390, `${width} pixels`);
    },
    { javaScriptEnabled: false, viewport: { width: 390, height: 844 } },
  ));

test("with script the ticks are remembered, the frame has a name, and small numbers stand upright", () =>
  reading.onArticle(async (page) => {
    const text = await page.evaluate(PLAIN_TEXT);
    await page.locator("#aid-readings").check();
    await page.locator("#aid-vertical").check();
    await page.reload();
    assert.equal(await page.evaluate(LINES), "vertical-rl");
    assert.ok((await page.evaluate<number>(SHOWN_READINGS)) > 0);
    const frame = page.getByRole("region", { name: "縦書きの本文" });
    assert.equal(await frame.getAttribute("tabindex"), "0");
    assert.ok((await page.locator(".tcy").allTextContents()).includes("10"));
    assert.equal(await page.evaluate(PLAIN_TEXT), text);
    await page.locator("#aid-vertical").uncheck();
    await page.reload();
    assert.equal(await page.evaluate(LINES), "horizontal-tb");
    assert.equal(await page.locator(".text[role]").count(), 0);
  }));

test("an error is reported without script, and a report that is not taken keeps its words", () =>
  reading.onArticle(
    async (page) => {
      await page.locator(".report summary").click();
      await page.locator("#report-text").fill("https://a.example ".repeat(4));
      await page.getByRole("button", { name: "送る" }).click();
      await page.getByText("アドレスは3つまで").waitFor();
      assert.match(await page.locator("#report-text").inputValue(), /a\.example/);
      await page.locator("#report-text").fill("2隻は3隻では");
      await page.getByRole("button", { name: "送る" }).click();
      await page.waitForURL(/\/about\/received\?article=\d+$/);
      assert.equal(reading.site.reports.at(-1)?.text, "2隻は3隻では");
    },
    { javaScriptEnabled: false },
  ));
