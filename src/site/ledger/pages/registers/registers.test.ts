// Registers of contracts, discipline, accidents and scrambles: what readers are told, each number with the list behind it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutMarks } from "../../../../testing/ledger/figures/without-marks.ts";
import { type OpenSite, openSite } from "../../../../testing/site/open-site.ts";
import { fillRegisters } from "../../../../testing/site/sample-registers.ts";

async function textOf(site: OpenSite, path: string): Promise<string> {
  const { status, text } = await site.ask(path);
  assert.equal(status, 200, path);
  return withoutMarks(text);
}

test("amounts are summed of the contracts that state one, and it is told how many do not", async () => {
  await using site = await openSite();
  fillRegisters(site.archive);
  const whole = await textOf(site, "/ledger/contracts");
  assert.match(whole, /48億7028万円\(金額の記載がある2件の計。記載のない1件は含まない\)/);
  assert.doesNotMatch(whole, /秘密/);
  const one = await textOf(site, `/en/ledger/contracts?programme=${encodeURIComponent("例示車両")}`);
  assert.match(one, /¥30,000 \(contracts: 1\)/);
  const links = [...whole.matchAll(/<a href="(\/ledger\/contracts\?month=[^"]+)">(\d+)<\/a>/g)];
  assert.deepEqual(
    links.map(([, , count]) => count),
    ["1", "2"],
  );
  for (const [, href = "", count] of links)
    assert.equal((await textOf(site, href)).split('<li class="row">').length - 1, Number(count));
});

test("the ledger's home page leads to each register that keeps something, with the number of its rows", async () => {
  await using site = await openSite();
  fillRegisters(site.archive);
  const home = await textOf(site, "/en/ledger");
  const ways = [...home.matchAll(/href="([^"]+)"\s*>[^<]*<span class="stamp">(\d+) [^<]+</g)];
  assert.ok(
    ways.some(([, path]) => path === "/en/ledger/contracts"),
    ways.join("\n"),
  );
  assert.doesNotMatch(home, /href="\/en\/ledger\/sightings"/);
  for (const [, path = "", count] of ways) {
    assert.equal((await textOf(site, path)).split('<li class="row">').length - 1, Number(count), path);
  }
});

test("each register lists what was announced, and is narrowed by one thing at a time to what there is", async () => {
  await using site = await openSite();
  fillRegisters(site.archive);
  assert.match(await textOf(site, "/ledger/discipline?penalty=%E5%81%9C%E8%81%B7"), /見本違反/);
  assert.match(await textOf(site, "/ledger/accidents?kind=landing"), /例示機/);
  assert.match(await textOf(site, "/en/ledger/scrambles?nationality=CN"), /57 times/);
  for (const wrong of [
    "/ledger/accidents?kind=crash",
    "/ledger/accidents?kind=landing&casualties=none",
    "/ledger/contracts?month=2025",
    "/ledger/discipline?penalty=x",
  ])
    assert.equal((await site.ask(wrong)).status, 404, wrong);
});

test("scrambles stand by fiscal year as they were announced, drawn where the whole year was told, and added up nowhere", async () => {
  await using site = await openSite();
  fillRegisters(site.archive);
  const page = await textOf(site, "/ledger/scrambles");
  const [, table = ""] = /<table class="numbers">([\s\S]*?)<\/table>/.exec(page) ?? [];
  const cells = [...table.matchAll(/<t[hd][^>]*>([^<]*)<\/t[hd]>/g)].map(([, text = ""]) => text);
  assert.deepEqual(cells, [
    "期間",
    "中国",
    "ロシア",
    "合計",
    "発表",
    "2025年度",
    "2025-4–2025-6",
    "57回",
    "",
    "140回",
    "2025-7-3",
    "2025-4–2025-9",
    "",
    "",
    "300回",
    "2025-8-20",
    "2024年度",
    "2024-4–2025-3",
    "464回",
    "237回",
    "704回",
    "2025-4-10",
    "2023年度",
    "2023-4–2024-3",
    "479回",
    "174回",
    "669回",
    "2024-4-10",
  ]);
  assert.match(page, /class="plot plot-wide"[\s\S]*2023年度から2024年度まで/);
  assert.doesNotMatch(page, /440/);
  const english = await textOf(site, "/en/ledger/scrambles");
  assert.match(english, /Fiscal 2023 to Fiscal 2024/);
  const rows = [...english.matchAll(/<li class="row">[\s\S]*?<\/li>/g)].map(([row]) => row);
  const china = rows.find((row) => row.includes("57 times")) ?? "";
  assert.match(
    china,
    /Period\s+<span[^>]*>2025-4–2025-6 \(that of its announcement\)/,
    "as the table has it",
  );
  assert.doesNotMatch(await textOf(site, "/ledger/scrambles?nationality=CN"), /class="plot /);
});
