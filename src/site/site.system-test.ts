import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { findAxeFaults, openPage } from "../testing/browser/browser-page.ts";
import { openBrowser } from "../testing/browser/browser.ts";
import { type OpenSite, openSite } from "../testing/site/open-site.ts";
import { fillRegisters } from "../testing/site/sample-registers.ts";
import { fillSightings } from "../testing/site/sample-sightings.ts";
import { fillLedger } from "../testing/site/sample-ledger.ts";
import { fillWithSamples, readSamples } from "../testing/site/sample-articles.ts";

const PAGES = [
  "/",
  "/section/contracts",
  "/articles/37",
  "/articles/50",
  "/ranking",
  "/ranking/day",
  "/ranking/week/contracts",
  "/nowhere",
  `/search?q=${encodeURIComponent("防衛")}&order=best`,
  "/en/search",
  "/about/counting",
  "/en/articles/43",
];

let browser: Browser;
let site: OpenSite;
/** Those of the ledger have numbers of their own. */
let pages: readonly string[] = PAGES;

before(async () => {
  browser = await openBrowser();
  site = await openSite();
  fillWithSamples(site.archive);
  await readSamples(site);
  const { visits, earlier, later } = fillLedger(site.archive);
  fillRegisters(site.archive);
  fillSightings(site.archive);
  pages = [
    ...PAGES,
    "/ledger",
    "/ledger/sightings",
    "/ledger/scrambles",
    "/ledger/contracts",
    `/ledger/undertakings/${visits}`,
    `/en/ledger/statements/${earlier.announcement}/beside/${later.announcement}`,
  ];
});

after(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

test("every page is accessible by axe's rules, light and dark", async () => {
  const { page, context } = await openPage(browser, { bypassCSP: true });
  for (const path of pages) {
    await page.goto(site.base + path);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await findAxeFaults(page), [], `${path}, ${colorScheme}`);
    }
  }
  await context.close();
});

test("no page is wider than a screen of 320, 390, 768 or 1280 pixels", async () => {
  const { page, context } = await openPage(browser, { viewport: { width: 320, height: 800 } });
  for (const path of pages) {
    await page.goto(site.base + path);
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const content = await page.evaluate<number>("document.documentElement.scrollWidth");
      assert.ok(content <= width, `${path}: ${content} of ${width} pixels`);
    }
    await page.setViewportSize({ width: 320, height: 800 });
  }
  await context.close();
});

test("without script everything is readable and the ranking's tabs open", async () => {
  const { page, context } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${site.base}/articles/37`);
  assert.ok(await page.locator("h1").isVisible());
  assert.ok(await page.locator(".official p").first().isVisible());
  assert.ok(await page.locator(".panel-day").isVisible());
  await page.getByText("1ヶ月", { exact: true }).click();
  assert.ok(await page.locator(".panel-month").isVisible());
  assert.equal(await page.locator(".panel-day").isVisible(), false);
  assert.equal(await page.locator(".panel-month li").count(), 10);
  await page.locator("#rank-month").focus();
  await page.keyboard.press("ArrowLeft");
  assert.ok(await page.locator(".panel-week").isVisible(), "the keyboard moves the tabs too");
  await context.close();
});

test("previous and next walk a section from its newest article to its oldest and back", async () => {
  const { page, context } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${site.base}/section/contracts`);
  await page.locator(".entry h2 a").first().click();
  const visited = [new URL(page.url()).pathname];
  while ((await page.locator("a.prev").count()) > 0) {
    await page.locator("a.prev").click();
    visited.push(new URL(page.url()).pathname);
  }
  assert.equal(visited.length, 8);
  const back: string[] = [new URL(page.url()).pathname];
  while ((await page.locator("a.next").count()) > 0) {
    await page.locator("a.next").click();
    back.push(new URL(page.url()).pathname);
  }
  assert.deepEqual(back, visited.toReversed());
  await context.close();
});

test("the keyboard reaches the text past the navigation in two steps", async () => {
  const { page, context } = await openPage(browser);
  await page.goto(`${site.base}/articles/37`);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate("document.activeElement.className"), "skip");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate("document.activeElement.id"), "main");
  await context.close();
});

test("a page asks for itself, a stylesheet and at most a script and an icon, all from its own address", async () => {
  const { page, context, complaints } = await openPage(browser);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${site.base}/articles/37`, { waitUntil: "networkidle" });
  assert.ok(asked.length <= 5, asked.join(" "));
  assert.ok(
    asked.every((address) => address.startsWith(site.base)),
    asked.join(" "),
  );
  assert.deepEqual(complaints, []);
  assert.deepEqual(await context.cookies(), []);
  await context.close();
});

/** What moved while the page was loaded: how far, and which elements. */
async function loadAndWatch(page: Page, path: string): Promise<readonly string[]> {
  await page.goto(site.base + path, { waitUntil: "networkidle" });
  return page.evaluate<readonly string[]>(`new Promise((resolve) => {
    const moved = [];
    const nameOf = ({ node }) => (node && (node.outerHTML || node.data || "").slice(0, 80)) || "gone";
    new PerformanceObserver((list) =>
      list.getEntries().forEach(({ value, sources }) => moved.push([value, ...sources.map(nameOf)].join(" "))),
    ).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => resolve(moved), 100);
  })`);
}

test("nothing moves while a page is built", async () => {
  const { page, context } = await openPage(browser, { viewport: { width: 390, height: 844 } });
  for (const path of PAGES) {
    let moved = await loadAndWatch(page, path);
    // A browser that gets no processor paints what it has of a page; what is the page's own fault is there each time.
    for (let more = 0; more < 2 && moved.length > 0; more += 1) moved = await loadAndWatch(page, path);
    assert.deepEqual(moved, [], path);
  }
  await context.close();
});

test("a page that is shorter than the window has its footer at the window's bottom; one on paper has none", async () => {
  const { page, context } = await openPage(browser, { viewport: { width: 1280, height: 2_400 } });
  await page.goto(`${site.base}/about/received`);
  const bottom = `document.querySelector(".footer").getBoundingClientRect().bottom`;
  assert.equal(Math.round(await page.evaluate<number>(bottom)), 2_400);
  assert.equal(await page.evaluate("document.documentElement.scrollHeight"), 2_400);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.evaluate(bottom), 0);
  await context.close();
});

test("a script that got into a page does not run", async () => {
  const { page, context, complaints } = await openPage(browser);
  await page.goto(`${site.base}/articles/37`);
  const ran = await page.evaluate(`(() => {
    const script = document.createElement("script");
    try { script.textContent = "window.intruded = true"; } catch { return "refused"; }
    document.head.append(script);
    return window.intruded === true ? "ran" : "refused";
  })()`);
  assert.equal(ran, "refused");
  await page.route("**/about/counting", async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace("</main>", "<script>window.intruded = true</script></main>");
    await route.fulfill({ response: answer, body });
  });
  await page.goto(`${site.base}/about/counting`);
  assert.equal(await page.evaluate("window.intruded"), undefined);
  assert.ok(
    complaints.some((text) => text.includes("Content Security Policy")),
    complaints.join("\n"),
  );
  await context.close();
});
