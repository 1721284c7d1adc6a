// What ja-timex (yagays/ja-timex, 0.2.8, MIT) expects of its set expressions: TIMEX3 value or modifier, then the inputs.

import type { PeerRow } from "./peer-row.ts";

export const SETS_VALUES: readonly PeerRow[] = [
  ["P1Y", "年1回", "年に1ヶ月", "年に1日", "年に1時間", "年に1月", "年20日", "毎年"],
  ["P1M", "月1回", "毎月"],
  ["P1W", "週3日", "週40時間", "毎週"],
  ["P1D", "1日1時間", "毎日", "1日おき", "1日ごと"],
  ["PT1S", "毎秒"],
  ["PT1M", "毎分"],
  ["PT1H", "毎時間", "毎時"],
  ["P3.5D", "3.5日おき"],
];

export const SETS_FREQUENCIES: readonly PeerRow[] = [
  ["1X", "年1回", "月1回", "3日に1回", "3日に1度"],
  ["P1M", "年に1ヶ月"],
  ["P1D", "年に1日"],
  ["PT1H", "年に1時間", "1日1時間"],
  ["P20D", "年20日"],
  ["P3D", "週3日"],
  ["PT40H", "週40時間"],
  ["10X", "3日に10回", "3日に10度"],
];

export const SETS_QUANTIFIERS: readonly PeerRow[] = [
  ["EACH", "毎秒", "毎分", "毎時間", "毎時", "毎日", "毎週", "毎月", "毎年"],
  ["EVERY", "1日おき", "1日ごと", "3.5日おき"],
];

/** Expressions of a set, without an expected value. */
export const SETS_FOUND: readonly string[] = [
  "1秒に1回",
  "1秒間に1回",
  "1分に1回",
  "1分間に1回",
  "3週に1週",
  "7日に1日",
  "3時間に1時間",
  "3分間に1分",
  "3秒に1秒",
  "3日に1日",
  "3分に1分",
];

/** No single set expression. */
export const SETS_NONE: readonly string[] = [
  "年1月",
  "日1時間",
  "日30分",
  "3回に1回",
  "1回1時間",
  "1秒間1回",
  "1分間1回",
  "1ヶ月に1年",
  "1週に1年",
  "1週に1ヶ月",
  "1日に1年",
  "1日に1ヶ月",
  "1日に1週",
  "1時間に1年",
  "1時間に1ヶ月",
  "1時間に1週",
  "1時間に1日",
  "1分に1年",
  "1分に1ヶ月",
  "1分に1週",
  "1分に1日",
  "1分に1時間",
  "1秒に1年",
  "1秒に1月",
  "1秒に1週",
  "1秒に1日",
  "1秒に1時間",
  "1秒に1分",
  "4年に1年",
  "3ヶ月に1月",
  "3週1週",
  "3日1日",
  "3分1分",
  "3秒1秒",
];
