import assert from "node:assert/strict";
import { test } from "node:test";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { jsonFeedSchema } from "../../testing/documents/json-feed-schema.ts";
import { type OpenSite, openSite } from "../../testing/site/open-site.ts";
import { fillWithSamples } from "../../testing/site/sample-articles.ts";

const HOSTILE = 'A & B <b>"x"</b> ]]> \u0007\ud800終😀𠮷';
const READ_BACK = 'A & B <b>"x"</b> ]]> \ufffd終😀𠮷';

type Told = { readonly id?: string; readonly title?: string; readonly at?: string; readonly next?: string };

/** The same of each format, by a parser that is not ours. */
async function readAll(site: OpenSite, folder = "") {
  const [atom, rss, json] = await Promise.all(
    ["atom", "rss", "json"].map((format) => site.ask(`${folder}/feed.${format}`)),
  );
  assert.ok(atom?.status === 200 && rss?.status === 200 && json?.status === 200, folder);
  jsonFeedSchema.parse(JSON.parse(json.text));
  return {
    answers: { atom, rss, json },
    atom: parseAtomFeed(atom.text),
    rss: parseRssFeed(rss.text),
    json: parseJsonFeed(json.text),
  };
}

test("Atom, RSS and JSON Feed tell the same newest articles under the same ids", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive);
  const { answers, atom, rss, json } = await readAll(site);
  assert.equal(answers.atom.headers["content-type"], "application/atom+xml; charset=utf-8");
  assert.equal(answers.rss.headers["content-type"], "application/rss+xml; charset=utf-8");
  assert.equal(answers.json.headers["content-type"], "application/feed+json; charset=utf-8");
  const wanted = json.items?.map(({ id, title, date_published: at }): Told => ({
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    at: new Date(at ?? "").toISOString(),
  }));
  assert.equal(wanted?.length, 30);
  assert.deepEqual(
    atom.entries?.map(({ id, title, published }) => ({ id, title: title?.value, at: published })),
    wanted,
  );
  assert.deepEqual(
    rss.items?.map(({ guid, title, pubDate }) => ({
      id: guid?.value,
      title,
      at: new Date(pubDate ?? "").toISOString(),
    })),
    wanted,
  );
  assert.equal(rss.items?.[0]?.guid?.isPermaLink, false);
  assert.equal(atom.entries?.[0]?.links?.[0]?.href, "https://news.example/articles/37");
});

test("an id stays what it is when the article changes and the site moves", async () => {
  await using here = await openSite();
  await using there = await openSite({ settings: { baseAddress: "https://moved.example" } });
  for (const site of [here, there]) fillWithSamples(site.archive, 1);
  const idsOf = async (site: OpenSite) => (await readAll(site)).atom.entries?.map(({ id }) => id);
  const before = await idsOf(here);
  assert.deepEqual(await idsOf(there), before);
  const [newest] = await here.archive.listCards({ limit: 1 });
  const article = newest && (await here.archive.findArticle(newest.id));
  assert.ok(article);
  const headline = { text: "直した見出し", grounds: [] };
  here.archive.replace({ ...article, headline, revision: 2, updatedAt: "2025-09-10T01:29:00.000Z" });
  const { atom } = await readAll(here);
  assert.deepEqual(
    atom.entries?.map(({ id }) => id),
    before,
  );
  assert.equal(atom.entries?.[0]?.title?.value, "直した見出し");
  assert.equal(atom.entries?.[0]?.updated, "2025-09-10T01:29:00.000Z");
  assert.equal(atom.updated, "2025-09-10T01:29:00.000Z");
  assert.equal(new Set(before).size, before?.length);
});

test("an entry holds the whole article, the issuer's words marked as such, with where they come from", async () => {
  await using site = await openSite();
  site.archive.add({
    headline: "共同発表",
    lead: "防衛省は公表した。",
    publishedAt: "2025-09-10T01:00:00.000Z",
    provenance: {
      announcementId: 1 as never,
      issuer: "防衛省",
      address: "https://issuer.example/a?b=1&c=2",
      sha256: "ab".repeat(32),
      receivedAt: "2025-09-10T00:59:00.000Z",
    },
    body: [
      { kind: "official", block: 0, shape: "heading", text: "共同発表" },
      {
        kind: "official",
        block: 1,
        shape: "row",
        table: 0,
        header: true,
        cells: ["艦名", "数"],
        text: "艦名\t数",
      },
      { kind: "official", block: 2, shape: "row", table: 0, cells: ["見本艦", "<2>"], text: "見本艦\t<2>" },
      { kind: "omission", blocks: [3], reason: "問い合わせ先" },
      {
        kind: "official",
        block: 4,
        shape: "paragraph",
        text: "早瀬 航が述べた。",
        rubies: [{ span: [0, 4], reading: "はやせ わたる" }],
      },
      { kind: "closing", text: "(以上)" },
      { kind: "paragraph", text: "編集部の文。" },
      { kind: "official", block: 5, shape: "list-item", text: "一つ" },
      { kind: "official", block: 6, shape: "list-item", text: "二つ" },
    ],
  });
  const { atom, rss, json } = await readAll(site);
  const content = json.items?.[0]?.content_html ?? "";
  assert.equal(atom.entries?.[0]?.content?.value, content);
  assert.equal(rss.items?.[0]?.content?.encoded, content);
  const flat = content.replaceAll("\n", "");
  assert.match(flat, /^<p>防衛省は公表した。<\/p><p><strong>公表文<\/strong> \(防衛省\)/);
  assert.equal(flat.match(/<strong>公表文<\/strong>/g)?.length, 2, "each run of the issuer's words says so");
  assert.match(flat, /<blockquote cite="https:\/\/issuer\.example\/a\?b=1&amp;c=2" lang="ja">/);
  assert.match(flat, /<tr><th>艦名<\/th><th>数<\/th><\/tr><tr><td>見本艦<\/td><td>&lt;2&gt;<\/td><\/tr>/);
  assert.match(flat, /<p>\[略: 問い合わせ先\]<\/p><p><ruby>早瀬 航<rp>\(<\/rp><rt>はやせ わたる/);
  assert.match(flat, /<\/blockquote><p>\(以上\)<\/p><p>編集部の文。<\/p>/);
  assert.match(flat, /<ul><li>一つ<\/li><li>二つ<\/li><\/ul><\/blockquote>/);
  assert.match(flat, /<a href="https:\/\/issuer\.example\/a\?b=1&amp;c=2">/);
  assert.match(flat, /出典:防衛省ホームページ \/ 見本の利用規約<\/p>$/, "on which terms it may be used");
  assert.doesNotMatch(content, /(?:href|src|cite)="(?!https:\/\/)/, "every address is whole");
  assert.equal(
    atom.entries?.[0]?.links?.find(({ rel }) => rel === "via")?.href,
    "https://issuer.example/a?b=1&c=2",
  );
  assert.equal(atom.entries?.[0]?.contributors?.[0]?.name, "防衛省");
});

test("a correction stands before what it corrects, in every format, without who decided it", async () => {
  await using site = await openSite();
  const article = site.archive.add({
    headline: "甲",
    lead: "3隻。",
    publishedAt: "2025-09-09T00:00:00.000Z",
  });
  const at = "2025-09-10T01:00:00.000Z";
  const correction = { at, kind: "correction", text: "2隻は<3隻>の誤り。", by: "佐藤" } as const;
  site.archive.replace({ ...article, revision: 2, updatedAt: at, corrections: [correction] });
  const { answers, atom, rss, json } = await readAll(site);
  const wanted = "<p><strong>訂正 (2025-9-10 10:00)</strong> 2隻は&lt;3隻&gt;の誤り。</p>\n<p>3隻。</p>";
  for (const content of [
    atom.entries?.[0]?.content?.value,
    rss.items?.[0]?.content?.encoded,
    json.items?.[0]?.content_html,
  ]) {
    assert.ok(content?.startsWith(wanted), content);
  }
  assert.equal(atom.entries?.[0]?.updated, at);
  const { corrections } = JSON.parse(answers.json.text).items[0]._shirase;
  assert.deepEqual(corrections, [{ at, kind: "correction", text: correction.text }]);
  for (const { text } of Object.values(answers)) assert.doesNotMatch(text, /佐藤/);
});

test("an article is by those who wrote it, else by the newsroom", async () => {
  await using site = await openSite();
  const publishedAt = "2025-09-10T01:00:00.000Z";
  site.archive.add({ headline: "甲", publishedAt });
  site.archive.add({ headline: "乙", publishedAt, authors: ["見本 花子", "例示 <渡>"] });
  const { atom, rss, json } = await readAll(site);
  const authors = ["見本 花子", "例示 <渡>"];
  assert.deepEqual(
    atom.entries?.[0]?.authors?.map(({ name }) => name),
    authors,
  );
  assert.deepEqual(
    json.items?.[0]?.authors?.map(({ name }) => name),
    authors,
  );
  assert.deepEqual(
    rss.items?.map(({ dc }) => dc?.creators),
    [authors, ["知らせ"]],
  );
  assert.deepEqual(
    atom.authors?.map(({ name }) => name),
    ["知らせ"],
    "whose entries without an author are",
  );
  assert.equal(json.items?.[1]?.authors, undefined);
});

test("of an article that is too long the feed holds the beginning, and says where the whole is", async () => {
  await using site = await openSite();
  const body = [{ kind: "paragraph", text: "長".repeat(60_000) } as const];
  site.archive.add({ headline: "長い", lead: "冒頭。", body, publishedAt: "2025-09-10T01:00:00.000Z" });
  const { json } = await readAll(site);
  assert.match(
    json.items?.[0]?.content_html ?? "",
    /^<p>冒頭。<\/p>\s*<p>長い記事のため[^<]*<a href="https:\/\/news\.example\/articles\/1">/,
  );
});

test("a section and a series have feeds of their own in both languages, an unknown one has none", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  const { json } = await readAll(site, "/section/contracts");
  assert.equal(json.items?.length, 2);
  assert.equal(json.title, "知らせ: 契約・装備");
  assert.equal(json.feed_url, "https://news.example/section/contracts/feed.json");
  const { json: english, atom } = await readAll(site, "/en/section/contracts");
  assert.equal(english.title, "Shirase: Contracts");
  assert.equal(english.home_page_url, "https://news.example/en/section/contracts");
  assert.equal(
    english.items?.[0]?.url,
    `https://news.example/en${new URL(json.items?.[0]?.url ?? "").pathname}`,
  );
  assert.equal(english.items?.[0]?.id, json.items?.[0]?.id, "it is one article");
  assert.equal(atom.entries?.[0]?.categories?.[0]?.label, "Contracts");
  const series = await readAll(site, "/series/silver-heron");
  assert.match(series.json.title ?? "", /^知らせ: 洋上防空の要/);
  assert.equal(series.json.items?.length, 2);
  for (const path of [
    "/section/nowhere",
    "/series/none",
    "/kind",
    "/articles/1",
    "/ranking",
    "/section",
    "/a/b/c",
  ]) {
    assert.equal((await site.ask(`${path}/feed.atom`)).status, 404, path);
  }
});

test("what articles are about has feeds, under whatever spelling of its name; of people no hub is told", async () => {
  await using site = await openSite({ settings: { hub: "https://hub.example/" } });
  site.archive.add({
    headline: "訓練の視察",
    publishedAt: "2025-09-10T01:00:00.000Z",
    announcementKind: "press-conference",
    topics: ["F-35A"],
    about: [{ kind: "person", key: "早瀬航", name: "早瀬 航", english: "HAYASE Wataru" }],
  });
  site.archive.add({ headline: "別の知らせ", publishedAt: "2025-09-10T01:01:00.000Z" });
  const read = async (path: string, language = "") =>
    readAll(site, `${language}/${path.split("/").map(encodeURIComponent).join("/")}`);
  const { json, atom, answers } = await read("person/早瀬 航");
  assert.deepEqual(
    json.items?.map(({ title }) => title),
    ["訓練の視察"],
  );
  assert.equal(json.title, "知らせ: 早瀬 航");
  assert.equal(json.feed_url, `https://news.example/person/${encodeURIComponent("早瀬航")}/feed.json`);
  assert.equal((await read("person/早瀬航", "/en")).json.title, "Shirase: HAYASE Wataru");
  assert.doesNotMatch(`${answers.atom.text} ${String(answers.atom.headers["link"])}`, /hub/);
  assert.equal((await read("topic/Ｆ３５Ａ")).json.items?.length, 1);
  assert.equal((await read("kind/press-conference")).json.hubs?.length, 1);
  assert.equal(atom.id, (await read("person/早瀬航", "/en")).atom.id, "it is one feed in two languages");
  for (const path of ["/person/nobody", "/person/~", "/kind/none", "/animal/x", "/person"]) {
    assert.equal((await site.ask(`${path}/feed.atom`)).status, 404, path);
  }
});

test("the page of a list leads to its feeds", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  for (const page of ["", "/section/contracts", "/series/silver-heron", "/en", "/en/section/contracts"]) {
    const { text } = await site.ask(page === "" ? "/" : page);
    for (const [format, type] of [
      ["atom", "atom+xml"],
      ["rss", "rss+xml"],
      ["json", "feed+json"],
    ]) {
      const link = new RegExp(
        `<link rel="alternate" type="application/${type?.replace("+", "\\+")}" title="[^"]+" href="${page}/feed\\.${format}"`,
      );
      assert.match(text, link, `${page} ${format}`);
      assert.equal((await site.ask(`${page}/feed.${format}`)).status, 200);
    }
  }
});

test("a feed is walked to its end by the links to the next document, without gap or repetition", async () => {
  await using site = await openSite();
  for (let number = 1; number <= 65; number += 1) {
    // Several share one instant, so the number has to decide.
    const publishedAt = new Date(Math.ceil(number / 7) * 60_000).toISOString();
    site.archive.add({ headline: `第${number}報`, publishedAt });
  }
  const nextOf = {
    atom: (text: string) => parseAtomFeed(text).links?.find(({ rel }) => rel === "next")?.href,
    rss: (text: string) => parseRssFeed(text).atom?.links?.find(({ rel }) => rel === "next")?.href,
    json: (text: string) => parseJsonFeed(text).next_url,
  };
  for (const format of ["atom", "rss", "json"] as const) {
    const seen: string[] = [];
    let next: string | undefined = `https://news.example/feed.${format}`;
    while (next !== undefined) {
      const { text, status } = await site.ask(next);
      assert.equal(status, 200);
      if (format === "json") assert.equal(jsonFeedSchema.parse(JSON.parse(text)).feed_url, next);
      seen.push(...[...text.matchAll(/第(\d+)報/g)].map(([, number]) => number ?? ""));
      next = nextOf[format](text);
    }
    assert.deepEqual(
      seen,
      Array.from({ length: 65 }, (_, index) => String(65 - index)),
      format,
    );
  }
});

test("what no document can carry is left out, all other characters come back as they were", async () => {
  await using site = await openSite();
  const body = [{ kind: "paragraph", text: HOSTILE } as const];
  const headline = HOSTILE + "長".repeat(10_000);
  site.archive.add({ headline, lead: HOSTILE, body, publishedAt: "2025-09-10T01:18:00.000Z" });
  const { answers, atom, rss, json } = await readAll(site);
  for (const { text } of Object.values(answers)) {
    assert.doesNotMatch(text, /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\\u0007/);
  }
  const long = READ_BACK + "長".repeat(10_000);
  for (const title of [atom.entries?.[0]?.title?.value, rss.items?.[0]?.title, json.items?.[0]?.title]) {
    assert.equal(title, long);
  }
  assert.equal(atom.entries?.[0]?.summary?.value, READ_BACK);
  assert.equal(rss.items?.[0]?.description, READ_BACK);
  assert.match(
    json.items?.[0]?.content_html ?? "",
    /&lt;b&gt;&quot;x&quot;&lt;\/b&gt; \]\]&gt; \ufffd終😀𠮷/,
  );
});

test("what was withdrawn is gone from every feed, and an article that breaks the verbatim law is in none", async () => {
  await using site = await openSite({
    findFault: async ({ id }) => (id === 2 ? "block 2 differs" : undefined),
  });
  for (const headline of ["甲", "乙", "丙"])
    site.archive.add({ headline, publishedAt: "2025-09-09T00:00:00.000Z" });
  const titles = async () => (await readAll(site)).json.items?.map(({ title }) => title);
  assert.deepEqual(await titles(), ["丙", "甲"]);
  assert.match(String(site.errors[0]), /Article 2 is left out of feeds: block 2 differs/);
  site.archive.withdraw(3, "2025-09-10T00:00:00.000Z", "取り消し");
  assert.deepEqual(await titles(), ["甲"]);
});

test("a feed names its own address and the hub, in its head too, where the house has one", async () => {
  await using plain = await openSite();
  fillWithSamples(plain.archive);
  assert.equal(
    (await plain.ask("/feed.atom")).headers["link"],
    '<https://news.example/feed.atom>; rel="self"',
  );
  assert.doesNotMatch((await plain.ask("/feed.atom")).text, /rel="hub"/);
  await using site = await openSite({ settings: { hub: "https://hub.example/" } });
  fillWithSamples(site.archive);
  const { answers, atom, rss, json } = await readAll(site);
  for (const [format, { headers }] of Object.entries(answers)) {
    assert.equal(
      headers["link"],
      `<https://hub.example/>; rel="hub", <https://news.example/feed.${format}>; rel="self"`,
    );
  }
  assert.equal(atom.links?.find(({ rel }) => rel === "hub")?.href, "https://hub.example/");
  assert.equal(rss.atom?.links?.find(({ rel }) => rel === "hub")?.href, "https://hub.example/");
  assert.deepEqual(json.hubs, [{ type: "WebSub", url: "https://hub.example/" }]);
  const later = await site.ask(atom.links?.find(({ rel }) => rel === "next")?.href ?? "");
  assert.doesNotMatch(
    `${later.text} ${String(later.headers["link"])}`,
    /hub/,
    "nobody is told of older ones",
  );
  const japanese = await site.ask(`/series/${encodeURIComponent("silver-heron")}/feed.atom`);
  assert.match(String(japanese.headers["link"]), /silver-heron\/feed\.atom>; rel="self"$/);
});

test("an article is read for feeds once per revision, whatever else changes", async () => {
  let read = 0;
  await using site = await openSite({
    findFault: async () => {
      read += 1;
      return undefined;
    },
  });
  fillWithSamples(site.archive, 1);
  await site.ask("/feed.atom");
  const first = read;
  site.archive.add({ headline: "新しい", publishedAt: "2025-09-10T01:29:00.000Z" });
  await site.ask("/feed.rss");
  assert.equal(read, first + 1);
});

test("the schema of JSON Feed refuses what is none", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  const feed = JSON.parse((await site.ask("/feed.json")).text);
  const [item] = feed.items;
  const broken: Readonly<Record<string, object>> = {
    "an unknown field": { ...feed, subtitle: "x" },
    "no version": { ...feed, version: undefined },
    "a relative address": { ...feed, home_page_url: "/" },
    "an item without content": { ...feed, items: [{ ...item, content_html: undefined }] },
    "an item without an id": { ...feed, items: [{ ...item, id: undefined }] },
    "a date without a time": { ...feed, items: [{ ...item, date_published: "2025-09-10" }] },
    "the same item twice": { ...feed, items: [item, item] },
    "a script as an address": { ...feed, items: [{ ...item, url: "javascript:alert(1)" }] },
    "an author of nothing": { ...feed, authors: [{}] },
  };
  assert.ok(jsonFeedSchema.safeParse(feed).success);
  for (const [what, document] of Object.entries(broken)) {
    assert.equal(jsonFeedSchema.safeParse(document).success, false, what);
  }
});

test("a year, a month and a day have feeds of what was published in them, and of nothing beside", async () => {
  await using site = await openSite();
  // The day ends at midnight in Japan.
  for (const [headline, publishedAt] of [
    ["前年", "2024-12-31T14:59:59.000Z"],
    ["元日", "2024-12-31T15:00:00.000Z"],
    ["八月末", "2025-08-31T14:59:59.000Z"],
    ["九月一日", "2025-08-31T15:00:00.000Z"],
    ["九月末", "2025-09-30T14:59:59.000Z"],
    ["十月", "2025-09-30T15:00:00.000Z"],
  ] as const) {
    site.archive.add({ headline, publishedAt });
  }
  const titlesOf = async (path: string): Promise<readonly string[]> =>
    ((await readAll(site, path)).json.items ?? []).map(({ title }) => title ?? "");
  assert.deepEqual(await titlesOf("/date/2025-09"), ["九月末", "九月一日"]);
  assert.deepEqual(await titlesOf("/en/date/2025-09-01"), ["九月一日"]);
  assert.deepEqual(await titlesOf("/date/2024"), ["前年"]);
  assert.equal((await titlesOf("/date/2025")).length, 5);
  const { text } = await site.ask("/date/2025-09");
  for (const format of ["atom", "rss", "json"])
    assert.ok(text.includes(`href="/date/2025-09/feed.${format}"`), format);
  assert.match(text, /<a class="feed-link" href="\/date\/2025-09\/feed\.atom">/);
  for (const path of ["/date", "/date/2025-02-30", "/date/2023", "/date/2025-9", "/date/x"]) {
    assert.equal((await site.ask(`${path}/feed.atom`)).status, 404, path);
  }
  // A place in the list behind the month's end, or before its beginning, shows no other month.
  const [late, early] = [Date.UTC(2025, 9, 20), Date.UTC(2025, 7, 20)];
  const later = JSON.parse((await site.ask(`/date/2025-09/feed.json?before=${late}-9`)).text);
  assert.deepEqual(
    later.items.map(({ title }: { readonly title: string }) => title),
    ["九月末", "九月一日"],
  );
  assert.deepEqual(JSON.parse((await site.ask(`/date/2025-09/feed.json?before=${early}-9`)).text).items, []);
});
