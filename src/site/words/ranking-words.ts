// Ranking words: what rankings say beside their articles, in Japanese and in English.

import type { RankingWindow } from "../../terms/ranking.ts";
import type { Language } from "../site-config.ts";

export type RankingWords = {
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
};

const JAPANESE: RankingWords = {
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
};

const ENGLISH: RankingWords = {
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
};

export const RANKING_WORDS: Readonly<Record<Language, RankingWords>> = { ja: JAPANESE, en: ENGLISH };
