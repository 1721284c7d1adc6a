// Until: waits for what a page says of itself; the page's own policy allows no code from strings, the browser's tools do.

import { setTimeout as delay } from "node:timers/promises";
import type { Page } from "playwright-core";

const PATIENCE_MS = 60_000;
const POLL_MS = 25;

/** `condition`: an expression of the page's. Throws with it where it does not come to be. */
export async function until(page: Page, condition: string): Promise<void> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  while (performance.now() < giveUpAt) {
    if ((await page.evaluate(`Boolean(${condition})`)) === true) return;
    await delay(POLL_MS);
  }
  throw new Error(`It did not come to be in the page: ${condition}`);
}
