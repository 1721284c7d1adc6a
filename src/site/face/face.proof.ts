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

async function look(page: Page, width: number, name: string): Promise<void> {
  assert.deepEqual(await findAxeFaults(page), [], name);
  const content = await page.evaluate<number>("document.documentElement.scrollWidth");
  assert.ok(content <= width, `${name}: ${content} pixels wide`);
}

async function onEveryPage(
  options: BrowserContextOptions,
  work: (page: Page, width: number, name: string) => Promise<void>,
): Promise<void> {
  const { page, context } = await openPage(browser, { bypassCSP: true, reducedMotion: "reduce", ...options });
  const width = options.viewport?.width ?? 1280;
  for (const prefix of ["", "/en"]) {
    for (const [kind, path] of Object.entries(kinds)) {
      await page.goto(site.base + (prefix + path || "/"));
      await work(page, width, `${kind} ${prefix}`);
    }
  }
  await context.close();
}

/** What colours change does not depend on the window: two are enough where the system sets them. */
const WINDOWS_OF_SYSTEM_COLOURS = new Set(["390 pixels", "1280 pixels"]);

for (const [theme, colours] of Object.entries(THEMES)) {
  describe(`every kind of page, ${theme}`, () => {
    for (const [window, size] of Object.entries(WINDOWS)) {
      if (!("colorScheme" in colours) && !WINDOWS_OF_SYSTEM_COLOURS.has(window)) continue;
      test(`is accessible and no wider than the window, ${window}`, () =>
        onEveryPage({ ...colours, ...size }, look));
    }
  });
}

for (const [window, size] of Object.entries(WINDOWS)) {
  test(`with readings and vertical lines an article is accessible and no wider than the window, ${window}`, async () => {
    const { page, context } = await openPage(browser, { bypassCSP: true, ...size });
    for (const path of ["/articles/37", "/articles/50", "/en/articles/37"]) {
      await page.goto(site.base + path);
      for (const box of await page.locator("[data-aid]").all()) await box.check();
      await page.locator(".report summary").click();
      await look(page, size.viewport?.width ?? 1280, path);
    }
    await context.close();
  });
}
