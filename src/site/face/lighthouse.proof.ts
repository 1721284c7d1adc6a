// Lighthouse's judgement of the kinds of page that readers come to, in the tests' browser; run by `npm run prove -- lighthouse`.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import lighthouse from "lighthouse";
import { type DrivenBrowser, openDrivenBrowser } from "../../testing/browser/browser.ts";
import { type OpenSite, openSite } from "../../testing/site/open-site.ts";
import { fillEveryKind } from "../../testing/site/site-kinds.ts";

const RUNS = Number(process.env["SHIRASE_LIGHTHOUSE_RUNS"] ?? 5);
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const FULL = ["accessibility", "best-practices", "seo"] as const;
const LEAST_PERFORMANCE = 99;

/**
 * A page of search results is not to be found by search engines: that it says so is right, so there the one check that
 * wants it found (`is-crawlable`) is left out, and all others of the category have to be passed.
 */
const PAGES: Readonly<Record<string, { readonly path: string; readonly leftOut?: readonly string[] }>> = {
  home: { path: "/" },
  section: { path: "/section/contracts" },
  article: { path: "/articles/37" },
  ranking: { path: "/ranking" },
  search: { path: `/search?q=${encodeURIComponent("防衛")}`, leftOut: ["is-crawlable"] },
};

type Judgement = { readonly scores: Readonly<Record<string, number>>; readonly faults: readonly string[] };

let browser: DrivenBrowser;
let site: OpenSite;

before(async () => {
  browser = await openDrivenBrowser();
  site = await openSite();
  await fillEveryKind(site);
});

after(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

async function judge(path: string, leftOut: readonly string[]): Promise<Judgement> {
  const flags = { port: browser.port, logLevel: "error", output: "json" } as const;
  const result = await lighthouse(site.base + path, {
    ...flags,
    onlyCategories: [...CATEGORIES],
    skipAudits: [...leftOut],
  });
  assert.ok(result, path);
  const { categories, audits, runtimeError } = result.lhr;
  assert.equal(runtimeError, undefined, path);
  const scores = Object.fromEntries(
    CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
  );
  const faults = FULL.flatMap((name) =>
    (categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const score = audits[id]?.score ?? 1;
      return weight > 0 && score < 1 ? [`${id}: ${audits[id]?.title}`] : [];
    }),
  );
  return { scores, faults };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

for (const [name, { path, leftOut = [] }] of Object.entries(PAGES)) {
  test(`${name}: 100 for accessibility, best practices and SEO, and at least ${LEAST_PERFORMANCE} for performance`, async (t) => {
    const performance: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const { scores, faults } = await judge(path, leftOut);
      assert.deepEqual(faults, []);
      for (const category of FULL) assert.equal(scores[category], 100, category);
      performance.push(scores["performance"] ?? 0);
    }
    t.diagnostic(`performance ${performance.join(", ")}`);
    assert.ok(median(performance) >= LEAST_PERFORMANCE, `performance ${performance.join(", ")}`);
  });
}
