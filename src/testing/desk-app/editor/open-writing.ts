// Open writing: a page with the editor over a bench of its own, and what tests ask of it all the time.

import assert from "node:assert/strict";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { openPage } from "../../browser/browser-page.ts";
import { until } from "../until.ts";
import { type InputMethod, openInputMethod } from "./input-method.ts";
import { type EditorBench, openEditorBench } from "./open-editor-bench.ts";

export type Writing = {
  readonly page: Page;
  readonly bench: EditorBench;
  readonly ime: InputMethod;
  readonly complaints: string[];
  /** Headline, lead and the desk's paragraphs, when all is saved; throws where what is seen is not what is saved. */
  readonly texts: () => Promise<readonly string[]>;
  /** The same as ProseMirror writes it. */
  readonly document: () => Promise<unknown>;
  /** Clicks and waits until the caret is there: a browser tells of it a moment later, and nobody types as fast as a program. */
  readonly clickInto: (selector: string) => Promise<void>;
  readonly endOf: (selector: string) => Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

export const PATIENCE = { timeout: 60_000 };

const PARAGRAPHS =
  ".article-text > h1, .article-text > .lead, .article-text > p, .article-text :is(td, th, li) p";
const SAVED = "window.editor?.link.saveState.get().kind === 'saved' && !window.editor.view.composing";

/** `bench`: another editor's, who works on the same copy. */
export async function openWriting(
  browser: Browser,
  given: { readonly document?: unknown; readonly bench?: EditorBench; readonly account?: number } = {},
  options: BrowserContextOptions = {},
): Promise<Writing> {
  const bench = given.bench ?? (await openEditorBench(given.document));
  const { page, context, complaints } = await openPage(browser, options);
  await page.goto(`${bench.base}/?account=${given.account ?? 1}`);
  await until(page, SAVED);
  const document = async (): Promise<unknown> => {
    await until(page, SAVED);
    const shown = await page.evaluate<string>("JSON.stringify(window.editor.view.state.doc.toJSON())");
    assert.equal(shown, JSON.stringify(bench.authority.doc().toJSON()), "what is seen is what is saved");
    return JSON.parse(shown);
  };
  const clickInto: Writing["clickInto"] = async (selector) => {
    await page.click(selector);
    const place = "window.editor.view.domAtPos(window.editor.view.state.selection.from).node";
    await until(page, `document.querySelector(${JSON.stringify(selector)}).contains(${place})`);
    // ProseMirror sets its selection once more 20 ms after the focus came: no hand is that fast, a key sent at once is.
    await page.waitForTimeout(60);
  };
  return {
    page,
    bench,
    ime: await openInputMethod(page),
    complaints,
    document,
    texts: async () => {
      await document();
      return page.$$eval(PARAGRAPHS, (found) => found.map(({ textContent }) => textContent));
    },
    clickInto,
    endOf: async (selector) => {
      await clickInto(selector);
      await page.keyboard.press("End");
    },
    [Symbol.asyncDispose]: async () => {
      await context.close();
      if (!given.bench) await bench.kill();
    },
  };
}
