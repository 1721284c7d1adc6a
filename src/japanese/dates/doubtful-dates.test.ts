// Doubts about dates: a wrong weekday, two calendars that disagree, days that never were.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readDates } from "../read-dates.ts";

type DoubtRow = readonly [text: string, value: string, ...doubts: string[]];

const ROWS: readonly DoubtRow[] = [
  ["2025年9月8日(月)", "2025-09-08"],
  ["2025年9月8日(火)", "2025-09-08", "weekday-disagrees (火)"],
  ["2022年8月10日（火）", "2022-08-10", "weekday-disagrees （火）"],
  ["2025年9月8日~9日(月)", "2025-09-08/2025-09-09", "weekday-disagrees (月)"],
  ["Tuesday, September 8, 2025", "2025-09-08", "weekday-disagrees Tuesday"],
  ["令和7(2024)年9月8日", "2025-09-08", "calendar-disagrees 2024"],
  ["令和7(2024)年9月8日(月)", "2025-09-08", "calendar-disagrees 2024"],
  ["2025年(令和6年)9月8日", "2025-09-08", "calendar-disagrees 令和6"],
  ["平成31年5月1日", "2019-05-01", "impossible-date 平成31年5月1日"],
  ["平成31年4月30日", "2019-04-30"],
  ["令和元年4月30日", "2019-04-30", "impossible-date 令和元年4月30日"],
  ["昭和64年1月8日", "1989-01-08", "impossible-date 昭和64年1月8日"],
  ["平成40年", "2028", "impossible-date 平成40年"],
  ["R0.9.8", "2018-09-08", "impossible-date R0.9.8"],
  ["令和7年2月29日", "2025-02-29", "impossible-date 令和7年2月29日"],
  ["令和6年2月29日", "2024-02-29"],
  ["2025年4月31日", "2025-04-31", "impossible-date 2025年4月31日"],
  ["2100年2月29日", "2100-02-29", "impossible-date 2100年2月29日"],
  ["令和7年13月1日", "2025", "impossible-date 13月"],
  ["明治5年12月2日", "1872", "lunar-date 明治5年12月2日"],
  ["明治5年12月3日", "1872", "impossible-date 明治5年12月3日", "lunar-date 明治5年12月3日"],
  ["11日7日", "XXXX-XX-07", "impossible-date 11日7日"],
  ["令和7年11日7日", "2025-XX-07", "impossible-date 11日7日"],
  ["9月8日25:00", "2025-09-08", "impossible-time 25:00"],
  ["9月8日25時30分", "2025-09-08", "impossible-time 25時30分"],
  ["9月8日10時75分", "2025-09-08", "impossible-time 10時75分"],
  ["9月8日午後13時", "2025-09-08", "impossible-time 午後13時"],
  ["9月8日23時~25時", "2025-09-08", "impossible-time 23時~25時"],
  ["令和7年9月32日", "2025-09", "impossible-date 32日"],
  ["本日28日", "2025-08-28", "day-disagrees 28日"],
  ["2025年9月8日午後12時30分", "2025-09-08T12:30+09:00", "ambiguous-time 午後12時30分"],
];

test("a doubt is a warning with its span, and the value stays as the main calendar writes it", () => {
  for (const [text, value, ...doubts] of ROWS) {
    const [mention] = readDates(text, { anchor: "2025-09-08" });
    assert.equal(mention?.value, value, text);
    const found = mention.warnings.map(({ code, span }) => `${code} ${text.slice(...(span ?? [0, 0]))}`);
    assert.deepEqual(found, doubts, text);
  }
});
