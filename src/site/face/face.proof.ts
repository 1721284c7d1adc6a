// The face of the site: every kind of page by axe's rules and without scrolling sideways; run by `npm run prove -- face`.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { findAxeFaults, openPage } from "../../testing/browser/browser-page.ts";
import { openBrowser } from "../../testing/browser/browser.ts";
import { type OpenSite, openSite } from "../../testing/site/open-site.ts";
import { type PageKinds, fillEveryKind } from "../../testing/site/site-kinds.ts";

let browser: Browser;
let site: OpenSite;
let kinds: PageKinds;

before(async () => {
  browser = await openBrowser();
  site = await openSite();
  kinds = await fillEveryKind(site);
});

after(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

/** Enlarged to 200 %, a window of 1280 pixels is one of 640 whose pixels are twice as large. */
const WINDOWS: Readonly<Record<string, BrowserContextOptions>> = {
  "320 pixels": { viewport: { width: 320, height: 640 } },
  "390 pixels": { viewport: { width: 390, height: 844 } },
  "1280 pixels": { viewport: { width: 1280, height: 900 } },
  "1280 pixels at 200 %": { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
  "1920 pixels": { viewport: { width: 1920, height: 1080 } },
};

const THEMES: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "more contrast": { contrast: "more" },
  "forced colours": { forcedColors: "active" },
};

/** Rules that do not depend on the window are looked at in these: elsewhere only the layout is. */
const WINDOWS_FOR_AXE = new Set(["320 pixels", "1280 pixels"]);
/** What colours change does not depend on the window: two are enough where the system sets them. */
const WINDOWS_OF_SYSTEM_COLOURS = new Set(["390 pixels", "1280 pixels"]);

type Look = { readonly width: number; readonly name: string; readonly axe: boolean };

/** Also what a frame cuts off at the right without a way to scroll there. */
const FIND_CUT_OFF = `[...document.querySelectorAll("main *, header *, footer *")].filter((element) => {
  const { right, width } = element.getBoundingClientRect();
  if (width <= 1 || right <= innerWidth + 1) return false;
  for (let frame = element; frame; frame = frame.parentElement) {
    if (frame.closest(".quiet, .trap") || /auto|scroll/.test(getComputedStyle(frame).overflowX)) return false;
  }
  return true;
}).map((element) => element.outerHTML.slice(0, 120))`;

async function findFaults(page: Page, { width, axe }: Look): Promise<readonly string[]> {
  const content = await page.evaluate<number>("document.documentElement.scrollWidth");
  return [
    ...(content > width ? [`${content} pixels wide`] : []),
    ...(await page.evaluate<readonly string[]>(FIND_CUT_OFF)).map((element) => `cut off: ${element}`),
    ...(axe ? await findAxeFaults(page) : []),
  ];
}

async function look(page: Page, how: Look): Promise<void> {
  assert.deepEqual(await findFaults(page, how), [], how.name);
}

async function onEveryPage(options: BrowserContextOptions, axe: boolean): Promise<void> {
  const { page, context } = await openPage(browser, { bypassCSP: true, reducedMotion: "reduce", ...options });
  const width = options.viewport?.width ?? 1280;
  for (const prefix of ["", "/en"]) {
    for (const [kind, path] of Object.entries(kinds)) {
      await page.goto(site.base + (prefix + path || "/"));
      await look(page, { width, name: `${kind} ${prefix}`, axe });
    }
  }
  await context.close();
}

for (const [theme, colours] of Object.entries(THEMES)) {
  describe(`every kind of page, ${theme}`, () => {
    const isSystems = !("colorScheme" in colours);
    for (const [window, size] of Object.entries(WINDOWS)) {
      if (isSystems && !WINDOWS_OF_SYSTEM_COLOURS.has(window)) continue;
      const axe = isSystems ? window === "390 pixels" : WINDOWS_FOR_AXE.has(window);
      test(`is ${axe ? "accessible and " : ""}no wider than the window, ${window}`, () =>
        onEveryPage({ ...colours, ...size }, axe));
    }
  });
}

/** What is broken on a page that is right, and the fault that has to be found then. */
const BROKEN: Readonly<Record<string, readonly [script: string, fault: RegExp]>> = {
  "grey on grey": ["document.querySelector('.lead').style.color = '#bbb'", /color-contrast/],
  "a picture without words": ["document.querySelector('h1').append(new Image(9, 9))", /image-alt/],
  "a field without a label": ["document.querySelector('.seek label').remove()", /label/],
  "a heading left out": [
    "document.querySelectorAll('h1').forEach((heading) => heading.remove())",
    /page-has-heading-one/,
  ],
  "no language": ["document.documentElement.removeAttribute('lang')", /html-has-lang/],
  "a line that does not break": [
    "document.querySelector('h1').textContent = '長'.repeat(80); document.querySelector('h1').style.whiteSpace = 'nowrap'",
    /pixels wide/,
  ],
  "a frame that cuts off": [
    "document.querySelector('.masthead').style.cssText = 'overflow: hidden; width: 100%'; document.querySelector('.brand').style.minWidth = '900px'",
    /cut off/,
  ],
};

for (const [what, [script, fault]] of Object.entries(BROKEN)) {
  test(`the checks fail on a page that is broken: ${what}`, async () => {
    const { page, context } = await openPage(browser, { bypassCSP: true, ...WINDOWS["320 pixels"] });
    await page.goto(`${site.base}/articles/37`);
    await page.evaluate(script);
    assert.match((await findFaults(page, { width: 320, name: what, axe: true })).join("\n"), fault);
    await context.close();
  });
}

test("in vertical lines no column of a wide table is lost: the frame scrolls to all of them", async () => {
  const { page, context } = await openPage(browser, { bypassCSP: true, ...WINDOWS["390 pixels"] });
  await page.goto(site.base + (kinds["wide table"] ?? ""));
  await page.locator("#aid-vertical").check();
  const lost = await page.evaluate<
    readonly string[]
  >(`[...document.querySelectorAll(".table")].flatMap((frame) => {
    const [within, wide] = [frame.clientWidth, frame.scrollWidth];
    const text = document.querySelector(".text");
    const right = text.getBoundingClientRect().right - text.clientLeft;
    const reach = right - text.scrollWidth;
    const left = Math.min(...[...frame.querySelectorAll("th, td")].map((cell) => cell.getBoundingClientRect().left));
    return [...(wide > within + 1 ? ["inside " + within + " of " + wide] : []), ...(left < reach - 1 ? ["left of the frame"] : [])];
  })`);
  assert.deepEqual(lost, []);
  assert.ok((await page.locator(".table th").count()) >= 9);
  await context.close();
});

for (const [window, size] of Object.entries(WINDOWS)) {
  test(`with readings and vertical lines an article is accessible and no wider than the window, ${window}`, async () => {
    const { page, context } = await openPage(browser, { bypassCSP: true, ...size });
    for (const path of ["/articles/37", "/articles/50", "/en/articles/37", kinds["wide table"] ?? ""]) {
      await page.goto(site.base + path);
      for (const box of await page.locator("[data-aid]").all()) await box.check();
      await page.locator(".report summary").click();
      await look(page, { width: size.viewport?.width ?? 1280, name: path, axe: WINDOWS_FOR_AXE.has(window) });
    }
    await context.close();
  });
}
