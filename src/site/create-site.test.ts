import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { UNSEEN_STATES } from "../testing/archive/unseen-states.ts";
import { openSite } from "../testing/site/open-site.ts";
import { fillWithSamples } from "../testing/site/sample-articles.ts";

test("every public page answers with its type, its policy and its language", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive);
  const pages = [
    "/",
    "/section/defence",
    "/articles/1",
    "/series/silver-heron",
    "/ranking",
    "/about/counting",
  ];
  for (const path of [...pages, ...pages.map((page) => `/en${page === "/" ? "" : page}`)]) {
    const { status, headers, text } = await site.ask(path);
    assert.equal(status, 200, path);
    assert.equal(headers["content-type"], "text/html; charset=utf-8");
    assert.match(String(headers["content-security-policy"]), /default-src 'none'.*script-src 'self';/);
    assert.doesNotMatch(String(headers["content-security-policy"]), /unsafe/);
    assert.equal(headers["x-content-type-options"], "nosniff");
    assert.match(headers["cache-control"] ?? "", /stale-while-revalidate/);
    assert.match(text, new RegExp(`<html lang="${path.startsWith("/en") ? "en" : "ja"}">`));
    assert.match(text, /サンプル・ニュースルーム:|Sample newsroom:/);
    assert.match(text, /24時間|24 hours/);
    assert.match(text, /hreflang="en"/);
    assert.doesNotMatch(text, /undefined|\[object/);
  }
  assert.deepEqual(site.errors, []);
});

test("a reader who has the page is told so without it being sent again", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  const first = await site.ask("/");
  const tag = first.headers.etag ?? "";
  assert.match(tag, /^"[\w-]{22}"$/);
  const again = await site.ask("/", { headers: { "if-none-match": `"x", W/${tag}` } });
  assert.equal(again.status, 304);
  assert.equal(again.body.length, 0);
  const compressed = await site.ask("/", { headers: { "accept-encoding": "br", "if-none-match": tag } });
  assert.equal(compressed.status, 304);
  site.archive.add({ headline: "新しい知らせ", publishedAt: "2025-09-10T01:20:00.000Z" });
  const changed = await site.ask("/", { headers: { "if-none-match": tag } });
  assert.equal(changed.status, 200);
  assert.match(changed.text.replaceAll("<wbr>", ""), /新しい知らせ/);
});

test("who has no tag is told by the time: not while its second lasts, and never of a page that has changed", async (t) => {
  t.mock.timers.enable({ apis: ["Date"], now: Date.UTC(2025, 8, 10, 1, 30, 0, 400) });
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  for (const path of ["/", "/articles/1", "/feed.atom", "/sitemap.xml"]) {
    assert.equal((await site.ask(path)).headers["last-modified"], undefined, path);
    t.mock.timers.setTime(Date.now() + 1_000);
    const time = (await site.ask(path)).headers["last-modified"] ?? "";
    assert.equal(Date.parse(time), Math.floor((Date.now() - 1_000) / 1_000) * 1_000, path);
    const ask = (since: string, more = {}) =>
      site.ask(path, { headers: { "if-modified-since": since, ...more } });
    assert.equal((await ask(time)).status, 304, path);
    assert.equal((await ask(new Date(Date.parse(time) - 1_000).toUTCString())).status, 200, path);
    assert.equal((await ask("soon")).status, 200, path);
    assert.equal((await ask(time, { "if-none-match": '"x"' })).status, 200, "the tag says more");
    site.archive.withdraw(
      site.archive.add({ headline: "乙", publishedAt: "2025-09-10T01:29:00.000Z" }).id,
      "2025-09-10T01:30:00.000Z",
      "誤り",
    );
    site.archive.replace({
      ...((await site.archive.findArticle(1 as never)) ?? assert.fail()),
      revision: 2,
      headline: { text: `見出し ${path}`, grounds: [] },
      updatedAt: new Date(Date.now() + 1).toISOString(),
    });
    assert.equal((await ask(time)).status, 200, `${path} has changed`);
  }
});

test("what is for machines may be kept as long as its kind allows, and an address that leads nowhere is no feed", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  const kept = async (path: string) => (await site.ask(path)).headers["cache-control"];
  assert.match(
    (await kept("/feed.atom")) ?? "",
    /^public, max-age=0, s-maxage=10, stale-while-revalidate=10,/,
  );
  assert.match(
    (await kept("/sitemap.xml")) ?? "",
    /^public, max-age=0, s-maxage=60, stale-while-revalidate=600,/,
  );
  assert.equal(await kept("/section/nowhere/feed.atom"), await kept("/"));
});

test("pages travel compressed, under a tag of their own, and unpack to the same page", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  const plain = await site.ask("/");
  const brotli = await site.ask("/", { headers: { "accept-encoding": "gzip, br" } });
  const gzip = await site.ask("/", { headers: { "accept-encoding": "gzip" } });
  assert.equal(brotli.headers["content-encoding"], "br");
  assert.equal(gzip.headers["content-encoding"], "gzip");
  assert.equal(brotliDecompressSync(brotli.body).toString(), plain.text);
  assert.equal(gunzipSync(gzip.body).toString(), plain.text);
  assert.equal(new Set([plain, brotli, gzip].map(({ headers }) => headers.etag)).size, 3);
  assert.ok([plain, brotli, gzip].every(({ headers }) => headers["vary"] === "accept-encoding"));
});

test("HEAD tells what GET would, without the body", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  for (const path of ["/", "/articles/1", "/feed.atom", "/nowhere", "/favicon.svg"]) {
    const get = await site.ask(path);
    const head = await site.ask(path, { method: "HEAD" });
    assert.equal(head.status, get.status, path);
    assert.equal(head.body.length, 0);
    assert.equal(head.headers["content-length"], String(get.body.length));
    assert.equal(head.headers.etag, get.headers.etag);
  }
});

test("pages behind a cursor are kept nowhere: however many are made up, they push out no page", async () => {
  await using site = await openSite({ settings: { cacheBytes: 40_000 } });
  fillWithSamples(site.archive);
  await site.ask("/section/defence");
  const reads = (): number => site.archive.calls.get("listCards") ?? 0;
  const before = reads();
  for (let at = 1; at <= 60; at += 1) {
    const { status } = await site.ask(`/section/international?before=${1_757_467_080_000 + at}-${at}`);
    assert.equal(status, 200);
  }
  assert.equal(reads(), before + 60);
  await site.ask("/section/international?before=1757467080001-1");
  assert.equal(reads(), before + 61);
  await site.ask("/section/defence");
  assert.equal(reads(), before + 61, "the page that all ask for is still there");
});

const READER = { address: "192.0.2.1", userAgent: "Browser/1" };

test("a page is rendered once for all readers until something changes", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  await Promise.all(Array.from({ length: 40 }, () => site.ask("/articles/1")));
  assert.equal(site.archive.calls.get("findArticle"), 1);
  assert.equal(site.archive.calls.get("closeMinute"), 1);
  site.clock.now += 60_000;
  await site.ask("/articles/1");
  assert.equal(site.archive.calls.get("closeMinute"), 2);
  assert.equal(site.archive.calls.get("findArticle"), 1, "an unchanged ranking keeps the page");
  site.archive.add({ headline: "甲" });
  await site.ask("/articles/1");
  assert.equal(site.archive.calls.get("findArticle"), 2);
});

test("who reads an article waits for no other article's publication, and no list is older than it", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 3);
  const before = await site.ask("/articles/3");
  const newest = site.archive.add({ headline: "新着甲", publishedAt: "2025-09-10T01:00:00.000Z" });
  const published = site.archive.calls.get("findArticle") ?? 0;
  assert.equal((await site.ask("/articles/3")).headers.etag, before.headers.etag);
  for (const list of ["/", "/section/defence", "/feed.atom", `/articles/${newest.id}`])
    assert.match((await site.ask(list)).text, /新着甲/, list);
  while ((site.archive.calls.get("findArticle") ?? 0) < published + 2) await site.ask("/articles/3");
  site.archive.replace({ ...newest, headline: { text: "改乙", grounds: [] }, revision: 2 });
  for (const path of ["/", `/articles/${newest.id}`]) {
    const { text } = await site.ask(path);
    assert.match(text, /改乙/, path);
    assert.doesNotMatch(text, /新着甲/, path);
  }
});

test("what was withdrawn is named by no page from then on", async () => {
  await using site = await openSite();
  const [older, newer] = ["古丙", "取消丁"].map((headline, at) =>
    site.archive.add({ headline, publishedAt: `2025-09-0${at + 1}T00:00:00.000Z` }),
  );
  assert.ok(older && newer);
  assert.match((await site.ask(`/articles/${older.id}`)).text, /取消丁/, "its neighbour");
  site.archive.withdraw(newer.id, "2025-09-10T00:00:00.000Z", "誤り");
  assert.doesNotMatch((await site.ask(`/articles/${older.id}`)).text, /取消丁/);
});

test("a reading moves the ranking on the pages within a minute", async () => {
  await using site = await openSite();
  const { id } = site.archive.add({ headline: "甲の知らせ", publishedAt: "2025-09-09T00:00:00.000Z" });
  // The longer windows are counted up each full hour, and say so until then.
  assert.match((await site.ask("/ranking")).text, /まだ集計がありません[^]*毎正時の集計/);
  await site.archive.recordViews([{ articleId: id, visitor: READER }], site.clock.now);
  site.clock.now += 60_000;
  const { text } = await site.ask("/ranking");
  assert.match(text, /甲の/);
  assert.match(text, /延べ1人/);
});

test("a draft and an unknown number are not found; the page leads on to the latest", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  const draft = site.archive.add({ headline: "下書きの見出し" });
  for (const path of [
    `/articles/${draft.id}`,
    "/articles/999999",
    "/section/nowhere",
    "/series/none",
    "/wp-login.php",
  ]) {
    const { status, text } = await site.ask(path);
    assert.equal(status, 404, path);
    assert.match(text, /お探しのページは見つかりません/);
    assert.match(text, /最新の知らせ/);
    assert.match(text, /name="robots" content="noindex"/);
    assert.doesNotMatch(text, /下書き/);
  }
  assert.match((await site.ask("/en/nowhere")).text, /This page was not found/);
});

test("what is in review, approved or scheduled is on no page, in no feed, list, search or answer", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  const series = { series: "青い稜線", part: "第1回", order: 1 };
  const ids: number[] = [];
  for (const state of UNSEEN_STATES) {
    const made = site.archive.add({
      headline: "未公開の見出し",
      lead: "未公開の文",
      topics: ["未公開題"],
      series,
    });
    site.archive.replace({ ...made, state });
    ids.push(made.id);
    const told = JSON.stringify(state);
    assert.equal((await site.ask(`/articles/${made.id}`)).status, 404, told);
    assert.equal((await site.ask(`/en/articles/${made.id}`)).status, 404, told);
    assert.equal((await site.ask(`/api/articles/${made.id}`)).status, 404, told);
  }
  for (const path of [
    "/",
    "/section/defence",
    `/series/${encodeURIComponent(series.series)}`,
    `/topic/${encodeURIComponent("未公開題")}`,
    `/search?q=${encodeURIComponent("未公開の見出し")}`,
    `/api/search?q=${encodeURIComponent("未公開")}`,
    "/api/articles?limit=50",
    "/feed.rss",
    "/feed.json",
    "/sitemap.xml",
    "/feed.atom",
    "/sitemap-articles-1.xml",
    "/sitemap-news.xml",
  ]) {
    const { text } = await site.ask(path);
    assert.doesNotMatch(text, /未公開の文/, path);
    for (const id of ids) assert.doesNotMatch(text, new RegExp(`/articles/${id}\\b`), path);
  }
});

test("a withdrawn article leaves a record that it stood here, and none of its words", async () => {
  await using site = await openSite();
  const { id } = site.archive.add({
    headline: "誤った見出し",
    lead: "誤り",
    publishedAt: "2025-09-09T00:00:00.000Z",
  });
  assert.equal((await site.ask(`/articles/${id}`)).status, 200);
  site.archive.withdraw(id, "2025-09-10T00:00:00.000Z", "発表者が取り消したため <b>");
  const { status, text } = await site.ask(`/articles/${id}`);
  assert.equal(status, 410);
  assert.match(text, /発表者が取り消したため &lt;b&gt;/);
  assert.match(text, /2025-9-10 09:00/);
  assert.doesNotMatch(text, /誤/);
  assert.doesNotMatch((await site.ask("/feed.atom")).text, /誤/);
});

test("when the store fails the reader sees a page, not its cause, and the next request finds the site well", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  site.archive.fail(new Error("SQLITE_IOERR at /secret/path"));
  const { status, headers, text } = await site.ask("/");
  assert.equal(status, 500);
  assert.equal(headers["cache-control"], "no-store");
  assert.match(text, /ただいまページを表示できません/);
  assert.doesNotMatch(text, /SQLITE|secret|at .*\.ts/);
  assert.match((await site.ask("/en/ranking")).text, /cannot be shown right now/);
  assert.equal(site.errors.length, 2);
  site.archive.fail();
  assert.equal((await site.ask("/")).status, 200);
});

test("while the store is away the reader is asked to come again, and caches may show what they have", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  site.archive.fail(Object.assign(new Error("connect ECONNREFUSED 10.0.0.3:5432"), { code: "ECONNREFUSED" }));
  for (const target of ["/", "/en/articles/1", "/feed.atom", "/api/articles/1"]) {
    const { status, headers, text } = await site.ask(target);
    assert.equal(status, 503, target);
    assert.equal(headers["retry-after"], "5", target);
    assert.equal(headers["cache-control"], "no-store");
    assert.doesNotMatch(text, /ECONNREFUSED|10\.0\.0\.3/);
  }
  site.archive.fail();
  assert.equal((await site.ask("/")).status, 200);
});

test("an article that breaks the verbatim law is not shown, and the operator hears why", async () => {
  await using site = await openSite({ findFault: async () => "block 2 differs" });
  fillWithSamples(site.archive, 1);
  const { status, text } = await site.ask("/articles/1");
  assert.equal(status, 500);
  assert.doesNotMatch(text, /block 2/);
  assert.match(String(site.errors[0]), /Article 1 is not shown: block 2 differs/);
  assert.equal((await site.ask("/")).status, 200);
});

test("hostile targets get a plain refusal", async () => {
  await using site = await openSite();
  for (const target of ["/%", "/%c0%ae%c0%ae/", "/..%2f..%2fetc/passwd", "/%00", "/articles/%2e%2e%5c"]) {
    const { status, text } = await site.ask(target);
    assert.ok(status === 400 || status === 404, `${target}: ${status}`);
    assert.doesNotMatch(text, /Error|stack/);
  }
  assert.equal((await site.ask(`/${"あ".repeat(0)}${"a".repeat(4_000)}`)).status, 414);
  const script = await site.ask("/section/%3Cscript%3Ealert(1)%3C%2Fscript%3E");
  assert.equal(script.status, 400);
  assert.doesNotMatch((await site.ask("/series/%3Cscript%3Ealert(1)")).text, /<script>alert/);
  assert.deepEqual(site.errors, []);
});

test("methods that a page does not have are refused with those it has", async () => {
  await using site = await openSite();
  for (const method of ["POST", "PUT", "DELETE", "PATCH", "TRACE"]) {
    const { status, headers } = await site.ask("/", { method });
    assert.equal(status, 405, method);
    assert.equal(headers["allow"], "GET, HEAD, OPTIONS");
  }
  assert.equal((await site.ask("/beacon")).headers["allow"], "POST, OPTIONS");
  const options = await site.ask("/", { method: "OPTIONS" });
  assert.deepEqual([options.status, options.headers["allow"]], [204, "GET, HEAD, OPTIONS"]);
});

test("the stylesheet and the script are small and keep for ever under a name of their content", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  const { text } = await site.ask("/articles/1");
  const style = /href="(\/site-[\w-]+\.css)"/.exec(text)?.[1] ?? "";
  const script = /src="(\/site-[\w-]+\.js)"/.exec(text)?.[1] ?? "";
  for (const [path, most] of [
    [style, 8_000],
    [script, 5_000],
  ] as const) {
    // As they are sent: of the 30 KB that a page may take, this is the smaller part.
    const { status, headers, body } = await site.ask(path, { headers: { "accept-encoding": "br" } });
    assert.equal(status, 200, path);
    assert.equal(headers["cache-control"], "public, max-age=31536000, immutable");
    assert.ok(body.length < most, `${path}: ${body.length} bytes`);
  }
  const old = await site.ask("/site-0123456789.css");
  assert.equal(old.status, 200);
  assert.doesNotMatch(old.headers["cache-control"] ?? "", /immutable/);
});

test("a section is walked page by page without gap or repetition", async () => {
  await using site = await openSite();
  for (let number = 1; number <= 65; number += 1) {
    // Several share one instant, so the number has to decide.
    site.archive.add({
      headline: `第${number}報`,
      publishedAt: new Date(Math.ceil(number / 7) * 60_000).toISOString(),
    });
  }
  const seen: string[] = [];
  let next: string | undefined = "/section/defence";
  while (next !== undefined) {
    const { text } = await site.ask(next);
    const main = text.slice(text.indexOf('<div class="listing">'), text.indexOf('class="ranking"'));
    seen.push(...[...main.matchAll(/href="\/articles\/(\d+)"/g)].map(([, id]) => id ?? ""));
    next = /<a class="older" rel="next" href="([^"]+)"/.exec(text)?.[1];
  }
  assert.deepEqual(
    seen,
    Array.from({ length: 65 }, (_, index) => String(65 - index)),
  );
});

test("while draining, requests are turned away with a time to come back", async () => {
  await using site = await openSite();
  site.closeSite();
  const { status, headers } = await site.ask("/");
  assert.equal(status, 503);
  assert.equal(headers["retry-after"], "5");
});
