// Figure words: what figures, their columns and the classes of readers are called, in Japanese and in English.

import type { ArticleKind } from "../../terms/article.ts";
import type { DeviceClass, ReferrerClass } from "../../terms/audience.ts";
import type { RankingWindow } from "../../terms/ranking.ts";
import type { Bilingual } from "../../site/site-config.ts";
import { WORDS } from "../../site/words/words.ts";

export const REFERRER_NAMES: Readonly<Record<ReferrerClass, Bilingual>> = {
  direct: { ja: "直接", en: "Direct" },
  "this-site": { ja: "このサイト", en: "This site" },
  "search-engine": { ja: "検索エンジン", en: "Search engine" },
  "social-network": { ja: "SNS", en: "Social network" },
  "news-aggregator": { ja: "ニュース集約", en: "News aggregator" },
  "other-site": { ja: "ほかのサイト", en: "Other site" },
  unknown: { ja: "不明", en: "Unknown" },
};

export const DEVICE_NAMES: Readonly<Record<DeviceClass, Bilingual>> = {
  phone: { ja: "スマートフォン", en: "Phone" },
  tablet: { ja: "タブレット", en: "Tablet" },
  computer: { ja: "パソコン", en: "Computer" },
  other: { ja: "その他", en: "Other" },
  unknown: { ja: "不明", en: "Unknown" },
};

/** Kinds and periods are called as on the site. */
const kindName = (kind: ArticleKind): Bilingual => ({ ja: WORDS.ja.kinds[kind], en: WORDS.en.kinds[kind] });
const windowName = (window: RankingWindow): Bilingual => ({
  ja: WORDS.ja.windows[window],
  en: WORDS.en.windows[window],
});

export const KIND_NAMES: Readonly<Record<ArticleKind, Bilingual>> = {
  announcement: kindName("announcement"),
  feature: kindName("feature"),
  explainer: kindName("explainer"),
  notice: kindName("notice"),
};

export const WINDOW_NAMES: Readonly<Record<RankingWindow, Bilingual>> = {
  day: windowName("day"),
  week: windowName("week"),
  month: windowName("month"),
};

export const COLUMN_NAMES = {
  article: { ja: "記事番号", en: "Article" },
  headline: { ja: "見出し", en: "Headline" },
  section: { ja: "分野", en: "Section" },
  kind: { ja: "種類", en: "Kind" },
  published: { ja: "公開", en: "Published" },
  readers: { ja: "読者・日", en: "Reader-days" },
  total: { ja: "累計", en: "Total" },
  since: { ja: "公開からの時間", en: "Hours since publication" },
  minute: { ja: "分", en: "Minute" },
  hour: { ja: "時間", en: "Hour" },
  day: { ja: "日", en: "Day" },
  month: { ja: "月", en: "Month" },
  referrer: { ja: "流入元", en: "From" },
  device: { ja: "端末", en: "Device" },
  window: { ja: "期間", en: "Period" },
  publicationHour: { ja: "公開の時刻", en: "Hour of publication" },
  announcements: { ja: "発表の数", en: "Announcements" },
  median: { ja: "中央値", en: "Median" },
  mean: { ja: "平均", en: "Mean" },
  most: { ja: "最多", en: "Most" },
  verdict: { ja: "結果", en: "Outcome" },
  words: { ja: "検索の言葉", en: "Words" },
  times: { ja: "回数", en: "Times" },
  lastDay: { ja: "最後の日", en: "Last day" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const NOBODY_YET: Bilingual = {
  ja: "この期間に数えた読者はまだいません。",
  en: "No reader has been counted in this period yet.",
};
export const WITHDRAWN: Bilingual = { ja: "(公開していない記事)", en: "(not published now)" };
