// What stands around an article's text: corrections, readings on request, sharing, terms, series; as a page without script.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../../../terms/article.ts";
import { articleId } from "../../../terms/ids.ts";
import { openSite } from "../../../testing/site/open-site.ts";
import { fillWithSamples } from "../../../testing/site/sample-articles.ts";

const CORRECTIONS: NonNullable<Article["corrections"]> = [
  { at: "2025-09-10T02:00:00.000Z", kind: "correction", text: "「2隻」は<b>「3隻」</b>の誤り", by: "佐藤" },
  { at: "2025-09-10T03:00:00.000Z", kind: "clarification", text: "延べ数です。" },
];

test("corrections stand before the lead, the newest first, and say nothing of who decided", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  const before = await site.ask("/articles/1");
  assert.doesNotMatch(before.text, /class="corrections"/);
  const article = await site.archive.findArticle(articleId(1));
  assert.ok(article);
  site.archive.replace({
    ...article,
    revision: 2,
    updatedAt: "2025-09-10T03:00:00.000Z",
    corrections: CORRECTIONS,
  });
  const { text } = await site.ask("/articles/1");
  const [box = ""] = /<section class="corrections"[\s\S]*?<\/section>/.exec(text) ?? [];
  assert.match(box, /補足[\s\S]*2025-9-10 12:00[\s\S]*延べ数です。[\s\S]*訂正[\s\S]*2025-9-10 11:00/);
  assert.match(box, /「2隻」は&lt;b&gt;「3隻」/);
  assert.ok(text.indexOf(box) < text.indexOf('class="lead"'));
  assert.doesNotMatch(text, /佐藤/);
  assert.match(text, /更新 <time datetime="2025-09-10T12:00\+09:00">/);
  const english = await site.ask("/en/articles/1");
  assert.match(english.text, /Clarification/);
});

test("readings and vertical lines are boxes to tick, offered where there is a use for them", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  site.archive.add({
    headline: "Visit",
    lead: "The ministers met.",
    language: "en",
    body: [{ kind: "paragraph", text: "早瀬防衛大臣" }],
    publishedAt: "2025-09-10T01:00:00.000Z",
  });
  const japanese = (await site.ask("/articles/1")).text;
  assert.match(japanese, /<input type="checkbox" id="aid-vertical"/);
  const english = (await site.ask("/articles/16")).text;
  assert.doesNotMatch(english, /class="aids"|class="aid"/);
});

test("names are read by the authority and by the article, in the issuer's text too, and no character of it changes", async () => {
  await using site = await openSite();
  const text = "早瀬防衛大臣は、見本 渡外務大臣と対馬海峡について話しました。";
  site.archive.add({
    headline: "会談",
    lead: "外務省は、見本 渡(みほん・わたる)外務大臣の会談を公表した。",
    body: [{ kind: "official", block: 0, shape: "paragraph", text }],
    publishedAt: "2025-09-10T01:00:00.000Z",
  });
  const page = (await site.ask("/articles/1")).text;
  const [official = ""] = /<section class="official"[\s\S]*?<\/section>/.exec(page) ?? [];
  const readings = [...official.matchAll(/<ruby class="aid">([^<]*)<rp>\(<\/rp><rt>([^<]*)<\/rt>/g)];
  assert.deepEqual(
    readings.map(([, base, reading]) => [base, reading]),
    [
      ["早瀬", "はやせ"],
      ["見本", "みほん"],
      ["渡", "わたる"],
      ["対馬海峡", "つしまかいきょう"],
    ],
  );
  const plain = official.replaceAll(/<r[tp]>[^<]*<\/r[tp]>/g, "").replaceAll(/<[^>]*>/g, "");
  assert.ok(plain.includes(text), plain);
});

test("an article is shared by plain addresses of its own page, and no other site's script is named", async () => {
  await using site = await openSite();
  site.archive.add({ headline: "A & B <会談>\ud800", publishedAt: "2025-09-10T01:00:00.000Z" });
  const { text } = await site.ask("/articles/1");
  const [share = ""] = /<section class="share"[\s\S]*?<\/section>/.exec(text) ?? [];
  assert.match(
    share,
    /href="mailto:\?subject=A%20%26%20B%20%3C[^"]*&amp;body=https%3A%2F%2Fnews\.example%2Farticles%2F1"/,
  );
  for (const host of ["x.com", "social-plugins.line.me", "bsky.app", "b.hatena.ne.jp"]) {
    assert.match(share, new RegExp(`href="https://${host}/[^"]*news\\.example%2Farticles%2F1`), host);
  }
  const scripts = [
    ...text.matchAll(/<(?:script|img|iframe|link rel="(?:stylesheet|preload))[^>]*(?:src|href)="([^"]*)"/g),
  ];
  assert.ok(scripts.length > 0);
  assert.ok(
    scripts.every(([, address = ""]) => address.startsWith("/")),
    scripts.map(String).join("\n"),
  );
});

test("the source says on which terms its text may be used: the issuer's own where the house lists them", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  const ofIssuer = async (issuer: string) => {
    const cards = await site.archive.listCards({ limit: 30 });
    const card = cards.find((each) => each.issuer === issuer);
    return (await site.ask(`/articles/${card?.id}`)).text;
  };
  assert.match(
    await ofIssuer("防衛省"),
    /出典:防衛省ホームページ[\s\S]*href="https:\/\/announce\.example\/terms"[^>]*>見本の利用規約/,
  );
  assert.match(await ofIssuer("外務省"), /出典:外務省[\s\S]*発表者の利用規約によります。/);
});

test("of a long series the parts around the article are shown, and the way to all of them", async () => {
  await using site = await openSite();
  for (let order = 1; order <= 30; order += 1) {
    const series = { series: "long", part: `第${order}回`, order };
    const publishedAt = new Date(Date.UTC(2025, 7, order)).toISOString();
    site.archive.add({ headline: `連載${order}`, series, publishedAt });
  }
  const partsOf = async (id: number) => {
    const [box = ""] =
      /<nav class="series"[\s\S]*?<\/nav>/.exec((await site.ask(`/articles/${id}`)).text) ?? [];
    assert.match(box, /全30回を見る/);
    return [...box.matchAll(/第(\d+)回</g)].map(([, order]) => Number(order));
  };
  assert.deepEqual(await partsOf(1), [1, 2, 3, 4, 5, 6, 7, 8]);
  assert.deepEqual(await partsOf(15), [12, 13, 14, 15, 16, 17, 18, 19]);
  assert.deepEqual(await partsOf(30), [23, 24, 25, 26, 27, 28, 29, 30]);
});
