// What a page weighs as it is sent: readable with two requests and 30 KB, whole with less than 60 KB.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { ArticleBlock } from "../../terms/article.ts";
import { type OpenSite, openSite } from "../../testing/site/open-site.ts";
import { fillLedger } from "../../testing/site/sample-ledger.ts";
import { fillWithSamples, readSamples } from "../../testing/site/sample-articles.ts";

const KB = 1_024;
const PARAGRAPHS = 40;

/** Some 10,000 characters that repeat themselves no more than prose does: a long press conference. */
function longBody(): readonly ArticleBlock[] {
  let seed = 7;
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const paragraph = (): string =>
    Array.from({ length: 250 }, () =>
      String.fromCodePoint(next(10) < 5 ? 0x3042 + next(80) : 0x4e00 + next(1_500)),
    ).join("");
  return Array.from({ length: PARAGRAPHS }, (_, block) => ({
    kind: "official",
    block,
    shape: "paragraph",
    text: paragraph(),
  }));
}

async function weigh(site: OpenSite, path: string): Promise<number> {
  const { status, body } = await site.ask(path, { headers: { "accept-encoding": "br" } });
  assert.equal(status, 200, path);
  return body.length;
}

async function open(): Promise<{ readonly site: OpenSite; readonly paths: readonly string[] }> {
  const site = await openSite();
  fillWithSamples(site.archive);
  const publishedAt = "2025-09-10T01:20:00.000Z";
  const { id } = site.archive.add({
    headline: "長い会見",
    lead: "会見した。",
    body: longBody(),
    publishedAt,
  });
  await readSamples(site);
  const { visits, earlier } = fillLedger(site.archive);
  const ofLedger = ["/ledger", `/ledger/undertakings/${visits}`, `/articles/${earlier.article}`];
  return {
    site,
    paths: ["/", "/articles/37", `/articles/${id}`, "/section/defence", "/ranking", ...ofLedger],
  };
}

test("every page is readable with its document and one stylesheet, in 30 KB, and nothing else holds it up", async () => {
  const { site, paths } = await open();
  await using _ = site;
  for (const path of paths) {
    const { text } = await site.ask(path);
    const styles = [...text.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
      ([, style = ""]) => style,
    );
    assert.equal(styles.length, 1, path);
    const [style = ""] = styles;
    for (const [script] of text.matchAll(/<script(?! type="application\/ld\+json")[^>]*>/g)) {
      assert.match(script, /\sdefer[\s>]/, path);
    }
    assert.doesNotMatch((await site.ask(style)).text, /url\(|@import|@font-face/);
    const weight = (await weigh(site, path)) + (await weigh(site, style));
    assert.ok(weight <= 30 * KB, `${path}: ${weight} bytes`);
  }
});

test("with script, icon and rankings a page weighs less than 60 KB", async () => {
  const { site, paths } = await open();
  await using _ = site;
  for (const path of paths) {
    const { text } = await site.ask(path);
    const parts = [...text.matchAll(/(?:src|href|data-rankings)="(\/[^"]+\.(?:css|js|svg|json))"/g)];
    const addresses = new Set(parts.map(([, address = ""]) => address));
    addresses.delete("/feed.json");
    // Rankings stand beside no page of the ledger.
    assert.ok(addresses.size >= (path.includes("/ledger") ? 3 : 4), [...addresses].join(" "));
    let weight = await weigh(site, path);
    for (const address of addresses) weight += await weigh(site, address);
    assert.ok(weight < 60 * KB, `${path}: ${weight} bytes`);
  }
});
