import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { ArticleId } from "../terms/ids.ts";
import type { View } from "../terms/view.ts";
import { PERSON, openBrowser } from "../testing/browser.ts";
import { type OpenSite, openSite } from "../testing/open-site.ts";
import { fillWithSamples } from "../testing/sample-articles.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PAGES = [
  "/",
  "/section/contracts",
  "/articles/37",
  "/articles/50",
  "/ranking",
  "/ranking/day",
  "/ranking/week/contracts",
  "/nowhere",
  "/about/counting",
  "/en/articles/43",
];

let browser: Browser;
let site: OpenSite;

const view = (id: ArticleId, userAgent: string): View => ({
  articleId: id,
  visitor: { address: "192.0.2.1", userAgent },
});

before(async () => {
  browser = await openBrowser();
  site = await openSite();
  fillWithSamples(site.archive);
  for (const card of await site.archive.listCards({ limit: 30 })) {
    for (let reader = 0; reader < card.id % 7; reader += 1) {
      const at = site.clock.now - 60_000 - (card.id % 5) * 86_400_000;
      await site.archive.recordViews([view(card.id, `reader ${reader}`)], at);
    }
  }
});

after(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

type ContextOptions = NonNullable<Parameters<Browser["newContext"]>[0]>;

/** A fresh reader's page; what the browser complains of is collected. */
async function openPage(options: ContextOptions = {}): Promise<{
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: string[];
}> {
  const context = await browser.newContext({ ...PERSON, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  return { page, context, complaints };
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`every page is accessible by axe's rules, ${colorScheme}`, async () => {
    const { page, context } = await openPage({ colorScheme, bypassCSP: true });
    for (const path of PAGES) {
      await page.goto(site.base + path);
      await page.evaluate(AXE);
      const violations = await page.evaluate<readonly string[]>(
        `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))`,
      );
      assert.deepEqual(violations, [], path);
    }
    await context.close();
  });
}

for (const width of [320, 390, 768, 1280]) {
  test(`no page is wider than a screen of ${width} pixels`, async () => {
    const { page, context } = await openPage({ viewport: { width, height: 800 } });
    for (const path of PAGES) {
      await page.goto(site.base + path);
      const content = await page.evaluate<number>("document.documentElement.scrollWidth");
      assert.ok(content <= width, `${path}: ${content} pixels`);
    }
    await context.close();
  });
}

test("without script everything is readable and the ranking's tabs open", async () => {
  const { page, context } = await openPage({ javaScriptEnabled: false });
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
  const { page, context } = await openPage({ javaScriptEnabled: false });
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
  const { page, context } = await openPage();
  await page.goto(`${site.base}/articles/37`);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate("document.activeElement.className"), "skip");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate("document.activeElement.id"), "main");
  await context.close();
});

test("a page asks for itself, a stylesheet and at most a script and an icon, all from its own address", async () => {
  const { page, context, complaints } = await openPage();
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

test("nothing moves while a page is built", async () => {
  const { page, context } = await openPage({ viewport: { width: 390, height: 844 } });
  for (const path of PAGES) {
    await page.goto(site.base + path, { waitUntil: "networkidle" });
    const shift = await page.evaluate<number>(`new Promise((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (sum += value)))
        .observe({ type: "layout-shift", buffered: true });
      setTimeout(() => resolve(sum), 100);
    })`);
    assert.equal(shift, 0, path);
  }
  await context.close();
});

test("a script that got into a page does not run", async () => {
  const { page, context, complaints } = await openPage();
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

/** Waits until the beacons counted so far are `count`, or a second and a half have passed. */
async function viewsWithin(count: number, milliseconds: number): Promise<number> {
  const until = performance.now() + milliseconds;
  while (site.views.length < count && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return site.views.length;
}

test("a reader who stays a second is counted once, one who leaves at once is not", async () => {
  const { page, context, complaints } = await openPage();
  const before = site.views.length;
  await page.goto(`${site.base}/articles/37`);
  await page.goto(`${site.base}/articles/38`);
  assert.equal(await viewsWithin(before + 1, 4_000), before + 1);
  await page.waitForTimeout(1_500);
  assert.equal(site.views.length, before + 1, "once only, however long the page stays");
  assert.equal(site.views.at(-1)?.articleId, 38);
  assert.equal(site.views.at(-1)?.visitor.address, "127.0.0.1");
  assert.match(site.views.at(-1)?.visitor.userAgent ?? "", /^Mozilla/);
  assert.deepEqual(complaints, []);
  await context.close();
});

test("a reader is counted with the class of where they came from and what they read on", async () => {
  const { page, context } = await openPage();
  const before = site.views.length;
  await page.goto(`${site.base}/articles/41`, { referer: "https://www.google.com/" });
  await viewsWithin(before + 1, 4_000);
  await page.goto(`${site.base}/section/contracts`);
  await page.locator(".entry h2 a").first().click();
  await viewsWithin(before + 2, 4_000);
  assert.deepEqual(
    site.views.slice(before).map(({ audience }) => audience),
    [
      { referrer: "search-engine", device: "computer" },
      { referrer: "this-site", device: "computer" },
    ],
  );
  await context.close();
});

test("a page that nobody looks at is not counted until somebody does", async () => {
  const { page, context } = await openPage();
  await page.addInitScript(`
    window.isHidden = true;
    Object.defineProperty(document, "visibilityState", { get: () => (window.isHidden ? "hidden" : "visible") });
  `);
  const before = site.views.length;
  await page.goto(`${site.base}/articles/39`);
  await page.waitForTimeout(1_600);
  assert.equal(site.views.length, before);
  const show = (hidden: boolean): Promise<unknown> =>
    page.evaluate(`window.isHidden = ${hidden}; document.dispatchEvent(new Event("visibilitychange"))`);
  await show(false);
  await page.waitForTimeout(300);
  await show(true);
  await page.waitForTimeout(1_500);
  assert.equal(site.views.length, before, "a glance is not a reading");
  await show(false);
  assert.equal(await viewsWithin(before + 1, 4_000), before + 1);
  await context.close();
});

test("a real reading appears in the ranking within a minute", async () => {
  const { page, context } = await openPage();
  const added = site.archive.add({
    headline: "まだ誰も読んでいない知らせ",
    publishedAt: "2025-09-10T01:25:00.000Z",
  });
  const before = site.views.length;
  await page.goto(`${site.base}/articles/${added.id}`);
  await viewsWithin(before + 1, 4_000);
  for (let reader = 0; reader < 9; reader += 1) {
    await site.archive.recordViews([view(added.id, `other ${reader}`)], site.clock.now);
  }
  site.clock.now += 60_000;
  await page.goto(`${site.base}/ranking`);
  assert.equal(await page.locator("#day li a").first().innerText(), "まだ誰も読んでいない知らせ");
  assert.match(await page.locator("#day li").first().innerText(), /延べ10人/);
  await context.close();
});
