// Times told by two clocks, 当日, and days that only a season's year tells.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readDates } from "../read-dates.ts";
import type { ReadDatesOptions } from "./mention.ts";

function check(
  rows: readonly (readonly [text: string, ...dates: string[]])[],
  options: ReadDatesOptions = { anchorFromText: true },
): void {
  for (const [text, ...dates] of rows)
    assert.deepEqual(
      readDates(text, options).map(({ surface, value }) => `${surface} = ${value}`),
      dates,
      text,
    );
}

test("of a time that brackets tell by Japan's clock too the difference is the offset", () => {
  check([
    [
      "令和9年3月4日午前8時30分頃(日本時間同日午後4時30分頃)から会談した。午前10時に出発した。",
      "令和9年3月4日午前8時30分頃 = 2027-03-04T08:30+01:00",
      "日本時間同日午後4時30分頃 = 2027-03-04T16:30+09:00",
      "午前10時 = 2027-03-04T10:00+09:00",
    ],
    [
      "2027年3月3日午後7時(日本時間4日午前9時)から",
      "2027年3月3日午後7時 = 2027-03-03T19:00-05:00",
      "日本時間4日午前9時 = 2027-03-04T09:00+09:00",
    ],
    [
      "2027年3月4日午前9時(現地時間3日午後7時)から",
      "2027年3月4日午前9時 = 2027-03-04T09:00+09:00",
      "現地時間3日午後7時 = 2027-03-03T19:00-05:00",
    ],
    // One clock, a time that no clock has, and a bracket that holds more.
    ["2027年3月4日午後4時30分(日本時間)から", "2027年3月4日午後4時30分(日本時間) = 2027-03-04T16:30+09:00"],
    [
      "2027年3月4日午前9時(日本時間5日午後3時7分)から",
      "2027年3月4日午前9時 = 2027-03-04T09:00+09:00",
      "日本時間5日午後3時7分 = 2027-03-05T15:07+09:00",
    ],
    [
      "2027年3月4日午前9時(到着は日本時間同日午後6時)",
      "2027年3月4日午前9時 = 2027-03-04T09:00+09:00",
      "日本時間同日午後6時 = 2027-03-04T18:00+09:00",
    ],
  ]);
});

test("当日 is the day that the sentence or the one before it named", () => {
  check(
    [
      ["2月5日に報告したと伺いました。当日の手続を伺います。", "2月5日 = 2027-02-05", "当日 = 2027-02-05"],
      ["2月5日は会合があり、当日私が伺った。", "2月5日 = 2027-02-05", "当日 = 2027-02-05"],
      // No day near it, a day of something, a deadline, and what is asked of visitors.
      ["当日は総理に報告した。"],
      ["2月5日に会合があった。長い話だった。当日は雨だった。", "2月5日 = 2027-02-05"],
      [
        "2月5日に開く。道は、当日の午前七時から塞ぐ。",
        "2月5日 = 2027-02-05",
        "午前七時 = 2027-02-05T07:00+09:00",
      ],
      ["2月5日の開催当日は雨だった。", "2月5日 = 2027-02-05"],
      ["申込は2月5日まで。当日は入場券を持参する。", "2月5日 = 2027-02-05"],
      ["2月5日に開く。当日の取材は事前に申し込む。当日券はない。", "2月5日 = 2027-02-05"],
    ],
    { anchor: "2027-03-04" },
  );
});

test("a day without a year is of a season's year that the text names alone, if it is of that season", () => {
  check(
    [
      ["2027年夏の人事。見本省は7月27日付で、局長を起用。", "2027年夏 = 2027-22", "7月27日 = 2027-07-27"],
      ["2027年夏の人事。見本省は12月27日付で、局長を起用。", "2027年夏 = 2027-22", "12月27日 = XXXX-12-27"],
      [
        "2026年夏と2027年夏の人事。見本省は7月27日付で起用。",
        "2026年夏 = 2026-22",
        "2027年夏 = 2027-22",
        "7月27日 = XXXX-07-27",
      ],
    ],
    { keepUnresolved: true },
  );
});

test("a day behind のは is nobody's who announces: another day of the text tells its year", () => {
  check(
    [
      [
        "報告を受けられるのは8月6日、以降である。2027年4月6日に消息を絶った。",
        "8月6日 = 2027-08-06",
        "2027年4月6日 = 2027-04-06",
      ],
      [
        "見本省は8月6日、発表した。2027年4月6日に消息を絶った。",
        "8月6日 = XXXX-08-06",
        "2027年4月6日 = 2027-04-06",
      ],
    ],
    { keepUnresolved: true },
  );
});
