// Hostile words: 500 payloads through every field of an article, from announcements and in file names; and 500 hostile originals.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { openBrowser } from "../testing/browser/browser.ts";
import { makePayloads } from "../testing/hostile/make-payloads.ts";
import { CONTEXTS, ENCODINGS, VECTORS } from "../testing/hostile/vectors.ts";
import { tryOriginals } from "../testing/hostile/try-originals.ts";
import { tryPublished } from "../testing/hostile/try-published.ts";

const MANY = 500;

describe("hostile words", { timeout: 3_600_000 }, () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  it("are of every context, encoding and vector of the table, and no two alike", () => {
    const payloads = makePayloads(MANY);
    assert.equal(new Set(payloads.map(({ text }) => text)).size, MANY);
    const parts = payloads.map(({ name }) => name.split("/"));
    for (const [at, names] of [
      [0, Object.keys(CONTEXTS)],
      [1, Object.keys(ENCODINGS)],
      [2, VECTORS.map(({ name }) => name)],
    ] as const) {
      assert.deepEqual([...new Set(parts.map((part) => part[at] ?? ""))].toSorted(), names.toSorted());
    }
  });

  it("run nowhere on the site and at the desk, by escaping alone and by the policies alone", async (t) => {
    const { bare, pages } = await tryPublished(browser, makePayloads(MANY), "all");
    t.diagnostic(`${pages} pages; ${bare.length} of ${MANY} run where neither holds`);
  });

  it("run in no original, by the cleaning alone and by the policy alone", async (t) => {
    const bare = await tryOriginals(browser, makePayloads(MANY));
    t.diagnostic(`${bare} of ${MANY} run where neither holds`);
  });
});
