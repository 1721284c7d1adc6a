import assert from "node:assert/strict";
import { test } from "node:test";
import type { ReferrerClass } from "../../terms/audience.ts";
import { classifyReferrer } from "./classify-referrer.ts";

const OWN = ["news.example", "127.0.0.1:4870"];

const REFERRERS: Readonly<Record<ReferrerClass, readonly string[]>> = {
  direct: [""],
  "this-site": [
    "https://news.example",
    "https://news.example/articles/3",
    "http://NEWS.example/",
    "http://127.0.0.1:4870/ranking",
  ],
  "search-engine": [
    "https://www.google.com/",
    "https://www.google.co.jp",
    "https://www.google.de/url?q=1",
    "https://google.com.au",
    "https://scholar.google.com",
    "https://www.bing.com/search?q=1",
    "https://search.yahoo.co.jp/search?p=1",
    "https://r.search.yahoo.com",
    "https://duckduckgo.com/",
    "https://html.duckduckgo.com",
    "https://search.brave.com",
    "https://www.ecosia.org",
    "https://search.goo.ne.jp",
    "https://websearch.rakuten.co.jp",
    "https://search.smt.docomo.ne.jp",
    "https://m.baidu.com",
    "https://yandex.ru",
    "https://search.naver.com",
    "android-app://com.google.android.googlequicksearchbox/",
    "https://www.perplexity.ai",
    "https://chatgpt.com",
    "https://gemini.google.com",
  ],
  "social-network": [
    "https://t.co/abc",
    "https://x.com",
    "https://mobile.twitter.com",
    "https://l.facebook.com",
    "https://lm.facebook.com",
    "https://m.facebook.com",
    "https://l.instagram.com",
    "https://www.threads.net",
    "https://liff.line.me",
    "https://www.youtube.com",
    "https://www.linkedin.com",
    "https://lnkd.in",
    "https://out.reddit.com",
    "https://old.reddit.com",
    "https://bsky.app",
    "https://go.bsky.app",
    "https://mstdn.jp",
    "https://misskey.io",
    "https://greta.5ch.net",
    "https://detail.chiebukuro.yahoo.co.jp",
    "https://t.me",
    "https://discord.com",
    "android-app://com.twitter.android/",
    "android-app://jp.naver.line.android",
  ],
  "news-aggregator": [
    "https://news.google.com",
    "https://news.yahoo.co.jp/articles/1",
    "https://www.yahoo.co.jp",
    "https://www.smartnews.com",
    "https://newspicks.com",
    "https://gunosy.com",
    "https://news.line.me",
    "https://www.msn.com",
    "https://b.hatena.ne.jp/entry/s/",
    "https://news.livedoor.com",
    "https://feedly.com",
    "https://www.inoreader.com",
    "https://flipboard.com",
    "https://getpocket.com",
    "https://news.ycombinator.com",
    "https://srad.jp",
    "android-app://jp.gocro.smartnews.android/",
    "android-app://com.google.android.apps.magazines",
  ],
  "other-site": [
    "https://www.mod.example",
    "https://mail.google.com",
    "https://docs.google.com",
    "https://mail.yahoo.co.jp",
    "https://news.example.evil.example",
    "https://evil-news.example",
    "https://google.com.evil.example",
    "https://notgoogle.com",
    "https://google.evil",
    "https://xx.com",
    "https://nott.co",
    "https://ja.wikipedia.org/wiki/X",
    "http://news.example:8080",
    "http://192.0.2.7",
    "http://[2001:db8::1]",
    "https://例え.テスト",
    `https://${"a".repeat(300)}.example`,
    "https://toString",
  ],
  unknown: ["garbage", "about:blank", "javascript:alert(1)", "//", "https://", "\u0000"],
};

for (const [expected, referrers] of Object.entries(REFERRERS)) {
  test(`a reader who comes from ${expected} is told by the address`, () => {
    const classified = referrers.map((referrer) => [referrer, classifyReferrer(referrer, OWN)]);
    assert.deepEqual(
      classified,
      referrers.map((referrer) => [referrer, expected]),
    );
  });
}

test("the table of trial addresses has at least sixty", () => {
  assert.ok(Object.values(REFERRERS).flat().length >= 60);
});

test("where nobody said anything, nothing is known; a dot at the end and a port change nothing", () => {
  assert.equal(classifyReferrer(undefined, OWN), "unknown");
  assert.equal(classifyReferrer("https://www.google.com.", OWN), "search-engine");
  assert.equal(classifyReferrer("https://www.google.com:8443", OWN), "search-engine");
});

test("a hostile address of a megabyte is judged in a moment", () => {
  const started = process.threadCpuUsage();
  classifyReferrer(`https://${"a.".repeat(500_000)}com`, OWN);
  assert.ok(process.threadCpuUsage(started).user < 500_000);
});
