// What a page weighs on its way to a real browser: to be readable, and in all without pictures; run by `npm run prove -- face`.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import type { ArticleBlock } from "../../terms/article.ts";
import { openPage } from "../../testing/browser/browser-page.ts";
import { openBrowser } from "../../testing/browser/browser.ts";
import { type OpenSite, openSite } from "../../testing/site/open-site.ts";
import { fillEveryKind } from "../../testing/site/site-kinds.ts";

const KB = 1_024;
const CHARACTERS = 6_000;
const WORDS =
  "防衛省 海上自衛隊 護衛艦 対馬海峡 早瀬防衛大臣 共同訓練 警戒監視 情報収集 部隊 航空機 確認 公表 実施 連携 強化 地域 安定 会談 協力 我が国 周辺 海域 東進 引き続き 必要 態勢".split(
    " ",
  );
const JOINTS = ["は、", "が", "を", "に", "と", "の", "において", "について", "した。", "しました。"];

/** Prose of our own by a seeded walk: it repeats words as official texts do, and no sentence. */
function longBody(): readonly ArticleBlock[] {
  let seed = 20_251_127;
  const pick = (from: readonly string[]): string => {
    seed = (seed * 48_271) % 2_147_483_647;
    return from[seed % from.length] ?? "";
  };
  const blocks: ArticleBlock[] = [];
  for (let length = 0, block = 0; length < CHARACTERS; block += 1) {
    const text = Array.from({ length: 40 }, () => pick(WORDS) + pick(JOINTS)).join("");
    length += text.length;
    blocks.push({ kind: "official", block, shape: "paragraph", text });
  }
  const first = blocks.length;
  const rows = Array.from({ length: 24 }, (_, row): ArticleBlock => ({
    kind: "official",
    block: first + row,
    shape: "row",
    table: 0,
    text: "",
    ...(row === 0 && { header: true }),
    cells: Array.from({ length: 5 }, () => pick(WORDS) + pick(WORDS)),
  }));
  return [...blocks, ...rows];
}

let browser: Browser;
let site: OpenSite;
let pages: Readonly<Record<string, string>>;

before(async () => {
  browser = await openBrowser();
  site = await openSite();
  await fillEveryKind(site);
  const { id } = site.archive.add({
    headline: "見本省、6,000字の公表文と表を公表",
    lead: "見本省は、長い文書を公表した。",
    body: longBody(),
    publishedAt: "2025-09-10T01:20:00.000Z",
  });
  pages = {
    home: "/",
    article: "/articles/37",
    "long article": `/articles/${id}`,
    section: "/section/contracts",
    ranking: "/ranking",
    search: `/search?q=${encodeURIComponent("防衛")}`,
  };
});

after(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

type Part = { readonly type: string; readonly path: string; readonly bytes: number };

/** Heads and bodies as they came over the line, in the order of their requests; to the end of what the scripts ask for. */
async function weigh(path: string): Promise<readonly Part[]> {
  const { page, context } = await openPage(browser);
  const asked: Promise<Part>[] = [];
  page.on("requestfinished", (request) => {
    const measure = async (): Promise<Part> => {
      const { responseBodySize, responseHeadersSize } = await request.sizes();
      const { pathname } = new URL(request.url());
      return {
        type: request.resourceType(),
        path: pathname,
        bytes: responseBodySize + responseHeadersSize,
      };
    };
    asked.push(measure());
  });
  await page.goto(site.base + path, { waitUntil: "networkidle" });
  // The beacon tells of a reading after a second; what it is answered is weighed, too.
  await page.waitForTimeout(1_500);
  const parts = await Promise.all(asked);
  await context.close();
  return parts;
}

const sum = (parts: readonly Part[]): number => parts.reduce((all, { bytes }) => all + bytes, 0);

for (const name of ["home", "article", "long article", "section", "ranking", "search"]) {
  test(`${name}: readable with two requests and 30 KB, whole with less than 60 KB`, async (t) => {
    const parts = await weigh(pages[name] ?? "");
    const readable = parts.filter(
      ({ type }) => type === "document" || type === "stylesheet" || type === "font",
    );
    const all = parts.filter(({ type }) => type !== "image");
    t.diagnostic(
      `${name}: readable ${readable.length} requests, ${(sum(readable) / KB).toFixed(1)} KB; in all ${parts.length} requests, ${(sum(all) / KB).toFixed(1)} KB`,
    );
    assert.equal(readable.length, 2, JSON.stringify(readable));
    assert.ok(sum(readable) <= 30 * KB, `${sum(readable)} bytes`);
    assert.ok(sum(all) < 60 * KB, `${sum(all)} bytes`);
  });
}
