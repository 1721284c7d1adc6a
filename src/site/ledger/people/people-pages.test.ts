// Pages of people and posts: what readers are told of a career, where each row leads, and that nothing is told of what they may not see.

import assert from "node:assert/strict";
import { test } from "node:test";
import { findFaults } from "../../../testing/documents/find-faults.ts";
import { askSite, checkFigures } from "../../../testing/ledger/figures/check-figures.ts";
import { type OpenSite, openSite } from "../../../testing/site/open-site.ts";
import { fillOrders } from "../../../testing/site/sample-orders.ts";

async function pageAt(site: OpenSite, path: string): Promise<string> {
  const { status, text } = await site.ask(path);
  assert.equal(status, 200, path);
  return text;
}

test("a person has ranks and posts with their days in both calendars, each row leading to its announcement", async () => {
  await using site = await openSite();
  const [first, , , last] = fillOrders(site.archive, "c05");
  assert.ok(first && last);
  const page = await pageAt(site, `/ledger/people/${last.id}`);
  assert.match(page, /<h1 lang="ja">渡邉昭夫<\/h1>[^]*?別の表記:[^]*?渡邊昭夫[^]*?渡辺昭夫/);
  assert.match(page, /令和5\(2023\)年3月30日に退職/);
  assert.match(
    page,
    /中央補給処副処長<\/a>\s*<\/th>\s*<td>\s*<time datetime="2020-08-25">令和2\(2020\)年8月25日<\/time>/,
  );
  assert.match(page, /<th scope="row" lang="ja">陸将補<\/th>[^]*?昇任/);
  assert.ok(
    page.includes(`href="/articles/${first.article}"`) && page.includes(`href="/articles/${last.article}"`),
  );
  assert.match(
    page,
    /<svg[^>]*role="img"[^>]*aria-labelledby="career-wide-title career-wide-text"[^]*?<title id="career-wide-title">渡邉昭夫の経歴<\/title>/,
  );
  assert.ok(page.includes(`<link rel="canonical" href="https://news.example/ledger/people/${first.id}"`));
  assert.match(await pageAt(site, `/en/ledger/people/${first.id}`), /Retired on 30 March 2023 \(Reiwa 5\)/);
});

test("a corrected row stands struck beside the one that corrects it, and gives nobody a post", async () => {
  await using site = await openSite();
  const [wrong] = fillOrders(site.archive, "c22");
  assert.ok(wrong);
  const page = await pageAt(site, `/ledger/people/${wrong.id}`);
  assert.match(page, /訂正された発令[^]*?<del>[^]*?第7飛行群整備隊長[^]*?<\/del>/);
  assert.doesNotMatch(page.slice(page.indexOf('id="posts"'), page.indexOf('id="orders"')), /整備隊長/);
});

test("a post has its holders over time with who came before and after, and a vacancy is a question", async () => {
  await using site = await openSite();
  fillOrders(site.archive, "c17");
  const page = await pageAt(site, `/ledger/posts/${encodeURIComponent("2通信群司令")}`);
  assert.match(page, /久保明[^]*?<td>\s*本務[^]*?藤原昇[^]*?令和5\(2023\)年3月31日/);
  assert.match(page, /第2通信群司令は2023年3月31日から2023年8月1日まで空席だったのですか/);
  assert.equal((await site.ask("/ledger/posts/nobody")).status, 404);
});

test("of an order that is not published nothing is told: no row, no post, no name, no join", async () => {
  await using site = await openSite();
  const [first, hidden] = fillOrders(site.archive, "c04", [1]);
  assert.ok(first && hidden);
  assert.doesNotMatch(await pageAt(site, `/ledger/people/${first.id}`), /斎藤|艦長/);
  assert.equal((await site.ask(`/ledger/people/${hidden.id}`)).status, 404);
  assert.equal((await site.ask(`/ledger/posts/${encodeURIComponent("潜水艦なぎしお艦長")}`)).status, 404);
  assert.doesNotMatch(await pageAt(site, "/ledger/people"), /2021/);
});

test("people are found by how a name or its reading begins; nothing is found for what is no name", async () => {
  await using site = await openSite();
  fillOrders(site.archive, "c10");
  fillOrders(site.archive, "c03");
  const search = (name: string) => pageAt(site, `/ledger/people?name=${encodeURIComponent(name)}`);
  assert.match(await search("河野"), /「河野」で始まる名前の人<\/h2>(?:[^]*<li class="row"){2}/);
  assert.match(await search("かわの"), /で始まる名前の人<\/h2>(?:[^]*<li class="row"){2}/);
  assert.match(await search("髙橋 信"), /髙橋信二/);
  for (const nothing of ["高橋誠", "<script>", "～", "あ".repeat(90)])
    assert.match(await search(nothing), /その名前の人は、記録にありません/);
  assert.match(await pageAt(site, "/ledger/people?month=2022-12"), /2022-12に発令の異動/);
});

test("who has articles leads from them to the career, and back", async () => {
  await using site = await openSite();
  const [row] = fillOrders(site.archive, "c34");
  assert.ok(row);
  site.archive.add({
    headline: "会見",
    publishedAt: "2025-12-02T00:00:00.000Z",
    about: [{ kind: "person", key: "武川茂", name: "武川茂" }],
  });
  assert.ok(
    (await pageAt(site, `/person/${encodeURIComponent("武川茂")}`)).includes(
      `href="/ledger/people/${row.id}"`,
    ),
  );
  assert.ok(
    (await pageAt(site, `/ledger/people/${row.id}`)).includes(
      `href="/person/${encodeURIComponent("武川茂")}"`,
    ),
  );
});

test("a person has a feed of the orders that stand, newest first, as any of the person's rows asks for it", async () => {
  await using site = await openSite();
  const [wrong, , last] = fillOrders(site.archive, "c22");
  assert.ok(wrong && last);
  const page = await pageAt(site, `/ledger/people/${last.id}`);
  assert.ok(page.includes(`href="/ledger/people/${wrong.id}/feed.atom"`));
  const { items }: { readonly items: readonly { readonly title: string; readonly url: string }[] } =
    JSON.parse(await pageAt(site, `/ledger/people/${last.id}/feed.json`));
  assert.deepEqual(
    items.map(({ title }) => title),
    ["柴田光: 補職 航空幕僚室運用課長", "柴田光: 補職 第7飛行群飛行隊長"],
  );
  assert.equal(items[0]?.url, `https://news.example/ledger/people/${wrong.id}`);
  assert.deepEqual(await findFaults("atom", [await pageAt(site, `/en/ledger/people/${last.id}/feed.atom`)]), [
    [],
  ]);
  assert.equal((await site.ask("/ledger/people/9-9/feed.atom")).status, 404);
});

test("the ledger's home page leads to the register where orders are kept, and tells of none where there are none", async () => {
  await using site = await openSite();
  assert.doesNotMatch(await pageAt(site, "/ledger"), /人事の記録/);
  fillOrders(site.archive, "c16");
  assert.match(await pageAt(site, "/ledger"), /href="\/ledger\/people"\s*>人事の記録/);
});

test("every number on the register's pages is counted again from the files", async () => {
  await using site = await openSite();
  for (const puzzle of ["c05", "c16", "c29"]) fillOrders(site.archive, puzzle);
  const { faults, counted, pages } = await checkFigures(askSite(site), [
    "/ledger/people",
    "/en/ledger/people",
  ]);
  assert.deepEqual(faults, []);
  assert.ok((counted.get("appointments") ?? 0) > 10, JSON.stringify([...counted]));
  assert.ok(pages.some((page) => page.startsWith("/en/ledger/posts/")));
});

test("people and posts stand in the sitemap of the month whose orders name them first, at the address that is their own", async () => {
  await using site = await openSite();
  const rows = fillOrders(site.archive, "c05");
  const index = await pageAt(site, "/sitemap.xml");
  const parts = [...index.matchAll(/<loc>https:\/\/news\.example(\/sitemap-ledger-[^<]*)<\/loc>/g)];
  const texts = await Promise.all(parts.map(([, part = ""]) => pageAt(site, part)));
  const paths = texts.flatMap((text) =>
    [...text.matchAll(/<loc>https:\/\/news\.example([^<]*)<\/loc>/g)].map(([, path = ""]) => path),
  );
  const people = paths.filter((path) => path.startsWith("/ledger/people/"));
  assert.ok(people.length > 0 && people.length <= rows.length);
  assert.ok(paths.some((path) => path.startsWith("/ledger/posts/")));
  for (const path of paths) {
    const page = await pageAt(site, path);
    assert.ok(page.includes(`<link rel="canonical" href="https://news.example${path}"`), path);
  }
  assert.match(await pageAt(site, "/ledger/accidents"), /href="\/ledger\/people"[^>]*>人事の記録</);
  assert.match(await pageAt(site, "/ledger/people"), /href="\/ledger\/people"\s+aria-current="page"/);
});
