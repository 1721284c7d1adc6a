import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFeed } from "htmlparser2";
import { createDeskSynonyms } from "../../search/names/desk-synonyms.ts";
import { createNameDirectory } from "../../search/names/name-directory.ts";
import { createMemoryArchive } from "../../testing/memory/memory-archive.ts";
import { type OpenSite, openSite } from "../../testing/site/open-site.ts";
import { readRoute } from "../routes/read-route.ts";
import { searchPath } from "../routes/addresses.ts";

const query = (words: string, more = ""): string => `/search?q=${encodeURIComponent(words)}${more}`;
const headers = { "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0" };

const FEED = "/search/feed.atom?q=a";

async function openSearched() {
  const site = await openSite();
  const at = (hour: number) => new Date(Date.UTC(2025, 8, 8, hour)).toISOString();
  const paragraph = (text: string) => ({ kind: "paragraph", text }) as const;
  site.archive.add({ headline: "護衛艦「ゆうだち」が帰港", lead: "訓練を終えた。", publishedAt: at(0) });
  site.archive.add({
    headline: "防衛相会談を開催",
    lead: "会談した。",
    body: [paragraph(`${"前".repeat(80)}無人機ｺﾖｰﾃの供与<b>を確認した。`)],
    publishedAt: at(1),
    section: "international",
  });
  site.archive.add({ headline: "下書きのコヨーテ" });
  return site;
}

/** Headlines say where a line may end. */
const withoutBreaks = (text: string | undefined): string => (text ?? "").replaceAll("<wbr />", "");

test("a headline that was found breaks between phrases, marks or not", async () => {
  await using site = await openSite();
  site.archive.add({
    headline: "装備庁、衛星通信用可搬端末の整備を契約",
    publishedAt: "2025-09-10T01:00:00.000Z",
  });
  const { text } = await site.ask(`/search?q=${encodeURIComponent("可搬端末")}`);
  assert.match(text, /装備庁、<wbr \/>衛星通信用<mark>可搬端末<\/mark>の<wbr \/>整備を<wbr \/>契約<\/a/);
});

test("the page shows what was found, marked where it stands, and where the words were in the body", async () => {
  await using site = await openSearched();
  const body = await site.ask(query("コヨーテ"));
  assert.equal(body.status, 200);
  assert.match(body.text, /<mark>ｺﾖｰﾃ<\/mark>の供与&lt;b&gt;を確認した。/);
  assert.match(body.text, /href="\/articles\/2"/);
  assert.doesNotMatch(body.text, /下書き/);
  const headline = await site.ask(query("護衛艦ゆうだち"));
  assert.match(withoutBreaks(headline.text), /<mark>護衛艦「ゆうだち<\/mark>」が帰港/);
  assert.match(headline.text, /role="status">1件</);
  assert.match(headline.text, /<meta name="robots" content="noindex" \/>/);
});

test("for an excerpt the beginning of a body is read, not a book: then the lead stands for it", async () => {
  await using site = await openSite();
  const body = (before: number) => [{ kind: "paragraph", text: `${"前".repeat(before)}無人機` } as const];
  const publishedAt = new Date(Date.UTC(2025, 8, 8)).toISOString();
  site.archive.add({ headline: "短い", lead: "短いリード", body: body(90_000), publishedAt });
  site.archive.add({ headline: "長い", lead: "長いリード", body: body(110_000), publishedAt });
  const { text } = await site.ask(query("無人機"));
  assert.match(text, /role="status">2件</);
  assert.match(text, /前<mark>無人機<\/mark>/);
  assert.doesNotMatch(text, /短いリード/);
  assert.match(text, /長いリード/);
});

const KNOWLEDGE = {
  names: createNameDirectory([
    { kind: "person", name: "中谷元", surname: "中谷", reading: "なかたに・げん" },
    { kind: "ship", name: "ゆうだち" },
  ]),
  synonyms: createDeskSynonyms([["防衛相", "防衛大臣"]]),
};

async function openKnowing() {
  const site = await openSite({ findKnowledge: async () => KNOWLEDGE });
  const at = (hour: number) => new Date(Date.UTC(2025, 8, 8, hour)).toISOString();
  site.archive.add({ headline: "中谷元氏が講演", lead: "講演した。", publishedAt: at(0) });
  site.archive.add({ headline: "日米防衛大臣会談", lead: "会談した。", publishedAt: at(1) });
  site.archive.add({ headline: "防衛相会談の日程", lead: "発表した。", publishedAt: at(2) });
  return site;
}

const linksOf = (text: string): readonly string[] =>
  [...text.matchAll(/<h2>\s*<a href="([^"]+)"/g)].map(([, link = ""]) => link);

test("what says it in other words comes behind what was typed, under a heading that says which words", async () => {
  await using site = await openKnowing();
  const { text } = await site.ask(query("防衛相会談"));
  assert.match(text, /role="status">1件</);
  assert.deepEqual(linksOf(text), ["/articles/3", "/articles/2"]);
  const [before = "", behind = ""] = text.split("「防衛大臣会談」の結果も表示(1件)");
  assert.match(withoutBreaks(before), /防衛相会談<\/mark>の日程/);
  assert.match(withoutBreaks(behind), /日米<mark>防衛大臣会談<\/mark>/);
  const quoted = await site.ask(query('"防衛相会談"'));
  assert.deepEqual(linksOf(quoted.text), ["/articles/3"]);
  const reading = await site.ask(query("nakatani gen"));
  assert.deepEqual(linksOf(reading.text), ["/articles/1"]);
  assert.match(reading.text, /入力どおりの言葉は見つかりませんでした/);
  assert.match(reading.text, /「中谷元」の結果も表示\(1件\)/);
  const english = await site.ask(`/en${query("nakatani gen")}`);
  assert.match(english.text, /Also showing “中谷元”: 1 article/);
});

test("a slip in a name is asked about, and its results are shown", async () => {
  await using site = await openKnowing();
  for (const slip of ["中谷玄", "なかだにげん"]) {
    const { text } = await site.ask(query(slip));
    assert.deepEqual(linksOf(text), ["/articles/1"], slip);
    assert.match(text, /aria-label="もしかして">\s*<li>\s*<a href="\/search\?q=%E4%B8%AD%E8%B0%B7%E5%85%83"/);
  }
  assert.deepEqual(site.emptySearches, []);
});

test("where nothing is found, names and fewer words are offered that find something", async () => {
  await using site = await openKnowing();
  const { text } = await site.ask(query("中谷元 潜水艦 -甲"));
  assert.match(
    text,
    /言葉を減らして探す<\/h2>\s*<ul[^>]*>\s*<li>\s*<a[^>]*>中谷元 -甲<\/a>\s*<\/li>\s*<\/ul>/,
  );
  const near = await site.ask(query("中谷玄一郎"));
  assert.match(near.text, /もしかして<\/h2>\s*<ul[^>]*>\s*<li>\s*<a[^>]*>中谷元<\/a>/);
  const narrowed = await site.ask(query("中谷元", "&section=sightings"));
  assert.match(narrowed.text, /href="\/search\?q=[^"&]*">絞り込まずに探す/);
  const nowhere = await site.ask(query("潜水艦", "&section=sightings"));
  assert.doesNotMatch(nowhere.text, /絞り込まずに探す|もしかして|言葉を減らして/);
});

const suggested = async (site: OpenSite, words: string, language = ""): Promise<readonly string[]> => {
  const answer = await site.ask(`${language}/search/suggest.json?q=${encodeURIComponent(words)}`);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers["content-type"], "application/json; charset=utf-8");
  assert.match(answer.headers["cache-control"] ?? "", /max-age=60/);
  const { suggestions }: { suggestions: { words: string; kind: string }[] } = JSON.parse(answer.text);
  return suggestions.map(({ words: whole, kind }) => `${whole} ${kind}`);
};

test("of hostile words only what can be looked for is offered, with both its quotes", async () => {
  await using site = await openSearched();
  const { text } = await site.ask(query('"NEAR(* 見つからない" (コヨーテ)'));
  const offered = [...text.matchAll(/class="search-others">\s*<li>\s*<a href="([^"]+)"[^>]*>([^<]*)</g)];
  assert.deepEqual(
    offered.map(([, address = "", words]) => [
      new URL(address, "http://a").searchParams.get("q"),
      words?.trim(),
    ]),
    [["コヨーテ", "コヨーテ"]],
  );
});

test("days that are the wrong way round are told, on the page, to programs, and by no feed", async () => {
  await using site = await openSearched();
  const days = "&from=2025-09-09&until=2025-09-08";
  const { text } = await site.ask(query("コヨーテ", days));
  assert.match(text, /role="alert">公開日の範囲が逆です/);
  assert.match((await site.ask(`/en${query("a", days)}`)).text, /the first lies after the last/);
  assert.equal((await site.ask(`/search/feed.atom?q=a${days}`)).status, 404);
  const api = await site.ask(`/api/search?q=a${days}`);
  assert.equal(api.status, 400);
  assert.match(api.text, /\\"until\\" \(2025-09-08\) lies before/);
  const sameDay = await site.ask(query("コヨーテ", "&from=2025-09-08&until=2025-09-08"));
  assert.match(sameDay.text, /role="status">1件</);
});

test("names are offered while somebody types, by their writing, reading and sound", async () => {
  await using site = await openKnowing();
  for (const typed of ["中", "なか", "nakat", "なかたにげん"]) {
    assert.deepEqual(await suggested(site, typed), ["中谷元 人物"], typed);
  }
  assert.deepEqual(await suggested(site, "講演 なか"), ["講演 中谷元 人物"]);
  assert.deepEqual(await suggested(site, "yuda", "/en"), ["ゆうだち ship"]);
  for (const typed of ["", " ", "！？", '"なか', "講演 -なか", "な".repeat(61), "潜水艦"]) {
    assert.deepEqual(await suggested(site, typed), [], typed);
  }
  await using bare = await openSearched();
  assert.deepEqual(await suggested(bare, "なか"), [], "where nothing is known, nothing is offered");
});

test("suggestions wait for no search", async () => {
  const archive = createMemoryArchive();
  const gate = Promise.withResolvers<void>();
  const search: typeof archive.search = async (question) => {
    await gate.promise;
    return archive.search(question);
  };
  await using site = await openSite({
    archive: { ...archive, search },
    findKnowledge: async () => KNOWLEDGE,
  });
  const long = site.ask(query("中谷元"));
  assert.deepEqual(await suggested(site, "なか"), ["中谷元 人物"]);
  gate.resolve();
  assert.equal((await long).status, 200);
});

test("each thing that narrows a search is a chip that takes it away, and nothing else", async () => {
  await using site = await openKnowing();
  const { text } = await site.ask(
    query(
      "会談",
      "&section=defence&kind=announcement&person=%E4%B8%AD%E8%B0%B7%E5%85%83&issuer=%E8%A6%8B%E6%9C%AC%E7%9C%81&from=2025-09-08&order=best",
    ),
  );
  const chips = [...text.matchAll(/<li>\s*<a href="([^"]+)"\s*><span lang="ja">([^<]+)<\/span>/g)];
  assert.deepEqual(
    chips.map(([, , label]) => label),
    ["分野: 日本の防衛", "種類: 発表", "人物: 中谷元", "発表者: 見本省", "公開日(から): 2025-09-08"],
  );
  const gone = chips.map(
    ([, link = ""]) => new URLSearchParams(link.split("?")[1]?.replaceAll("&amp;", "&")),
  );
  for (const [at, name] of ["section", "kind", "person", "issuer", "from"].entries()) {
    const left = gone[at] ?? assert.fail();
    assert.equal(left.get(name), null);
    assert.deepEqual([left.size, left.get("order"), left.get("q")], [6, "best", "会談"]);
  }
});

test("what cannot be searched for is said, with the words as they were typed and never as markup", async () => {
  await using site = await openSearched();
  const hostile = '"><script>alert(1)</script>';
  const shown = await site.ask(query(hostile));
  assert.doesNotMatch(shown.text, /<script>alert/);
  assert.match(shown.text, /value="&quot;&gt;&lt;script&gt;/);
  assert.match((await site.ask(query("！？"))).text, /role="alert">探す言葉を入れてください/);
  assert.match((await site.ask(query("-甲"))).text, /role="alert">除く言葉のほかに/);
  assert.match((await site.ask(query("a".repeat(201)))).text, /role="alert">検索できる長さは200字まで/);
  assert.doesNotMatch((await site.ask("/search")).text, /role="alert"/);
  assert.equal((await site.ask(query("a".repeat(10_000)))).status, 414);
  assert.equal((await site.ask("/search?q=%ff%fe%00&from=2025-02-30&section=&after=9-9&kind=x")).status, 200);
});

test("a search is narrowed by its address, and its form and links keep what was chosen", async () => {
  await using site = await openSearched();
  const narrowed = await site.ask(
    query("会談", "&section=international&from=2025-09-08&until=2025-09-08&order=best"),
  );
  assert.match(narrowed.text, /role="status">1件</);
  assert.match(narrowed.text, /value="international" selected/);
  assert.match(narrowed.text, /value="2025-09-08"/);
  const none = await site.ask(query("会談", "&section=defence"));
  assert.match(none.text, /見つかりませんでした/);
  assert.match(none.text, /<a href="\/date">日付で探す<\/a>/, "a way on");
  const asking = { words: "日米 会談", order: "best", section: "japan-us", from: "2025-09-08" } as const;
  assert.deepEqual(readRoute(searchPath("en", asking)), { kind: "search", language: "en", asking });
  const later = { words: "甲", order: "newest", after: { tier: 1, place: 1_803_000_000_000_000 } } as const;
  assert.deepEqual(readRoute(searchPath("ja", later)), { kind: "search", language: "ja", asking: later });
});

test("long results go on from page to page without a script", async () => {
  await using site = await openSite();
  for (let made = 0; made < 45; made += 1) {
    site.archive.add({
      headline: `会談${made}`,
      publishedAt: new Date(Date.UTC(2025, 8, 8, made)).toISOString(),
    });
  }
  const seen: string[] = [];
  let pages = 0;
  for (let path: string | undefined = query("会談"); path !== undefined && pages < 9; pages += 1) {
    const { text } = await site.ask(path);
    assert.match(text, /role="status">45件</);
    for (const [, id = ""] of text.matchAll(/<h2>\s*<a href="\/articles\/(\d+)"/g)) seen.push(id);
    path = /rel="next" href="([^"]+)"/.exec(text)?.[1]?.replaceAll("&amp;", "&");
  }
  assert.equal(pages, 3);
  assert.deepEqual(
    seen,
    Array.from({ length: 45 }, (_, at) => String(45 - at)),
  );
});

test("what was looked for in vain is told once, by people only, and not of later pages, narrowed or bad searches", async () => {
  await using site = await openSearched();
  await site.ask(query("潜水艦"), { headers });
  await site.ask(query("会談"), { headers });
  await site.ask(query("!!"), { headers });
  await site.ask(query("掃海艇", "&after=0-5"), { headers });
  for (const narrowing of [
    "section=defence",
    "kind=feature",
    "issuer=x",
    "from=2026-01-01",
    "until=2001-01-01",
  ])
    await site.ask(query("会談", `&${narrowing}`), { headers });
  await site.ask(query("空母"), { headers: { "user-agent": "Googlebot/2.1" } });
  await site.ask(query("空母"), { headers: { ...headers, "sec-gpc": "1" } });
  await site.ask(query("空母"), { headers: { ...headers, "sec-fetch-site": "cross-site" } });
  assert.deepEqual(site.emptySearches, ["潜水艦"]);
});

test("a search is a feed too, of the newest it finds; a search that cannot be made is none", async () => {
  await using site = await openSearched();
  const address = `/search/feed.atom?q=${encodeURIComponent("会談")}`;
  const atom = await site.ask(address);
  assert.equal(atom.headers["content-type"], "application/atom+xml; charset=utf-8");
  const feed = parseFeed(atom.text) ?? assert.fail();
  assert.equal(feed.title, "知らせ: 会談");
  assert.deepEqual(
    feed.items.map(({ title }) => title),
    ["防衛相会談を開催"],
  );
  assert.match(atom.text, new RegExp(`rel="self"[^>]*${encodeURIComponent("会談")}`));
  const json = await site.ask(`/search/feed.json?q=${encodeURIComponent("会談")}`);
  assert.equal(JSON.parse(json.text).items.length, 1);
  assert.equal((await site.ask("/search/feed.atom?q=!!")).status, 404);
  assert.match((await site.ask("/robots.txt")).text, /^Disallow: \/search$/m);
});

test("of a crowd of searches some are turned away for a moment, and pages are answered meanwhile", async () => {
  const archive = createMemoryArchive();
  let [atWork, mostAtWork] = [0, 0];
  const gate = Promise.withResolvers<void>();
  const search: typeof archive.search = async (question) => {
    atWork += 1;
    mostAtWork = Math.max(mostAtWork, atWork);
    await gate.promise;
    atWork -= 1;
    return archive.search(question);
  };
  await using site = await openSite({ archive: { ...archive, search } });
  const asked = Array.from({ length: 60 }, (_, at) => site.ask(at % 2 === 0 ? query("甲") : FEED));
  const turnedAway = await Promise.race(asked);
  assert.equal(turnedAway.status, 503);
  assert.ok(Number(turnedAway.headers["retry-after"]) > 0);
  assert.equal((await site.ask("/")).status, 200);
  gate.resolve();
  const statuses = (await Promise.all(asked)).map(({ status }) => status);
  assert.deepEqual(new Set(statuses), new Set([200, 503]));
  assert.equal(mostAtWork, 1);
  assert.deepEqual(site.errors, [], "a crowd is no fault of the program");
});

test("a search is narrowed to whom articles are about, however the name is written", async () => {
  await using site = await openSite();
  const publishedAt = "2025-09-08T00:00:00.000Z";
  site.archive.add({
    headline: "会見の予定",
    publishedAt,
    about: [{ kind: "person", key: "高橋一", name: "髙橋一" }],
  });
  site.archive.add({ headline: "会見の髙橋一氏", publishedAt });
  const { text } = await site.ask(
    `/search?q=${encodeURIComponent("会見")}&person=${encodeURIComponent("髙橋 一")}`,
  );
  assert.match(withoutBreaks(text), /会見<\/mark>の予定/);
  assert.doesNotMatch(text, /の髙橋一氏/);
  assert.match(text, /name="person" type="text" value="高橋一"/);
});
