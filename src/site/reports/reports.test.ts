// Reports of readers: what is taken and kept, what is refused in words, and that nothing that was written is lost.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Answer } from "../../testing/serving/ask-at.ts";
import { type OpenSite, openSite } from "../../testing/site/open-site.ts";

const TEXT = "「2隻」とありますが、公表文では3隻です。\n2行目 <b>&";

async function openWithArticle(settings: Parameters<typeof openSite>[0] = {}): Promise<OpenSite> {
  const site = await openSite(settings);
  site.archive.add({ headline: "会談", publishedAt: "2025-09-10T01:00:00.000Z" });
  return site;
}

async function tokenOf(site: OpenSite, path: string): Promise<string> {
  return /name="token" value="([^"]+)"/.exec((await site.ask(path)).text)?.[1] ?? "";
}

const OURS = { origin: "https://news.example", "content-type": "application/x-www-form-urlencoded" };

function send(
  site: OpenSite,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
  path = "/report",
): Promise<Answer> {
  const body = new URLSearchParams(fields).toString();
  return site.ask(path, { method: "POST", headers: { ...OURS, ...headers }, body });
}

test("a report by an article's form is kept with the article and nothing of who sent it, then confirmed in words", async () => {
  await using site = await openWithArticle();
  const token = await tokenOf(site, "/articles/1");
  const sent = await send(site, {
    article: "1",
    token,
    text: ` ${TEXT.replace("\n", "\r\n")}\u0007 `,
    site: "",
  });
  assert.deepEqual([sent.status, sent.headers["location"]], [303, "/about/received?article=1"]);
  assert.deepEqual(site.reports, [
    { articleId: 1, text: TEXT, receivedAt: new Date(site.clock.now).toISOString() },
  ]);
  const confirmed = await site.ask("/about/received?article=1");
  assert.equal(confirmed.status, 200);
  assert.match(confirmed.text, /記事に戻る<\/span><a href="\/articles\/1" lang="ja">会談<\/a>/);
  assert.match(confirmed.text, /<a href="\/en\/about\/received\?article=1" lang="en"/);
  assert.match(confirmed.text, /お知らせを受け取りました/);
  assert.match(confirmed.text, /name="robots" content="noindex"/);
});

test("after a report about no article, or about one that is not shown, the way on is the home page", async () => {
  await using site = await openWithArticle();
  site.archive.add({ headline: "下書き" });
  for (const query of ["", "?article=2", "?article=99", "?article=x", "?article=1.5"]) {
    const { status, text } = await site.ask(`/about/received${query}`);
    assert.equal(status, 200, query);
    assert.doesNotMatch(text, /記事に戻る|下書き/, query);
    assert.match(text, /<p class="more"><a href="\/">/, query);
  }
});

test("the contact page has the same form for what is about no article, in both languages", async () => {
  await using site = await openWithArticle();
  const token = await tokenOf(site, "/en/about/contact");
  const sent = await send(site, { token, text: TEXT }, {}, "/en/report");
  assert.equal(sent.headers["location"], "/en/about/received");
  assert.deepEqual(
    site.reports.map(({ articleId }) => articleId),
    [undefined],
  );
  assert.equal((await site.ask("/contact")).headers["location"], "/about/contact");
  const aside = await site.ask("/report");
  assert.deepEqual([aside.status, aside.headers["location"]], [303, "/about/contact"]);
});

test("what is refused is said in words, with the text in the form again, and nothing is kept", async () => {
  await using site = await openWithArticle();
  const token = await tokenOf(site, "/articles/1");
  const good = { article: "1", token, text: TEXT };
  const links = "https://a.example http://b.example https://c.example https://d.example";
  for (const [status, words, fields, headers] of [
    [403, /このサイトのページから/, good, { origin: "https://evil.example" }],
    [403, /このサイトのページから/, good, { "sec-fetch-site": "cross-site" }],
    [403, /日がたっています/, { ...good, token: "20341.AAAAAAAAAAAAAAAA" }, {}],
    [403, /日がたっています/, { ...good, article: "2" }, {}],
    [400, /何も書かれていません/, { ...good, text: " \u3000\r\n" }, {}],
    [400, /何も書かれていません/, { ...good, text: "\u200b\u202e\u2066" }, {}],
    [400, /書かないでいただく欄/, { ...good, site: "https://spam.example" }, {}],
    [400, /アドレスは3つまで/, { ...good, text: links }, {}],
    [413, /長すぎます/, { ...good, text: "誤".repeat(2_001) }, {}],
    [413, /長すぎます/, { ...good, text: "誤".repeat(20_000) }, {}],
    [400, /書式が壊れています/, { ...good, article: "0x1" }, {}],
    [400, /書式が壊れています/, good, { "content-type": "application/json" }],
  ] as const) {
    const answer = await send(site, fields, headers);
    assert.equal(answer.status, status, words.source);
    assert.match(answer.text, words);
    assert.equal(answer.headers["cache-control"], "no-store");
  }
  assert.deepEqual(site.reports, []);
  const stale = await send(site, { ...good, token: "x" });
  assert.match(stale.text, /「2隻」とありますが、公表文では3隻です。\n2行目 &lt;b&gt;&amp;<\/textarea/);
  const again = /name="token" value="([^"]+)"/.exec(stale.text)?.[1] ?? "";
  assert.equal(
    (await send(site, { ...good, token: again })).status,
    303,
    "the form that was given back is taken",
  );
});

test("an address sends five reports an hour, and others go on", async () => {
  await using site = await openWithArticle({ settings: { trustedProxies: 1 } });
  const token = await tokenOf(site, "/articles/1");
  const from = (address: string) =>
    send(site, { article: "1", token, text: TEXT }, { "x-forwarded-for": address });
  const statuses: number[] = [];
  for (let sent = 0; sent < 6; sent += 1) statuses.push((await from("2001:db8::1")).status);
  assert.deepEqual(statuses, [303, 303, 303, 303, 303, 429]);
  const limited = await from("2001:db8::2");
  assert.deepEqual([limited.status, limited.headers["retry-after"]], [429, "3600"], "the same line");
  assert.match(limited.text, /続けて多く届いています[\s\S]*公表文では3隻です。/);
  assert.equal((await from("192.0.2.7")).status, 303);
  site.clock.now += 3_600_000;
  assert.equal((await from("2001:db8::1")).status, 303);
});

test("a report that cannot be kept is not confirmed", async () => {
  const failure = new Error("the disk is full");
  await using site = await openWithArticle({ saveReport: () => Promise.reject(failure) });
  const token = await tokenOf(site, "/articles/1");
  assert.equal((await send(site, { article: "1", token, text: TEXT })).status, 500);
  assert.deepEqual(site.errors, [failure]);
});
