// Furniture: navigation, rankings and footers that stand around a text and must never yield a fact.

import { addDays, isoDay, type CalendarDay } from "./dates/calendar.ts";
import type { Random } from "./passages/random.ts";

const RANKED: readonly [(day: CalendarDay) => string, ...((day: CalendarDay) => string)[]] = [
  (day) => `航空幕僚長が定例会見 装備の更新に言及(${day.month}月${day.day}日)`,
  (day) => `人事発令 令和${Math.max(1, day.year - 2018)}年${day.month}月${day.day}日付け、将補人事(陸自4名)`,
  (day) => `《特集》潜水艦の静かさを支える技術 ${day.day % 2 === 0 ? "前編" : "後編"}`,
  (day) => `月岡外務大臣、タイ王国外務大臣との会談を開催(${day.month}月${day.day}日)`,
  (day) => `護衛艦「はるかぜ」が多国間訓練に参加予定(${day.month}/${day.day}〜${day.day + 1})`,
  (day) => `補給品の契約を公表 ${day.year}年${day.month}月分`,
  () => "《ニュース解説》掃海艇はなぜ木とプラスチックで造られたか",
  (day) => `両大臣が協力を歓迎 共同訓練は${isoDay(day)}から`,
];

/** The list of other articles, with other names and dates. */
export function writeRanked(random: Random, near: CalendarDay): readonly string[] {
  return Array.from(
    { length: random.integer(3, 10) },
    () => `- ${random.pick(RANKED)(addDays(near, random.integer(-200, 200)))}`,
  );
}

export const SECTIONS = ["日本の防衛", "防衛省・自衛隊", "国際", "安全保障", "外交・防衛協力"] as const;

export const NAVIGATION = [
  "◎この記事の続きは[次の記事]から、過去の報道は[前の記事]からお進みください。",
  "[前の記事] [次の記事]",
  "この記事をシェアする",
  "関連記事",
] as const;

export const RANKING_HEADS = [
  "Rankingよく読まれている記事",
  "アクセスランキング",
  "RANKING 人気の記事",
] as const;
export const WINDOWS = ["- 24時間", "- 1週間", "- 1ヶ月"] as const;

export const BREADCRUMBS = [
  "ホーム > 報道発表 > 共同文書",
  "トップページ ＞ お知らせ",
  "HOME / プレスリリース",
] as const;

export const FOOTERS = [
  "ページの先頭へ戻る",
  "サイトマップ",
  "プライバシーポリシー",
  "お問い合わせ",
  "Copyright(C) Ministry. All Rights Reserved.",
] as const;
