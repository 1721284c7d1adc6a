// Referrer hosts: the hosts and apps that readers come from, by class; of two names the longer decides.

import type { ReferrerClass } from "../../terms/audience.ts";

type NamedClass = Extract<
  ReferrerClass,
  "search-engine" | "social-network" | "news-aggregator" | "other-site"
>;

/**
 * A host stands for all below it. What Android apps give as their address is the name of their package. Machines that
 * answer questions with links count as search engines. Google's own hosts in all countries are found by a pattern.
 */
const HOSTS: Readonly<Record<NamedClass, readonly string[]>> = {
  "search-engine": [
    // World
    "bing.com",
    "duckduckgo.com",
    "search.yahoo.com",
    "search.brave.com",
    "ecosia.org",
    "startpage.com",
    "qwant.com",
    "kagi.com",
    "mojeek.com",
    "search.aol.com",
    "com.google.android.googlequicksearchbox",
    "com.google.android.apps.searchlite",
    // Countries
    "search.yahoo.co.jp",
    "websearch.rakuten.co.jp",
    "search.goo.ne.jp",
    "search.nifty.com",
    "search.biglobe.ne.jp",
    "search.smt.docomo.ne.jp",
    "sp-search.auone.jp",
    "baidu.com",
    "sogou.com",
    "so.com",
    "search.naver.com",
    "search.daum.net",
    "yandex.com",
    "yandex.ru",
    "search.seznam.cz",
    "coccoc.com",
    // Answers with links
    "perplexity.ai",
    "chatgpt.com",
    "copilot.microsoft.com",
    "gemini.google.com",
    "claude.ai",
  ],
  "social-network": [
    "x.com",
    "t.co",
    "twitter.com",
    "facebook.com",
    "fb.me",
    "instagram.com",
    "threads.net",
    "threads.com",
    "line.me",
    "lin.ee",
    "youtube.com",
    "youtu.be",
    "tiktok.com",
    "linkedin.com",
    "lnkd.in",
    "reddit.com",
    "redd.it",
    "pinterest.com",
    "pinterest.jp",
    "bsky.app",
    "mastodon.social",
    "mstdn.jp",
    "pawoo.net",
    "fedibird.com",
    "misskey.io",
    "mixi.jp",
    "nicovideo.jp",
    "5ch.net",
    "chiebukuro.yahoo.co.jp",
    "weibo.com",
    "weibo.cn",
    "vk.com",
    "ok.ru",
    "t.me",
    "web.telegram.org",
    "discord.com",
    "web.whatsapp.com",
    "quora.com",
    "tumblr.com",
    "com.twitter.android",
    "com.facebook.katana",
    "com.instagram.android",
    "jp.naver.line.android",
    "com.linkedin.android",
    "com.reddit.frontpage",
    "xyz.blueskyweb.app",
    "org.telegram.messenger",
  ],
  "news-aggregator": [
    "news.google.com",
    "yahoo.co.jp",
    "news.yahoo.com",
    "yahoo.com",
    "smartnews.com",
    "newspicks.com",
    "gunosy.com",
    "news.line.me",
    "msn.com",
    "apple.news",
    "b.hatena.ne.jp",
    "news.livedoor.com",
    "news.nifty.com",
    "news.biglobe.ne.jp",
    "news.infoseek.co.jp",
    "news.goo.ne.jp",
    "topics.smt.docomo.ne.jp",
    "article.auone.jp",
    "news.mixi.jp",
    "antenna.jp",
    "srad.jp",
    "feedly.com",
    "inoreader.com",
    "newsblur.com",
    "theoldreader.com",
    "flipboard.com",
    "getpocket.com",
    "instapaper.com",
    "news.ycombinator.com",
    "ground.news",
    "news.naver.com",
    "toutiao.com",
    "jp.gocro.smartnews.android",
    "com.google.android.apps.magazines",
    "jp.co.yahoo.android.yjtop",
    "com.newspicks",
    "flipboard.app",
  ],
  // What would otherwise be taken for the search engine or the front page of the same house.
  "other-site": [
    "mail.google.com",
    "docs.google.com",
    "drive.google.com",
    "chat.google.com",
    "calendar.google.com",
    "classroom.google.com",
    "sites.google.com",
    "mail.yahoo.co.jp",
    "mail.yahoo.com",
    "finance.yahoo.co.jp",
    "auctions.yahoo.co.jp",
  ],
};

const CLASSES: ReadonlyMap<string, NamedClass> = new Map(
  (["search-engine", "social-network", "news-aggregator", "other-site"] as const).flatMap((name) =>
    HOSTS[name].map((host) => [host, name] as const),
  ),
);

/** google.com, google.co.jp, google.de, google.com.au, and what lies below them. */
const GOOGLE = /^(?:[a-z0-9-]{1,63}\.){0,4}google\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/;

/** `host`: in lower case, without port and without a dot at its end. */
export function findHostClass(host: string): NamedClass | undefined {
  for (let name = host; name !== ""; name = nameAbove(name)) {
    const found = CLASSES.get(name);
    if (found) return found;
  }
  return GOOGLE.test(host) ? "search-engine" : undefined;
}

function nameAbove(name: string): string {
  const dot = name.indexOf(".");
  return dot < 0 ? "" : name.slice(dot + 1);
}
