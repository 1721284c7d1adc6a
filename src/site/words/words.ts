// Words: every label of the interface, in Japanese and in English.

import type { Day } from "../../japanese/calendar.ts";
import type { ArticleKind } from "../../terms/article.ts";
import type { RankingWindow } from "../../terms/ranking.ts";
import type { Language } from "../site-config.ts";

export type Words = {
  readonly skip: string;
  readonly sample: string;
  readonly sampleText: string;
  readonly home: string;
  readonly sections: string;
  readonly search: string;
  /** Names offered while somebody types. */
  readonly suggestions: string;
  readonly latest: string;
  readonly leading: string;
  readonly features: string;
  readonly more: string;
  readonly older: string;
  readonly newest: string;
  readonly previous: string;
  readonly next: string;
  readonly neighbours: string;
  readonly ranking: string;
  readonly rankingAll: string;
  readonly rankingChoice: string;
  readonly rankingEmpty: string;
  readonly rankingEmptyMore: string;
  /** The two longer windows: they are counted up each full hour. */
  readonly rankingEmptyHourly: string;
  readonly rankingAsOf: string;
  readonly rankingWhole: string;
  /** What the marks of risen and fallen places compare with. */
  readonly rankingCompared: string;
  readonly rankingSections: string;
  readonly rankingEverySection: string;
  /** For the eye a sign, for the ear these words. */
  readonly rankUp: (places: number) => string;
  readonly rankDown: (places: number) => string;
  readonly rankNew: { readonly sign: string; readonly words: string };
  readonly rankingPlaces: (first: number, last: number, all: number) => string;
  readonly rankingPrevious: string;
  readonly rankingNext: string;
  /** So many reader-days. */
  readonly readers: (count: number) => string;
  readonly windows: Readonly<Record<RankingWindow, string>>;
  readonly kinds: Readonly<Record<ArticleKind, string>>;
  readonly breadcrumb: string;
  readonly updated: string;
  /** Before names of who wrote it. */
  readonly by: string;
  readonly officialLabel: string;
  readonly officialNote: string;
  readonly readOfficial: string;
  readonly toSource: string;
  readonly omission: string;
  readonly table: string;
  readonly sourceTitle: string;
  readonly issuer: string;
  readonly address: string;
  readonly hash: string;
  readonly hashNote: string;
  readonly announced: string;
  readonly received: string;
  readonly series: string;
  readonly emptyHome: string;
  readonly emptySection: string;
  readonly counting: string;
  readonly about: string;
  readonly contact: string;
  readonly howWeCorrect: string;
  readonly reuse: string;
  readonly otherLanguage: string;
  readonly footer: string;
  /** What a copy of plain files cannot do. */
  readonly copyNote: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  /** On a card of a sample newsroom's article. */
  readonly sampleMark: string;
  /** A day in both calendars. */
  readonly writeDay: (
    day: Day,
    era: { readonly era: string; readonly eraYear: number } | undefined,
  ) => string;
  readonly goneTitle: string;
  readonly goneText: string;
  readonly withdrawnTitle: string;
  readonly withdrawnText: string;
  readonly withdrawnReason: string;
  readonly withdrawnAt: string;
  readonly publishedAt: string;
  readonly brokenTitle: string;
  readonly brokenText: string;
  readonly refusedTitle: string;
  readonly refusedText: string;
};

const MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const ERAS_IN_ENGLISH: Readonly<Record<string, string>> = {
  令和: "Reiwa",
  平成: "Heisei",
  昭和: "Showa",
  大正: "Taisho",
  明治: "Meiji",
};

const JAPANESE: Words = {
  skip: "本文へ",
  sample: "サンプル・ニュースルーム:",
  sampleText: "掲載の記事は、使い方を示すための見本です。実在の発表ではありません。",
  home: "ホーム",
  sections: "分野",
  search: "検索",
  suggestions: "検索の候補",
  latest: "最新の知らせ",
  leading: "主な知らせ",
  features: "特集・解説",
  more: "一覧",
  older: "これより前の記事",
  newest: "最新の記事へ",
  previous: "前の記事",
  next: "次の記事",
  neighbours: "前後の記事",
  ranking: "読まれている記事",
  rankingAll: "ランキング",
  rankingChoice: "集計の期間",
  rankingEmpty: "まだ集計がありません。",
  rankingEmptyMore: "記事が読まれると、ここに順位が並びます。",
  rankingEmptyHourly: "読まれた記事は、毎正時の集計でここに並びます。",
  rankingAsOf: "までの集計",
  rankingWhole: "すべての順位",
  rankingCompared:
    "矢印は順位の動きで、24時間は1時間前、1週間と1ヶ月は1日前と比べています。「新」はその時に順位がなかった記事です。",
  rankingSections: "順位の分野",
  rankingEverySection: "全分野",
  rankUp: (places) => `順位が${places}つ上がりました`,
  rankDown: (places) => `順位が${places}つ下がりました`,
  rankNew: { sign: "新", words: "新しく入りました" },
  rankingPlaces: (first, last, all) => `${first}〜${last}位(全${all}本)`,
  rankingPrevious: "前の順位",
  rankingNext: "次の順位",
  readers: (count) => `延べ${count}人`,
  windows: { day: "24時間", week: "1週間", month: "1ヶ月" },
  kinds: { announcement: "発表", feature: "特集", explainer: "解説", notice: "お知らせ" },
  breadcrumb: "現在の場所",
  updated: "更新",
  by: "筆者",
  officialLabel: "公表文",
  officialNote: "以下は発表者の言葉です。原文のまま掲載しています。",
  readOfficial: "公表文を読む",
  toSource: "出典と検証値",
  omission: "略",
  table: "表",
  sourceTitle: "出典",
  issuer: "発表",
  address: "所在",
  hash: "SHA-256",
  hashNote: "受け取った原本のバイト列から計算した値です。",
  announced: "発表日時",
  received: "受領日時",
  series: "連載",
  emptyHome: "まだ記事がありません。最初の発表が届くと、ここに並びます。",
  emptySection: "この分野の記事はまだありません。",
  counting: "読者数の数え方",
  about: "このサイトについて",
  contact: "お問い合わせ",
  howWeCorrect: "訂正の方針",
  reuse: "転載と利用の条件",
  otherLanguage: "English",
  footer: "発表文は原文のまま、編集部の言葉とは区別して掲載しています。",
  copyNote: "このページは静的な写しです。検索・ランキング・API・誤りの報告はなく、閲覧数も数えていません。",
  notFoundTitle: "お探しのページは見つかりません",
  notFoundText: "アドレスが変わったか、入力に誤りがあるかもしれません。新しい記事は次からご覧いただけます。",
  sampleMark: "見本の記事",
  writeDay: ({ year, month, day }, era) =>
    `${year}年${month}月${day}日${era ? `(${era.era}${era.eraYear === 1 ? "元" : era.eraYear}年)` : ""}`,
  goneTitle: "このページは公開を終えました",
  goneText: "以前のサイトにあったページです。いまのサイトに移ったページはありません。",
  withdrawnTitle: "この記事は取り下げられました",
  withdrawnText: "記事は公開を終えました。取り下げた事実と理由を、ここに記録として残します。",
  withdrawnReason: "理由",
  withdrawnAt: "取り下げ",
  publishedAt: "公開",
  brokenTitle: "ただいまページを表示できません",
  brokenText: "こちらの不具合です。少し時間をおいて、もう一度お試しください。",
  refusedTitle: "このリクエストにはお応えできません",
  refusedText: "アドレスまたは要求の形に誤りがあります。",
};

const ENGLISH: Words = {
  skip: "Skip to content",
  sample: "Sample newsroom:",
  sampleText: "These articles are examples that show how the site works. They are not real announcements.",
  home: "Home",
  sections: "Sections",
  search: "Search",
  suggestions: "Suggestions",
  latest: "Latest",
  leading: "Leading stories",
  features: "Features and explainers",
  more: "All",
  older: "Older articles",
  newest: "Newest articles",
  previous: "Previous",
  next: "Next",
  neighbours: "Previous and next article",
  ranking: "Most read",
  rankingAll: "Ranking",
  rankingChoice: "Period",
  rankingEmpty: "Nothing has been counted yet.",
  rankingEmptyMore: "Once articles are read, they line up here.",
  rankingEmptyHourly: "Once articles are read, they line up here at the next full hour.",
  rankingAsOf: "counted up to",
  rankingWhole: "All places",
  rankingCompared:
    "Arrows show how a place has moved: for 24 hours since an hour ago, for a week and a month since a day ago. “New” had no place then.",
  rankingSections: "Ranking by section",
  rankingEverySection: "All sections",
  rankUp: (places) => `up ${places}`,
  rankDown: (places) => `down ${places}`,
  rankNew: { sign: "New", words: "new in the ranking" },
  rankingPlaces: (first, last, all) => `Places ${first} to ${last} of ${all}`,
  rankingPrevious: "Previous places",
  rankingNext: "Next places",
  readers: (count) => (count === 1 ? "1 reader-day" : `${count} reader-days`),
  windows: { day: "24 hours", week: "1 week", month: "1 month" },
  kinds: { announcement: "Announcement", feature: "Feature", explainer: "Explainer", notice: "Notice" },
  breadcrumb: "You are here",
  updated: "Updated",
  by: "By",
  officialLabel: "Official text",
  officialNote: "What follows are the issuer’s own words, word for word.",
  readOfficial: "Read the official text",
  toSource: "Source and hash",
  omission: "omitted",
  table: "Table",
  sourceTitle: "Source",
  issuer: "Issuer",
  address: "Address",
  hash: "SHA-256",
  hashNote: "Computed from the bytes of the document as received.",
  announced: "Announced",
  received: "Received",
  series: "Series",
  emptyHome: "No articles yet. The first announcement will appear here.",
  emptySection: "No articles in this section yet.",
  counting: "How readers are counted",
  about: "About this site",
  contact: "Contact",
  howWeCorrect: "How we correct",
  reuse: "Terms of reuse",
  otherLanguage: "日本語",
  footer:
    "Official texts appear word for word, told apart from the desk’s own words. Articles stay in the language of the announcement.",
  copyNote:
    "This page is a static copy: it has no search, rankings, API or reports of errors, and counts no readers.",
  notFoundTitle: "This page was not found",
  notFoundText: "The address may have changed or hold a mistake. The newest articles are below.",
  sampleMark: "Sample article",
  writeDay: ({ year, month, day }, era) =>
    `${day} ${MONTHS[month - 1]} ${year}${era ? ` (${ERAS_IN_ENGLISH[era.era] ?? era.era} ${era.eraYear})` : ""}`,
  goneTitle: "This page is gone",
  goneText: "It stood on an earlier site and has no successor here.",
  withdrawnTitle: "This article was withdrawn",
  withdrawnText: "It is no longer published. That it was withdrawn, and why, stays on record here.",
  withdrawnReason: "Reason",
  withdrawnAt: "Withdrawn",
  publishedAt: "Published",
  brokenTitle: "This page cannot be shown right now",
  brokenText: "The fault is ours. Please try again in a little while.",
  refusedTitle: "This request cannot be answered",
  refusedText: "The address or the form of the request is wrong.",
};

export const WORDS: Readonly<Record<Language, Words>> = { ja: JAPANESE, en: ENGLISH };
