// Registers of contracts, discipline, accidents and scrambles: what readers are told, each number with the list behind it.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { FacetedRecord } from "../../../../terms/ledger/facet.ts";
import type { KeptRecord } from "../../../../terms/ledger/kept-record.ts";
import { ledgerIdOf } from "../../../../terms/ledger/ledger-id.ts";
import type { MemoryArchive } from "../../../../testing/memory/memory-archive.ts";
import { type OpenSite, openSite } from "../../../../testing/site/open-site.ts";
import { addStatement } from "../../../../testing/site/sample-ledger.ts";

type Told = Pick<KeptRecord, "kind" | "value">;

function add(
  archive: MemoryArchive,
  day: string,
  told: Told,
  facets: FacetedRecord["facets"],
  isUnpublished = false,
): void {
  const sentence = "見本の記録である。";
  const { announcement, article } = addStatement(archive, {
    headline: day,
    day,
    sentences: [sentence],
    isUnpublished,
  });
  const record = {
    id: ledgerIdOf(announcement, 0),
    announcement,
    article,
    span: [0, sentence.length] as const,
    sentence,
    day,
    basis: "stated" as const,
    language: "ja" as const,
    issuer: "見本庁",
    ...told,
  };
  // One of each kind, as the test writes it.
  archive.keep({ record: record as KeptRecord, facets, month: day.slice(0, 7) });
}

async function textOf(site: OpenSite, path: string): Promise<string> {
  const { status, text } = await site.ask(path);
  assert.equal(status, 200, path);
  return text;
}

function fill(archive: MemoryArchive): void {
  for (const [day, programme, amountYen] of [
    ["2025-04-01", "見本端末", 4_870_250_000],
    ["2025-06-01", "見本端末", undefined],
    ["2025-06-02", "例示車両", 30_000],
  ] as const)
    add(
      archive,
      day,
      { kind: "contract", value: { programme, ...(amountYen !== undefined && { amountYen }) } },
      [
        { facet: "programme", key: programme },
        { facet: "month", key: day.slice(0, 7) },
      ],
    );
  add(archive, "2025-05-01", { kind: "contract", value: { programme: "秘密端末", amountYen: 7 } }, [], true);
  add(archive, "2025-05-02", { kind: "discipline", value: { conduct: "見本違反", penalty: "停職" } }, [
    { facet: "penalty", key: "停職" },
  ]);
  add(archive, "2025-07-02", { kind: "accident", value: { craft: "例示機", casualties: "なし" } }, [
    { facet: "kind", key: "landing" },
    { facet: "casualties", key: "none" },
  ]);
  add(
    archive,
    "2025-07-03",
    { kind: "scramble", value: { count: 57, period: "2025-04/2025-06", of: "対中国機" } },
    [{ facet: "nationality", key: "CN" }],
  );
}

test("amounts are summed of the contracts that state one, and it is told how many do not", async () => {
  await using site = await openSite();
  fill(site.archive);
  const whole = await textOf(site, "/ledger/contracts");
  assert.match(whole, /48億7028万円\(金額の記載がある2件の計。記載のない1件は含まない\)/);
  assert.doesNotMatch(whole, /秘密/);
  const one = await textOf(site, `/en/ledger/contracts?programme=${encodeURIComponent("例示車両")}`);
  assert.match(one, /¥30,000 \(1 contract\)/);
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
  fill(site.archive);
  const home = await textOf(site, "/en/ledger");
  const ways = [...home.matchAll(/href="([^"]+)"\s*>[^<]*<span class="stamp"><span[^>]*>(\d+) [^<]+</g)];
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
  fill(site.archive);
  assert.match(await textOf(site, "/ledger/discipline?penalty=%E5%81%9C%E8%81%B7"), /見本違反/);
  assert.match(await textOf(site, "/ledger/accidents?kind=landing"), /例示機/);
  assert.match(await textOf(site, "/en/ledger/scrambles?nationality=CN"), /57 times/);
  assert.doesNotMatch(await textOf(site, "/ledger/scrambles"), /<svg class="plot/);
  for (const wrong of [
    "/ledger/accidents?kind=crash",
    "/ledger/accidents?kind=landing&casualties=none",
    "/ledger/contracts?month=2025",
    "/ledger/discipline?penalty=x",
  ])
    assert.equal((await site.ask(wrong)).status, 404, wrong);
});
