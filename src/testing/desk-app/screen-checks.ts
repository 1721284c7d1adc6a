// Screen checks: each screen that the router knows and each dialog that a source file shows → how to come there, and how it is known to be ready.

import type { Page } from "playwright-core";
import type { Screen } from "../../desk-app/router/place.ts";
import type { FilledDesk } from "./fill-desk.ts";

export const PATIENCE = { timeout: 12_000 };

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

/** A screen without a line here is a fault of types; a dialog without one is found by the proof of every screen. */
export const SCREENS: Readonly<Record<Screen["kind"], readonly ScreenCheck[]>> = {
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
    article("under embargo", "embargoed", steps("L", "p")),
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
  reports: [{ name: "reports", path: () => "/reports?which=all", ready: ".report-closed" }],
  people: [
    {
      name: "people",
      path: () => "/people",
      ready: ".people-table",
      dialogs: [
        {
          in: "door/ask-dialog.tsx",
          name: "a lost account",
          open: byButton(".people-table .line-actions button:not(.grave-button)", 1),
        },
        {
          in: "door/ask-dialog.tsx",
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
          in: "door/ask-dialog.tsx",
          name: "a passkey to rename",
          open: byButton(".line-list:has(+ form) .line-actions button"),
        },
        {
          in: "door/ask-dialog.tsx",
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
          in: `${CONNECTIONS}/connection-form.tsx`,
          name: "a token",
          open: byButton(".connections-head button", 0),
        },
        {
          in: `${CONNECTIONS}/connection-form.tsx`,
          name: "a webhook",
          open: byButton(".connections-head button", 1),
        },
        {
          in: "door/ask-dialog.tsx",
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
