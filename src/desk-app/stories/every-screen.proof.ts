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
import type { Screen } from "../router/place.ts";

const PATIENCE = { timeout: 12_000 };

/** `in`: the source file that shows it. */
type DialogCheck = {
  readonly in: string;
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
};
type ScreenCheck = {
  readonly name: string;
  /** Behind `/desk`. */
  readonly path: (filled: FilledDesk) => string;
  readonly ready: string;
  readonly isForNobody?: boolean;
  readonly dialogs?: readonly DialogCheck[];
};

const byKeys =
  (...keys: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
const byButton =
  (selector: string, at = 0) =>
  (page: Page): Promise<void> =>
    page.locator(selector).nth(at).click();

const ACTIONS = "screens/article/actions/step-dialog.tsx";
const CONNECTIONS = "screens/connections";
const steps = (...strokes: readonly string[]): readonly DialogCheck[] =>
  strokes.map((stroke) => ({ in: ACTIONS, name: `step by ${stroke}`, open: byKeys(stroke) }));

const article = (
  name: string,
  which: "draft" | "feature" | "review" | "embargoed" | "published" | "withdrawn",
  dialogs: readonly DialogCheck[],
): ScreenCheck => ({
  name,
  path: (filled) => `/articles/${filled[which]}`,
  ready: ".actions-steps, .state-withdrawn",
  dialogs,
});

/** A screen without a line here is a fault of types; a dialog without one is found by the first test. */
const SCREENS: Readonly<Record<Screen["kind"], readonly ScreenCheck[]>> = {
  inbox: [
    {
      name: "inbox",
      path: () => "?state=all",
      ready: ".entry",
      dialogs: [
        { in: "keys/keys-help.tsx", name: "keys", open: byKeys("?") },
        { in: "screens/inbox/publish-dialog.tsx", name: "publish", open: byKeys("j", "p") },
      ],
    },
  ],
  article: [
    article("draft", "draft", [
      ...steps("p", "S", "B"),
      {
        in: "judging/value-form.tsx",
        name: "correct a fact",
        open: async (page) => {
          await page
            .locator(".fact-line")
            .first()
            .waitFor({ ...PATIENCE, state: "attached" });
          await byKeys("n", "e")(page);
        },
      },
      { in: "originals/original-view.tsx", name: "original", open: byButton(".article-views button") },
      { in: "editor/dialogs/ask-dialog.tsx", name: "leave out", open: byButton(".official-toggle", 1) },
    ]),
    article("feature", "feature", [
      { in: "pictures/picture-picker.tsx", name: "picture", open: byButton('[data-action="picture"]') },
    ]),
    article("in review", "review", steps("R")),
    article("under embargo", "embargoed", steps("L")),
    article("published", "published", steps("C", "W")),
    article("withdrawn", "withdrawn", []),
  ],
  revisions: [
    {
      name: "revisions",
      path: ({ published }) => `/articles/${published}/revisions`,
      ready: ".revision",
      dialogs: [
        {
          in: "screens/article/revisions/restore-dialog.tsx",
          name: "restore",
          open: async (page) => {
            await page.keyboard.press("j");
            await page.locator(".revision-shown > button").click();
          },
        },
      ],
    },
  ],
  preview: [
    { name: "preview", path: ({ draft }) => `/articles/${draft}/preview`, ready: ".preview-place iframe" },
  ],
  new: [{ name: "new", path: () => "/new", ready: ".new-article" }],
  pictures: [
    {
      name: "pictures",
      path: () => "/pictures",
      ready: ".shelf-picture",
      dialogs: [
        {
          in: "screens/pictures/picture-details.tsx",
          name: "picture's details",
          open: byButton(".shelf-picture"),
        },
      ],
    },
  ],
  people: [
    {
      name: "people",
      path: () => "/people",
      ready: ".people-table",
      dialogs: [
        {
          in: "screens/people/person-dialog.tsx",
          name: "a lost account",
          open: byButton(".people-table .line-actions button:not(.grave-button)", 1),
        },
        {
          in: "screens/people/person-dialog.tsx",
          name: "an account to close",
          open: byButton(".people-table .line-actions .grave-button", 1),
        },
        {
          in: "screens/people/made-link-dialog.tsx",
          name: "a link",
          open: async (page) => {
            await page
              .locator(".people form input[type=text], .people form input:not([type])")
              .first()
              .fill("鈴木");
            await page.locator(".people form button[type=submit]").first().click();
          },
        },
      ],
    },
  ],
  account: [
    {
      name: "account",
      path: () => "/account",
      ready: ".line-list",
      dialogs: [
        {
          in: "screens/account/passkey-list.tsx",
          name: "a passkey to rename",
          open: byButton(".line-list:has(+ form) .line-actions button"),
        },
        {
          in: "screens/account/passkey-list.tsx",
          name: "a passkey to remove",
          open: byButton(".line-list:has(+ form) .line-actions .grave-button"),
        },
      ],
    },
  ],
  audit: [{ name: "audit", path: () => "/audit", ready: ".audit-table" }],
  connections: [
    {
      name: "connections",
      path: () => "/connections",
      ready: ".connection",
      dialogs: [
        {
          in: `${CONNECTIONS}/token-form.tsx`,
          name: "a token",
          open: byButton(".connections-head button", 0),
        },
        {
          in: `${CONNECTIONS}/webhook-form.tsx`,
          name: "a webhook",
          open: byButton(".connections-head button", 1),
        },
        {
          in: `${CONNECTIONS}/confirm-dialog.tsx`,
          name: "to revoke",
          open: byButton(".connection .grave-button"),
        },
        {
          in: `${CONNECTIONS}/secret-dialog.tsx`,
          name: "a secret",
          open: async (page) => {
            await page.locator(".connections-head button").first().click();
            await page
              .locator("dialog input[type=text], dialog input:not([type])")
              .first()
              .fill("夕方の配信");
            await page.keyboard.press("Enter");
            await page.locator("dialog input[readonly]").waitFor(PATIENCE);
          },
        },
      ],
    },
  ],
  "sign-in": [{ name: "sign in", path: () => "/sign-in", ready: ".door .form", isForNobody: true }],
  welcome: [
    {
      name: "welcome",
      path: ({ welcome }) => welcome.slice(welcome.indexOf("/desk/") + "/desk".length),
      ready: ".door .form",
      isForNobody: true,
    },
  ],
  missing: [{ name: "missing", path: () => "/nowhere", ready: "main p" }],
};

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
