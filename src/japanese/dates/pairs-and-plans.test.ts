// Two days or years written as one, words said again, and the year of what is planned.

import { test } from "node:test";
import { checkDates } from "../../testing/dates/check-dates.ts";

test("two days that follow each other are one stretch", () => {
  checkDates([
    ["2、3両日に会った。", "2、3両日 = 2025-09-02/2025-09-03"],
    ["9月4、5の両日に", "9月4、5の両日 = 2025-09-04/2025-09-05"],
    ["The talks on March 9 and 10.", "March 9 and 10 = 2025-03-09/2025-03-10"],
    ["on 24 and 25 August 2025", "24 and 25 August 2025 = 2025-08-24/2025-08-25"],
    ["on March 9 and 12 ships", "March 9 = 2025-03-09"],
  ]);
});

test("a later third of the same month ends a stretch", () => {
  checkDates([
    ["令和8年3月中旬から下旬まで", "令和8年3月中旬から下旬まで = 2026-03-11/2026-03-31"],
    ["来月上旬~中旬に", "来月上旬~中旬 = 2025-10-01/2025-10-20"],
  ]);
});

test("the years of a list are of its era", () => {
  checkDates([
    ["平成28、29年度に", "平成28 = 2016-04-01/2017-03-31", "29年度 = 2017-04-01/2018-03-31"],
    ["令和7、8年度", "令和7 = 2025-04-01/2026-03-31", "8年度 = 2026-04-01/2027-03-31"],
  ]);
});

test("a day said again at once is one date, and its number decides", () => {
  checkDates([
    ["昨日7月3日、", "昨日7月3日 = 2025-07-03"],
    ["本日9月8日、", "本日9月8日 = 2025-09-08"],
  ]);
});

test("the end of a year dates no day behind it", () => {
  checkDates(
    [
      [
        "7月4日、発令を14日付とした。令和8年末の計画に続き、同日付で早見氏を、10日付で川辺氏を充てる。",
        "7月4日 = XXXX-07-04",
        "14日 = XXXX-07-14",
        "令和8年末 = 2026-12-31",
        "同日 = XXXX-07-14",
        "10日 = XXXX-07-10",
      ],
    ],
    { keepUnresolved: true },
  );
});

test("what is planned is to come, what has ended is past", () => {
  checkDates([
    ["3月に訪れる予定だ。", "3月 = 2026-03"],
    ["6月に開催すると発表した。", "6月 = 2026-06"],
    ["6月に決まった方針を進める予定だ。", "6月 = 2025-06"],
    ["3月に訪れた。", "3月 = 2025-03"],
    ["3月に訪れる予定だった。", "3月 = 2025-03"],
    ["12月に衝突があったばかりで、", "12月 = 2024-12"],
    ["今朝の衝突ですが、12月に「早瀬」の衝突があったばかりで、", "今朝 = 2025-09-08", "12月 = 2024-12"],
    ["1月から8月までの8か月間", "1月から8月まで = 2025-01/2025-08"],
  ]);
});

test("the number of a paragraph may run into its days, a length behind a dot is none", () => {
  checkDates([
    ["予定について\n1.11、12日、会合を開く。", "11 = 2025-09-11", "12日 = 2025-09-12"],
    ["予定について\n2.15日、会合を閉じる。", "15日 = 2025-09-15"],
    ["予定について\n1.5日で終わる。"],
    ["作業は1.15日、"],
  ]);
});
