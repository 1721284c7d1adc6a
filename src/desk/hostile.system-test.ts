// Hostile words, a first look: some payloads through every field of an article; `npm run prove -- hostile` tries five hundred.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openBrowser } from "../testing/browser/browser.ts";
import { makePayloads } from "../testing/hostile/make-payloads.ts";
import { tryPublished } from "../testing/hostile/try-published.ts";

const SOME = 8;

test("hostile words run on no page of an article, by escaping alone and by the policy alone", async () => {
  const browser = await openBrowser();
  try {
    const { bare } = await tryPublished(browser, makePayloads(SOME), "articles");
    assert.ok(bare.length > SOME / 3);
  } finally {
    await browser.close();
  }
});
