// Open reading: a site with three neighbouring articles in a real browser, for what a reader has at hand on the middle one's page.

import type { BrowserContextOptions, Page } from "playwright-core";
import type { ArticleBlock } from "../../terms/article.ts";
import { openBrowser } from "../browser/browser.ts";
import { openPage } from "../browser/browser-page.ts";
import { type OpenSite, openSite } from "./open-site.ts";
import { fillWithSamples } from "./sample-articles.ts";

/** One after another in a section of their own: of numbers 16, 17 and 18. */
const ARTICLES = ["前の知らせ", "中の知らせ", "次の知らせ"];
export const MIDDLE_ARTICLE = "/articles/17";
const BODY: readonly ArticleBlock[] = [
  "早瀬防衛大臣は、10月2日、対馬海峡を通る3隻について、BZK-005を含めて説明しました。",
  "見本省は、引き続き注視します。".repeat(60),
].map((text, block) => ({ kind: "official", block, shape: "paragraph", text }));

export type OpenReading = AsyncDisposable & {
  readonly site: OpenSite;
  /** Work on the page of the middle article, in a context of its own; `before` runs ahead of the page's own script. */
  onArticle(
    work: (page: Page) => Promise<void>,
    options?: BrowserContextOptions & { readonly before?: string },
  ): Promise<void>;
};

export async function openReading(): Promise<OpenReading> {
  const browser = await openBrowser();
  const site = await openSite();
  fillWithSamples(site.archive, 1);
  ARTICLES.forEach((headline, hour) => {
    const publishedAt = new Date(Date.UTC(2025, 8, 9, hour)).toISOString();
    site.archive.add({ section: "tools", headline, lead: headline, body: BODY, publishedAt });
  });
  return {
    site,
    async onArticle(work, { before, ...options } = {}) {
      const { page, context } = await openPage(browser, options);
      if (before !== undefined) await page.addInitScript(before);
      await page.goto(site.base + MIDDLE_ARTICLE);
      await work(page);
      await context.close();
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await site[Symbol.asyncDispose]();
    },
  };
}
