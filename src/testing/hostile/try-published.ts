// Try published: hostile words in every field of published articles, looked at on the site and at the desk in a real browser; throws where one runs.

import assert from "node:assert/strict";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { articlePath, homePath, sectionPath, seriesPath, termPath } from "../../site/routes/addresses.ts";
import { openPage } from "../browser/browser-page.ts";
import { type TestDesk, openTestDesk } from "../desk/open-test-desk.ts";
import { signInBrowser } from "../desk/sign-in-browser.ts";
import { tryPasting } from "./try-pasting.ts";
import { type HostileNewsroom, fillHostile } from "./fill-hostile.ts";
import type { Payload } from "./make-payloads.ts";
import { watchPage } from "./watch-page.ts";
import { withoutEscaping } from "./without-escaping.ts";

/** Lists show the newest, feeds too; each holds some dozens of the payloads. */
const LISTS = [
  homePath("ja"),
  homePath("en"),
  sectionPath("ja", "defence"),
  "/atom.xml",
  "/rss.xml",
  "/feed.json",
  "/sitemap-news.xml",
  "/ranking",
];

const SCRIPT_ADDRESS = `[href^="javascript:" i], [src^="javascript:" i], [action^="javascript:" i], [formaction^="javascript:" i], [href^="data:" i], [href^="vbscript:" i]`;

export type Tried = {
  /** Ids that ran where neither escaping nor a policy held. */
  readonly bare: readonly number[];
  readonly pages: number;
};

type Journey = {
  readonly addresses: readonly string[];
  readonly options: BrowserContextOptions;
  readonly prepare?: (page: Page) => Promise<void>;
  readonly isSignedIn?: boolean;
  readonly isMarkupSafe: boolean;
  /** For pages that a script fills. */
  readonly settle?: number;
};

async function travel(browser: Browser, desk: TestDesk, journey: Journey): Promise<readonly number[]> {
  const { addresses, options, prepare, isSignedIn = false, isMarkupSafe, settle = 0 } = journey;
  const { page, context } = await openPage(browser, options);
  if (isSignedIn) await signInBrowser(context, desk, "administrator");
  await prepare?.(page);
  const watched = watchPage(page, desk.base);
  const ran: number[] = [];
  for (const address of addresses) {
    // A page that is led elsewhere breaks off the journey, and is asked about all the same.
    const answer = await page.goto(desk.base + address, { waitUntil: "load" }).catch(() => undefined);
    if (isMarkupSafe) {
      assert.ok(answer && answer.status() < 500, `${address}: ${answer?.status()}`);
      if (settle > 0) await page.waitForTimeout(settle);
      assert.equal(
        await page.locator(SCRIPT_ADDRESS).count(),
        0,
        `${address} has no address that is a script`,
      );
    }
    ran.push(...watched.takeRun());
  }
  await page.waitForTimeout(300);
  ran.push(...watched.takeRun());
  if (isMarkupSafe) assert.deepEqual(watched.strangers, [], "nobody else is asked for anything");
  await context.close();
  return [...new Set(ran)];
}

function siteAddresses(
  { articles, quoting }: HostileNewsroom,
  payloads: readonly Payload[],
): readonly string[] {
  const some = payloads.filter((_, at) => at % 10 === 0).map(({ text }) => text.toWellFormed());
  return [
    ...articles.map(({ id }) => articlePath(id % 2 === 0 ? "en" : "ja", id)),
    ...quoting.map(({ id }) => articlePath("ja", id)),
    ...LISTS,
    ...some.flatMap((text) => [
      `/search?q=${encodeURIComponent(text)}`,
      seriesPath("ja", text.slice(0, 200)),
      termPath("ja", { kind: "topic", key: text.slice(0, 100) }),
    ]),
  ];
}

const deskAddresses = ({ articles, quoting }: HostileNewsroom): readonly string[] => [
  "/desk",
  "/desk/pictures",
  "/desk/audit",
  "/en/desk/pictures",
  ...[...articles.filter((_, at) => at % 12 === 0), ...quoting.slice(0, 2)].flatMap(({ id }) => [
    `/desk/articles/${id}`,
    `/desk/articles/${id}/revisions`,
    `/desk/articles/${id}/preview`,
  ]),
];

/** Three journeys; the one without escaping and policy has to show that the payloads are sound. */
async function trySite(
  browser: Browser,
  desk: TestDesk,
  payloads: readonly Payload[],
  addresses: readonly string[],
): Promise<readonly number[]> {
  const open = { bypassCSP: true } as const;
  const site = { addresses, isMarkupSafe: true } as const;
  assert.deepEqual(await travel(browser, desk, { ...site, options: open }), [], "by escaping alone");
  const raw = { addresses, isMarkupSafe: false, prepare: withoutEscaping } as const;
  const bare = await travel(browser, desk, { ...raw, options: open });
  assert.ok(
    bare.length > payloads.length / 3,
    `${bare.length} of ${payloads.length} run where nothing is done`,
  );
  assert.deepEqual(await travel(browser, desk, { ...raw, options: {} }), [], "by the policy alone");
  return bare;
}

async function tryDesk(
  browser: Browser,
  desk: TestDesk,
  payloads: readonly Payload[],
  addresses: readonly string[],
): Promise<void> {
  const signedIn = { addresses, isSignedIn: true } as const;
  const drawn = { ...signedIn, isMarkupSafe: true, settle: 250, options: { bypassCSP: true } } as const;
  assert.deepEqual(await travel(browser, desk, drawn), [], "by how the desk draws alone");
  let next = 0;
  const addSome = (): string => {
    const several = payloads.slice(next, next + 8).map(({ text }) => `<div>${text}</div>`);
    next = (next + 8) % payloads.length;
    return several.join("");
  };
  const prepare = (page: Page): Promise<void> => withoutEscaping(page, addSome);
  const raw = { ...signedIn, isMarkupSafe: false, prepare, options: {} } as const;
  assert.deepEqual(await travel(browser, desk, raw), [], "by the policy of the desk alone");
}

/** `pages`: the articles alone, for a quick look; or lists, searches, feeds and the desk as well. */
export async function tryPublished(
  browser: Browser,
  payloads: readonly Payload[],
  pages: "articles" | "all",
): Promise<Tried> {
  await using desk = await openTestDesk();
  const newsroom = await fillHostile(desk, payloads);
  const { articles, quoting } = newsroom;
  const isAll = pages === "all";
  const alone = [...articles, ...quoting].map(({ id }) => articlePath("ja", id));
  const addresses = isAll ? siteAddresses(newsroom, payloads) : alone;
  const bare = await trySite(browser, desk, payloads, addresses);
  const ofDesk = isAll ? deskAddresses(newsroom) : [];
  if (isAll) {
    await tryDesk(browser, desk, payloads, ofDesk);
    await tryPasting(browser, desk, payloads);
  }
  return { bare, pages: 3 * addresses.length + 2 * ofDesk.length };
}
