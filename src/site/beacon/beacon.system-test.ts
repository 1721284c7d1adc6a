import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { PERSON, openBrowser } from "../../testing/browser.ts";
import { type OpenSite, openSite } from "../../testing/open-site.ts";
import { fillWithSamples } from "../../testing/sample-articles.ts";

/** Longer than a page has to be visible, so that what was to be told has been told. */
const LONG_ENOUGH_MS = 1_600;
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

type ContextOptions = NonNullable<Parameters<Browser["newContext"]>[0]>;

type Reader = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What became of each beacon, in the order of the answers. */
  readonly verdicts: (string | undefined)[];
  [Symbol.asyncDispose](): Promise<void>;
};

async function openReader(options: ContextOptions = {}): Promise<Reader> {
  // A minute later nobody is hasty.
  site.clock.now += 60_000;
  const context = await browser.newContext({ ...PERSON, ...options });
  const page = await context.newPage();
  const verdicts: (string | undefined)[] = [];
  page.on("response", (answer) => {
    if (new URL(answer.url()).pathname.startsWith("/beacon")) {
      verdicts.push(answer.headers()["beacon-verdict"]);
    }
  });
  return { context, page, verdicts, [Symbol.asyncDispose]: () => context.close() };
}

/** Before any script of the page runs: what the browser would say of itself, `code` on `document` or `navigator`. */
const says = (page: Page, code: string): Promise<unknown> => page.addInitScript(code);

const HIDDEN = `
  window.isHidden = true;
  Object.defineProperty(document, "visibilityState", { get: () => (window.isHidden ? "hidden" : "visible") });
`;

const show = (page: Page, hidden: boolean): Promise<unknown> =>
  page.evaluate(`window.isHidden = ${hidden}; document.dispatchEvent(new Event("visibilitychange"))`);

test("a visible page tells once, after the stated time, and the view is counted", async () => {
  await using reader = await openReader();
  const views = site.views.length;
  await reader.page.goto(site.base + ARTICLE);
  await reader.page.waitForTimeout(500);
  assert.deepEqual(reader.verdicts, [], "half a second is too short");
  await reader.page.waitForTimeout(LONG_ENOUGH_MS);
  assert.deepEqual(reader.verdicts, ["counted"]);
  assert.equal(site.views.length, views + 1);
  assert.deepEqual(await reader.context.cookies(), []);
  assert.equal(await reader.page.evaluate("localStorage.length + sessionStorage.length"), 0);
});

test("a hidden page tells nothing until it has been seen for the stated time", async () => {
  await using reader = await openReader();
  await says(reader.page, HIDDEN);
  await reader.page.goto(site.base + ARTICLE);
  await reader.page.waitForTimeout(LONG_ENOUGH_MS);
  await show(reader.page, false);
  await reader.page.waitForTimeout(300);
  await show(reader.page, true);
  await reader.page.waitForTimeout(LONG_ENOUGH_MS);
  assert.deepEqual(reader.verdicts, [], "neither unseen nor at a glance");
  await show(reader.page, false);
  await reader.page.waitForTimeout(LONG_ENOUGH_MS);
  assert.deepEqual(reader.verdicts, ["counted"]);
});

const NAVIGATION = `performance.getEntriesByType("navigation")[0]`;

test("an article that the browser fetches ahead by speculation rules tells nothing until it is opened", async () => {
  await using reader = await openReader();
  const { page } = reader;
  const rules = JSON.stringify({
    prerender: [{ source: "list", urls: [ARTICLE], eagerness: "immediate" }],
  });
  const body = `<script type="speculationrules">${rules}</script><a href="${ARTICLE}">甲</a>`;
  await page.route("**/ahead", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(`${site.base}/ahead`);
  await page.waitForTimeout(LONG_ENOUGH_MS);
  assert.deepEqual(reader.verdicts, []);
  await page.locator("a").click();
  await page.waitForTimeout(LONG_ENOUGH_MS);
  assert.deepEqual(reader.verdicts, ["counted"]);
  assert.equal(await page.evaluate(`${NAVIGATION}.deliveryType`), "navigational-prefetch");
});

test("this Chromium, a headless shell, prerenders nothing and keeps no page for Back: the next two tests say both in its place", async () => {
  await using reader = await openReader();
  const { page } = reader;
  await page.goto(site.base + ARTICLE);
  await page.evaluate("window.isKept = true");
  await page.goto(`${site.base}/`);
  await page.goBack();
  assert.equal(await page.evaluate("window.isKept"), undefined, "the page was loaded anew");
  assert.equal(await page.evaluate(`${NAVIGATION}.activationStart`), 0);
});

test("a prerendered page tells nothing until it is opened (prerendering simulated)", async () => {
  await using reader = await openReader();
  await says(
    reader.page,
    `window.isAhead = true;
     Object.defineProperty(document, "prerendering", { get: () => window.isAhead });`,
  );
  await reader.page.goto(site.base + ARTICLE);
  await reader.page.waitForTimeout(LONG_ENOUGH_MS);
  assert.deepEqual(reader.verdicts, []);
  await reader.page.evaluate(
    `window.isAhead = false; document.dispatchEvent(new Event("prerenderingchange"))`,
  );
  await reader.page.waitForTimeout(LONG_ENOUGH_MS);
  assert.deepEqual(reader.verdicts, ["counted"]);
});

test("a page that comes back from the browser's memory tells again (its return simulated), once a return", async () => {
  await using reader = await openReader();
  await reader.page.goto(site.base + ARTICLE);
  await reader.page.waitForTimeout(LONG_ENOUGH_MS);
  const comeBack = (persisted: boolean): Promise<unknown> =>
    reader.page.evaluate(
      `dispatchEvent(new PageTransitionEvent("pageshow", { persisted: ${persisted} })), undefined`,
    );
  await comeBack(false);
  await reader.page.waitForTimeout(LONG_ENOUGH_MS);
  assert.deepEqual(reader.verdicts, ["counted"]);
  await comeBack(true);
  await reader.page.waitForTimeout(LONG_ENOUGH_MS);
  assert.deepEqual(reader.verdicts, ["counted", "counted"]);
});

test("Back and Forward show articles anew, and each tells", async () => {
  await using reader = await openReader();
  for (const path of [ARTICLE, "/articles/38"]) {
    await reader.page.goto(site.base + path);
    await reader.page.waitForTimeout(LONG_ENOUGH_MS);
  }
  await reader.page.goBack();
  await reader.page.waitForTimeout(LONG_ENOUGH_MS);
  await reader.page.goForward();
  await reader.page.waitForTimeout(LONG_ENOUGH_MS);
  assert.deepEqual(reader.verdicts, ["counted", "counted", "counted", "counted"]);
  assert.deepEqual(
    site.views.slice(-4).map(({ articleId }) => articleId),
    [37, 38, 37, 38],
  );
});

test("what is read offline is told once when the network is back, and kept nowhere", async () => {
  await using reader = await openReader();
  await reader.page.goto(site.base + ARTICLE);
  await reader.context.setOffline(true);
  await reader.page.waitForTimeout(LONG_ENOUGH_MS);
  assert.deepEqual(reader.verdicts, []);
  assert.equal(await reader.page.evaluate("localStorage.length + sessionStorage.length"), 0);
  for (let time = 0; time < 2; time += 1) {
    await reader.context.setOffline(false);
    await reader.page.waitForTimeout(500);
    assert.deepEqual(reader.verdicts, ["counted"]);
    await reader.context.setOffline(true);
  }
});

test("a page that was closed before the network came back tells nothing", async () => {
  await using reader = await openReader();
  const views = site.views.length;
  await reader.page.goto(site.base + ARTICLE);
  await reader.context.setOffline(true);
  await reader.page.waitForTimeout(LONG_ENOUGH_MS);
  await reader.page.close();
  await reader.context.setOffline(false);
  await new Promise((resolve) => setTimeout(resolve, 500));
  assert.equal(site.views.length, views);
});

test("without sendBeacon, or where it is full, the same is told by fetch", async () => {
  for (const lack of ["delete Navigator.prototype.sendBeacon", "navigator.sendBeacon = () => false"]) {
    await using reader = await openReader();
    await says(reader.page, lack);
    await reader.page.goto(site.base + ARTICLE);
    await reader.page.waitForTimeout(LONG_ENOUGH_MS);
    assert.deepEqual(reader.verdicts, ["counted"], lack);
  }
});

test("without script the picture tells, and with script it is not even loaded", async () => {
  await using reader = await openReader({ javaScriptEnabled: false });
  await reader.page.goto(site.base + ARTICLE, { waitUntil: "networkidle" });
  assert.deepEqual(reader.verdicts, ["counted"]);
  await reader.page.goto(`${site.base}/`, { waitUntil: "networkidle" });
  await reader.page.goto(site.base + ARTICLE, { waitUntil: "networkidle" });
  assert.deepEqual(reader.verdicts, ["counted", "counted"], "no cache keeps it");
  await using scripted = await openReader();
  const pictures: string[] = [];
  scripted.page.on("request", (request) => {
    if (request.url().includes("beacon.gif")) pictures.push(request.url());
  });
  await scripted.page.goto(site.base + ARTICLE, { waitUntil: "networkidle" });
  assert.deepEqual(pictures, []);
});

test("a browser with Global Privacy Control or Do Not Track tells nothing", async () => {
  const signals = [
    `Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true })`,
    `Object.defineProperty(Navigator.prototype, "doNotTrack", { get: () => "1" })`,
    `Object.defineProperty(window, "doNotTrack", { get: () => "yes" })`,
  ];
  for (const signal of signals) {
    await using reader = await openReader();
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
    await using reader = await openReader({ javaScriptEnabled: false, extraHTTPHeaders });
    await reader.page.goto(site.base + ARTICLE, { waitUntil: "networkidle" });
    assert.deepEqual(reader.verdicts, [verdict]);
  }
});

test("who switches counting off is not counted in this browser until they switch it on again", async () => {
  await using reader = await openReader();
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
  await using reader = await openReader();
  await says(
    reader.page,
    `Object.defineProperty(window, "localStorage", { get: () => { throw new Error("denied"); } })`,
  );
  await reader.page.goto(`${site.base}/about/counting`);
  await reader.page.getByRole("switch").click();
  assert.match(await reader.page.locator("[data-counting-status]").innerText(), /保存できません/);
  assert.equal(await reader.page.getByRole("switch").isChecked(), false);
  await reader.page.goto(site.base + ARTICLE);
  await reader.page.waitForTimeout(LONG_ENOUGH_MS);
  assert.deepEqual(reader.verdicts, ["counted"]);
});

test("without script the counting page says what the switch needs, and shows none", async () => {
  await using reader = await openReader({ javaScriptEnabled: false });
  await reader.page.goto(`${site.base}/about/counting`);
  assert.equal(await reader.page.getByRole("switch").isVisible(), false);
  assert.match(await reader.page.locator(".choice noscript p").innerText(), /スクリプトが要ります/);
});

test("a browser that a program drives, or without a screen, is left out", async () => {
  await using driven = await openReader();
  await says(driven.page, `Object.defineProperty(navigator, "webdriver", { get: () => true })`);
  await driven.page.goto(site.base + ARTICLE);
  await driven.page.waitForTimeout(LONG_ENOUGH_MS);
  assert.deepEqual(driven.verdicts, ["headless"]);
  const context = await browser.newContext();
  const page = await context.newPage();
  const answered = page.waitForResponse((answer) => answer.url().endsWith("/beacon"));
  await page.goto(site.base + ARTICLE);
  assert.equal((await answered).headers()["beacon-verdict"], "headless");
  await context.close();
});
