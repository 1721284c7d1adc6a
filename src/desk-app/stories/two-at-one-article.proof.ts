// Two at one article: two people of the desk write in one article in Chromium, in turns, at once, and with one offline for a
// while; and the program's own server is killed while somebody types. Whatever happens, each word is somewhere, once.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../../testing/browser/browser.ts";
import { type DeskPage, openDeskPage } from "../../testing/desk-app/open-desk-page.ts";
import { until } from "../../testing/desk-app/until.ts";
import { type ServedDesk, openServedDesk } from "../../testing/desk/open-served-desk.ts";
import { articleId } from "../../terms/ids.ts";

const PATIENCE = { timeout: 30_000 };
const JOINT_STATEMENT = "joint-statement/2025-09-08-japan-korea-seoul.html";
const SAVED = `document.querySelector("[data-save]")?.dataset.save === "saved"`;

const textOf = (page: Page): Promise<string> => page.locator(".article-text").innerText();
const headlineOf = (page: Page): Promise<string> => page.locator(".article-text > h1").innerText();
const times = (text: string, word: string): number => text.split(word).length - 1;

async function openArticle({ page }: DeskPage, address: string): Promise<void> {
  await page.goto(address);
  await page.locator(".article-text").waitFor(PATIENCE);
  await until(page, SAVED);
}

/** The caret behind the headline's last word. */
async function goToHeadline({ page, press }: DeskPage): Promise<void> {
  await page.locator(".article-bar h1, .screen-title, h1").first().waitFor(PATIENCE);
  if ((await page.locator(".article-text:focus").count()) > 0) await press("Escape");
  await press("h");
  await page.locator(".article-text:focus").waitFor(PATIENCE);
}

async function rewriteHeadline(window: DeskPage, words: string): Promise<void> {
  await goToHeadline(window);
  await window.press("Control+Shift+Home");
  await window.page.keyboard.type(words);
}

/** Every headline that the page shows from now on, each once. */
function watchHeadline(page: Page): () => Promise<readonly string[]> {
  const began = page.evaluate(`(() => {
    window.headlines = [];
    const note = () => {
      const now = document.querySelector(".article-text > h1").innerText;
      if (window.headlines.at(-1) !== now) window.headlines.push(now);
      requestAnimationFrame(note);
    };
    note();
  })()`);
  return async () => {
    await began;
    return page.evaluate("window.headlines");
  };
}

/** Both show the same text, and it is the server's. */
async function agree(desk: ServedDesk, id: number, pages: readonly Page[]): Promise<string> {
  for (const page of pages) await until(page, SAVED);
  for (let tries = 0; tries < 200; tries += 1) {
    const shown = await Promise.all(pages.map(textOf));
    if (new Set(shown).size === 1) {
      const { status } = await desk.as("editor").post(`/articles/${id}/copy/revision`);
      assert.equal(status, 200);
      const stored = await desk.archive.findArticle(articleId(id));
      assert.equal(await headlineOf(pages[0] ?? assert.fail()), stored?.headline.text);
      return shown[0] ?? "";
    }
    await pause(50);
  }
  assert.fail(`They differ: ${(await Promise.all(pages.map(headlineOf))).join(" | ")}`);
}

describe("two people at one article", () => {
  let browser: Browser;
  let desk: ServedDesk;
  before(async () => {
    [browser, desk] = await Promise.all([openBrowser(), openServedDesk()]);
  });
  after(async () => {
    await browser?.close();
    await desk?.[Symbol.asyncDispose]();
  });

  test("in turns and at once each sees the other and has all words; offline and both at the headline, what was lost is shown and put back", async (t) => {
    const id = await desk.takeIn(JOINT_STATEMENT);
    const address = `${desk.base}/desk/articles/${id}`;
    await using one = await openDeskPage(browser, desk, "editor");
    await using two = await openDeskPage(browser, desk, "reporter");
    await openArticle(one, address);
    await openArticle(two, address);
    await one.page.locator(".article-bar", { hasText: "reporter" }).waitFor(PATIENCE);
    await two.page.locator(".article-bar", { hasText: "editor" }).waitFor(PATIENCE);

    for (const [turn, window] of [one, two, one, two].entries()) {
      await goToHeadline(window);
      await window.page.keyboard.type(`turn${turn} `);
      await until(window.page, SAVED);
      for (const { page } of [one, two])
        await until(page, `document.querySelector(".article-text > h1").textContent.includes("turn${turn}")`);
    }
    await goToHeadline(one);
    await goToHeadline(two);
    await Promise.all([
      one.page.keyboard.type("alpha bravo charlie delta ", { delay: 12 }),
      two.page.keyboard.type("eins zwei drei vier ", { delay: 15 }),
    ]);
    const together = await agree(desk, id, [one.page, two.page]);
    for (const sign of "alphbrvochdet") assert.ok(together.includes(sign), sign);
    const letters = (text: string) => text.replaceAll(/[^a-z]/g, "").length;
    const typed = letters("turnturnturnturn") + letters("alpha bravo charlie delta eins zwei drei vier");
    assert.equal(letters(await headlineOf(one.page)), typed, "each letter once");

    await one.context.setOffline(true);
    await rewriteHeadline(one, "FIRST rewritten offline");
    await one.page.locator(`[data-save="offline"]`).waitFor(PATIENCE);
    t.diagnostic(`while offline: ${await one.page.locator(".save-line > span").first().innerText()}`);
    t.diagnostic(`and above: ${await one.page.locator(".connection-band .band").innerText()}`);
    await rewriteHeadline(two, "SECOND rewritten meanwhile");
    await until(two.page, SAVED);
    const seen = watchHeadline(two.page);
    await one.context.setOffline(false);
    await until(one.page, SAVED);
    await agree(desk, id, [one.page, two.page]);
    t.diagnostic(`headline of both: ${await headlineOf(one.page)}`);
    assert.equal(await headlineOf(one.page), "SECOND rewritten meanwhile", "one version stands, whole");
    const conflicts = await one.page.locator(".conflict").allInnerTexts();
    t.diagnostic(`conflicts shown to who was offline: ${JSON.stringify(conflicts)}`);
    await two.page.locator(".conflict").first().waitFor(PATIENCE);
    const told = await two.page.locator(".conflict").allInnerTexts();
    t.diagnostic(`and to who was there: ${JSON.stringify(told)}`);
    for (const shown of [conflicts, told])
      for (const words of ["FIRST rewritten offline", "SECOND rewritten meanwhile"])
        assert.ok(
          shown.some((text) => text.includes(words)),
          `${words} is shown to both`,
        );
    assert.deepEqual(await seen(), ["SECOND rewritten meanwhile"], "nobody ever saw a mixture");
    await one.page.reload();
    await one.page.locator(".conflict").first().waitFor(PATIENCE);
    await one.page.locator(".conflict-version button").first().click();
    await agree(desk, id, [one.page, two.page]);
    t.diagnostic(`after one chose: ${await headlineOf(two.page)}`);
    assert.equal(await headlineOf(two.page), "FIRST rewritten offline");
    await two.page.locator(".conflict-version button").last().click();
    await agree(desk, id, [one.page, two.page]);
    assert.equal(await headlineOf(one.page), "SECOND rewritten meanwhile", "the other may, too");
    await two.page.locator(".conflict > .quiet-button").click();
    await two.page.locator(".conflicts").waitFor({ ...PATIENCE, state: "detached" });
    await two.page.reload();
    await until(two.page, SAVED);
    await pause(1_000);
    assert.equal(await two.page.locator(".conflict").count(), 0, "what was looked at does not come again");
    // Who is behind is told by this status; the browser notes it, the app goes on from there.
    assert.deepEqual(
      two.complaints.filter((line) => !line.includes("409 (Conflict)")),
      [],
    );
  });

  test("the server is killed while somebody types: what it had acknowledged is there, the browser sends the rest, and says so", async (t) => {
    const id = await desk.takeIn("speech/2026-05-30-security-forum.html");
    const address = `${desk.base}/desk/articles/${id}`;
    await using one = await openDeskPage(browser, desk, "editor");
    await openArticle(one, address);
    const { page, context } = one;
    let words = 0;
    const type = async (many: number): Promise<void> => {
      for (let count = 0; count < many; count += 1) await page.keyboard.type(`w${words++}. `, { delay: 8 });
    };
    for (let kill = 0; kill < 3; kill += 1) {
      await goToHeadline(one);
      await type(10);
      await until(page, SAVED);
      const acknowledged = words;
      const typing = type(20);
      await pause(400 + kill * 300);
      await desk.kill();
      await typing;
      await page.locator(`[data-save="offline"]`).waitFor(PATIENCE);
      t.diagnostic(`killed: ${await page.locator(".save-line > span").first().innerText()}`);
      const kept = (await desk.archive.listCopySteps(articleId(id), 0, 1_000_000)) ?? [];
      const stored = kept
        .map(({ step }) => JSON.stringify(step))
        .join("")
        .replaceAll(/[^]*?"text":"([^"]*)"/g, "$1");
      for (let word = 0; word < acknowledged; word += 1) assert.ok(stored.includes(`w${word}.`), `w${word}`);
      // The second time the window goes, too.
      if (kill === 1) await page.goto("about:blank");
      await desk.start();
      const started = performance.now();
      if (kill === 1) await openArticle(one, address);
      await until(page, SAVED);
      t.diagnostic(
        `all sent ${((performance.now() - started) / 1000).toFixed(1)} s after the server's new start`,
      );
      const headline = await headlineOf(page);
      for (let word = 0; word < words; word += 1)
        assert.equal(times(headline, `w${word}.`), 1, `w${word}: ${headline}`);
    }
    await agree(desk, id, [page]);
    t.diagnostic(`${words} words typed over 3 kills, none typed again, each there once`);
    await context.close();
  });
});
