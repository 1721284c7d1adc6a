import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { LONG_ENOUGH_MS, openReader, says } from "../../testing/browser/beacon-reader.ts";
import { PERSON, openBrowser } from "../../testing/browser/browser.ts";
import { type OpenSite, openSite } from "../../testing/site/open-site.ts";
import { fillWithSamples } from "../../testing/site/sample-articles.ts";

const ARTICLE = "/articles/37";

let browser: Browser;
let site: OpenSite;

before(async () => {
  browser = await openBrowser();
  site = await openSite();
  fillWithSamples(site.archive);
});

after(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

test("a browser with Global Privacy Control or Do Not Track tells nothing", async () => {
  const signals = [
    `Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true })`,
    `Object.defineProperty(Navigator.prototype, "doNotTrack", { get: () => "1" })`,
    `Object.defineProperty(window, "doNotTrack", { get: () => "yes" })`,
  ];
  for (const signal of signals) {
    await using reader = await openReader(browser, site);
    await says(reader.page, signal);
    await reader.page.goto(site.base + ARTICLE);
    await reader.page.waitForTimeout(LONG_ENOUGH_MS);
    assert.deepEqual(reader.verdicts, [], signal);
    await reader.page.goto(`${site.base}/about/counting`);
    assert.match(await reader.page.locator("[data-counting-status]").innerText(), /GPC/);
  }
});

test("without script, the picture of a browser with Global Privacy Control or Do Not Track is left out", async () => {
  for (const [header, verdict] of [
    ["sec-gpc", "global-privacy-control"],
    ["dnt", "do-not-track"],
  ] as const) {
    const extraHTTPHeaders = { ...PERSON.extraHTTPHeaders, [header]: "1" };
    await using reader = await openReader(browser, site, { javaScriptEnabled: false, extraHTTPHeaders });
    await reader.page.goto(site.base + ARTICLE, { waitUntil: "networkidle" });
    assert.deepEqual(reader.verdicts, [verdict]);
  }
});

test("who switches counting off is not counted in this browser until they switch it on again", async () => {
  await using reader = await openReader(browser, site);
  const { page } = reader;
  const read = async (): Promise<void> => {
    await page.goto(site.base + ARTICLE);
    await page.waitForTimeout(LONG_ENOUGH_MS);
  };
  const turn = async (): Promise<string> => {
    await page.goto(`${site.base}/about/counting`);
    await page.getByRole("switch").focus();
    await page.keyboard.press("Space");
    return page.locator("[data-counting-status]").innerText();
  };
  await read();
  assert.equal(await turn(), "今は数えていません。");
  await read();
  assert.deepEqual(reader.verdicts, ["counted"]);
  await page.goto(`${site.base}/en/about/counting`);
  assert.equal(await page.getByRole("switch").isChecked(), true);
  assert.deepEqual(await reader.context.cookies(), []);
  assert.equal(await turn(), "今は数えています。");
  await read();
  assert.deepEqual(reader.verdicts, ["counted", "counted"]);
});

test("where the browser keeps nothing the switch says so, and the reading is still told", async () => {
  await using reader = await openReader(browser, site);
  await says(
    reader.page,
    `Object.defineProperty(window, "localStorage", { get: () => { throw new Error("denied"); } })`,
  );
  await reader.page.goto(`${site.base}/about/counting`);
  await reader.page.getByRole("switch").click();
  assert.match(await reader.page.locator("[data-counting-status]").innerText(), /保存できません/);
  assert.equal(await reader.page.getByRole("switch").isChecked(), false);
  await reader.page.goto(site.base + ARTICLE);
  await reader.untilTold(1);
  assert.deepEqual(reader.verdicts, ["counted"]);
});

test("without script the counting page says what the switch needs, and shows none", async () => {
  await using reader = await openReader(browser, site, { javaScriptEnabled: false });
  await reader.page.goto(`${site.base}/about/counting`);
  assert.equal(await reader.page.getByRole("switch").isVisible(), false);
  assert.match(await reader.page.locator(".choice noscript p").innerText(), /スクリプトが要ります/);
});

test("a browser that a program drives, or without a screen, is left out", async () => {
  await using driven = await openReader(browser, site);
  await says(driven.page, `Object.defineProperty(navigator, "webdriver", { get: () => true })`);
  await driven.page.goto(site.base + ARTICLE);
  await driven.untilTold(1);
  assert.deepEqual(driven.verdicts, ["headless"]);
  const context = await browser.newContext();
  const page = await context.newPage();
  const answered = page.waitForResponse((answer) => answer.url().endsWith("/beacon"));
  await page.goto(site.base + ARTICLE);
  assert.equal((await answered).headers()["beacon-verdict"], "headless");
  await context.close();
});
