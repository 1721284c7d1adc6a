// Beacon reader: a browser that reads pages of a site, and what became of the beacons that its pages sent.

import { setTimeout as delay } from "node:timers/promises";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { PERSON } from "./browser.ts";
import type { OpenSite } from "../site/open-site.ts";

/** Longer than a page has to be visible, so that what was to be told has been told. */
export const LONG_ENOUGH_MS = 1_600;

const PATIENCE_MS = 60_000;
const POLL_MS = 25;

export type BeaconReader = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What became of each beacon, in the order of the answers. */
  readonly verdicts: (string | undefined)[];
  /** Long enough, and longer where a busy machine has not told as many as are to be told. */
  readonly untilTold: (count: number) => Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

export async function openReader(
  browser: Browser,
  { clock }: Pick<OpenSite, "clock">,
  options: BrowserContextOptions = {},
): Promise<BeaconReader> {
  // A minute later nobody is hasty.
  clock.now += 60_000;
  const context = await browser.newContext({ ...PERSON, ...options });
  const page = await context.newPage();
  const verdicts: (string | undefined)[] = [];
  page.on("response", (answer) => {
    if (new URL(answer.url()).pathname.startsWith("/beacon")) {
      verdicts.push(answer.headers()["beacon-verdict"]);
    }
  });
  const untilTold = async (count: number): Promise<void> => {
    const giveUpAt = performance.now() + PATIENCE_MS;
    await delay(LONG_ENOUGH_MS);
    while (verdicts.length < count && performance.now() < giveUpAt) await delay(POLL_MS);
  };
  return { context, page, verdicts, untilTold, [Symbol.asyncDispose]: () => context.close() };
}

/** Before any script of the page runs: what the browser would say of itself, `code` on `document` or `navigator`. */
export const says = (page: Page, code: string): Promise<unknown> => page.addInitScript(code);
