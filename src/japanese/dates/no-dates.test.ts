// What looks like a date and is none: lengths, ordinals, ranks, versions, numbers, names.

import { test } from "node:test";
import { checkDates } from "./check-dates.ts";

const NO_DATES: readonly string[] = [
  "60周年", "10年ぶり", "2+2", "1佐", "3等空佐", "1日も早い", "1日当たり", "1日あたり2000人", "24時間", "3日間", "第11回", "v1.2.3", "F-35A", "H-60", "T-4", "IL-20",
  "03-1234-5678", "123-4567", "1,234円", "1.5億円", "3.14", "100年以上", "2000年間", "2000年前", "5年後", "7日以内", "30日後", "3日目", "停職7日", "減給10日", "2泊3日",
  "延べ20日", "あと3日", "1日に2回", "1日平均5機", "一日も早く", "一日中", "一時停止", "二日", "3か月", "3ヶ月10日", "6カ月", "30分", "3時間30分", "1/3", "(1/2)", "2/3以上", "9月号", "毎週金曜日", "第3金曜日", "土日",
  "毎月1日", "各1日", "基本年金", "日本年金機構", "本来年少", "今日の国際社会", "今日的な課題", "前年比", "昨年比3割", "前年同期", "共同年次", "一致", "三日月", "三菱重工", "十分", "百年", "千年",
  "艦番号「515」", "1万14480", "40代", "5G", "№12", "2025", "12345678年", "20250908", "令和の時代", "昭和基地", "平成生まれ", "懲役3年6月", "懲役12年6月", "may 2", "the Mayor", "March on", "Second Sunday Services",
  "Section 2.3.4", "1.2.3.4", "192.168.0.1", "http://example.jp/2025/09/08a.html", "N35.5.12", "100日連続", "1000日", "3日ほど", "10日おき", "13:5", "25:00", "3時代", "10年来の", "二〇", "4分の1", "Q1", "No.7", "7日間", "第2日", "365日", "25時",
];

test("lengths, ordinals, ranks, versions, numbers and names are no dates", () => {
  checkDates(NO_DATES.map((text) => [text]));
});

test("they are no dates inside a sentence either", () => {
  checkDates(NO_DATES.filter((text) => !/[A-Za-z]/.test(text)).map((text) => [`結果は、${text}、とされた。`]));
});
