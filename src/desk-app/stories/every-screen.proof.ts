// Every screen: each screen that the router knows and each dialog that a source file shows, by axe's rules, in both
// languages, light and dark, on a phone and a desk; and none scrolls sideways in a window of 320 pixels.

import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { findAxeFaults } from "../../testing/browser/browser-page.ts";
import { openBrowser } from "../../testing/browser/browser.ts";
import { type FilledDesk, fillDesk } from "../../testing/desk-app/fill-desk.ts";
import { type DeskPage, openDeskPage } from "../../testing/desk-app/open-desk-page.ts";
import { type TestDesk, openTestDesk } from "../../testing/desk/open-test-desk.ts";
import { PATIENCE, SCREENS } from "../../testing/desk-app/screen-checks.ts";

const WINDOWS: Readonly<Record<string, BrowserContextOptions>> = {
  "390 pixels": { viewport: { width: 390, height: 844 } },
  "1280 pixels": { viewport: { width: 1280, height: 900 } },
};
const NARROW: BrowserContextOptions = { viewport: { width: 320, height: 640 } };

async function findFaults(page: Page, isAxe: boolean): Promise<readonly string[]> {
  const [content, width] = await page.evaluate<readonly [number, number]>(
    "[document.documentElement.scrollWidth, innerWidth]",
  );
  return [
    ...(content > width ? [`${content} pixels wide in a window of ${width}`] : []),
    ...(isAxe ? await findAxeFaults(page) : []),
  ];
}

describe("every screen of the desk", () => {
  let browser: Browser;
  let desk: TestDesk;
  let filled: FilledDesk;
  before(async () => {
    [browser, desk] = await Promise.all([openBrowser(), openTestDesk({ host: "localhost" })]);
    filled = await fillDesk(desk);
  });
  after(async () => {
    await browser?.close();
    await desk?.[Symbol.asyncDispose]();
  });

  test("and every dialog that a source file shows has a line here", () => {
    const root = join(import.meta.dirname, "..");
    const showing = globSync("**/*.tsx", { cwd: root })
      .map((path) => path.replaceAll("\\", "/"))
      .filter(
        (path) => path !== "frame/dialog.tsx" && /<Dialog\b/.test(readFileSync(join(root, path), "utf8")),
      );
    const looked = Object.values(SCREENS).flatMap((screens) =>
      screens.flatMap(({ dialogs = [] }) => dialogs.map((dialog) => dialog.in)),
    );
    assert.deepEqual(showing.toSorted(), [...new Set(looked)].toSorted());
  });

  /** So that there is a passkey to look at: made by a device that this browser makes up. */
  async function addPasskey({ page, context }: DeskPage): Promise<void> {
    const session = await context.newCDPSession(page);
    await session.send("WebAuthn.enable");
    const options = { protocol: "ctap2", transport: "internal", hasResidentKey: true } as const;
    await session.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        ...options,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await page.goto(`${desk.base}/desk/account`);
    await page.locator(".line-list + form input").first().waitFor(PATIENCE);
    if ((await page.locator(".line-list:has(+ form) .line-actions").count()) > 0) return;
    await page.locator(".line-list + form input").first().fill("仕事の電話");
    await page.locator(".line-list + form button[type=submit]").click();
    await page.locator(".line-list:has(+ form) .line-actions").first().waitFor(PATIENCE);
  }

  type Walk = { readonly language: "" | "/en"; readonly isAxe: boolean };

  async function walk(window: DeskPage, { language, isAxe }: Walk, faults: string[]): Promise<number> {
    let looks = 0;
    const { page } = window;
    const look = async (name: string): Promise<void> => {
      looks += 1;
      for (const fault of await findFaults(page, isAxe))
        faults.push(`${language} ${name}: ${fault.slice(0, 400)}`);
    };
    for (const { name, path, ready, isForNobody = false, dialogs = [] } of Object.values(SCREENS).flat()) {
      if (isForNobody) await window.context.clearCookies();
      const go = async (): Promise<void> => {
        await page.goto(`${desk.base}${language}/desk${path(filled)}`);
        await page.locator(ready).first().waitFor(PATIENCE);
        if (path(filled).startsWith("/articles/") && ready.startsWith(".actions"))
          await page
            .locator("[data-save]")
            .or(page.locator(".editor-waits"))
            .first()
            .waitFor({ ...PATIENCE, state: "attached" });
      };
      try {
        await go();
      } catch (error) {
        faults.push(`${language} ${name} does not come: ${String(error).slice(0, 300)}`);
        continue;
      }
      await look(name);
      for (const dialog of dialogs) {
        await go();
        try {
          await dialog.open(page);
          await page.locator("dialog[open]").waitFor(PATIENCE);
          await look(`${name}, ${dialog.name}`);
        } catch (error) {
          faults.push(`${language} ${name}, ${dialog.name} does not open: ${String(error).slice(0, 300)}`);
        }
      }
    }
    return looks;
  }

  for (const [window, size] of Object.entries(WINDOWS)) {
    for (const colorScheme of ["light", "dark"] as const) {
      for (const language of ["", "/en"] as const) {
        test(`${window}, ${colorScheme}, ${language === "" ? "Japanese" : "English"}: axe finds nothing`, async (t) => {
          const how = { ...size, colorScheme, bypassCSP: true, reducedMotion: "reduce" } as const;
          await using opened = await openDeskPage(browser, desk, "administrator", how);
          await addPasskey(opened);
          const faults: string[] = [];
          const looks = await walk(opened, { language, isAxe: true }, faults);
          t.diagnostic(`${looks} screens and dialogs looked at`);
          assert.deepEqual(faults, []);
        });
      }
    }
  }

  test("nothing scrolls sideways in a window of 320 pixels, in either language", async (t) => {
    for (const language of ["", "/en"] as const) {
      await using opened = await openDeskPage(browser, desk, "administrator", NARROW);
      await addPasskey(opened);
      const faults: string[] = [];
      const looks = await walk(opened, { language, isAxe: false }, faults);
      t.diagnostic(`${looks} screens and dialogs looked at`);
      assert.deepEqual(faults, []);
      // At the door nobody is signed in yet, and browsers note each answer that says so.
      assert.deepEqual(
        opened.complaints.filter((complaint) => !complaint.endsWith("401 (Unauthorized)")),
        [],
      );
    }
  });
});
