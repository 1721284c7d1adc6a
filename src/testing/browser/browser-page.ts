// Browser page: a fresh reader's page, what the browser complains of in it, and what axe finds in it.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { PERSON } from "./browser.ts";

export type OpenPage = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What stands in the console, and errors that nothing caught. */
  readonly complaints: string[];
};

/** A busy machine may take half a minute for one page. */
const PATIENCE_MS = 60_000;

/** The caller closes the context. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({ ...PERSON, ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  return { page, context, complaints };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Each rule of axe that the page breaks, and where. The context has to be opened with `bypassCSP`. */
export async function findAxeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate<readonly string[]>(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))`,
  );
}
