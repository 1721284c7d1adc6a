// Since when and for how long: years that are counted on, a year told as the last time, days on which what is to come begins.

import { test } from "node:test";
import { checkDates } from "../../testing/dates/check-dates.ts";

test("so many years from a year are a stretch that ends with the last of them", () => {
  checkDates([
    ["2028年度から4年間で8隻の書架船を", "2028年度から4年間 = 2028-04-01/2032-03-31"],
    ["来年度から5カ年で", "来年度から5カ年 = 2026-04-01/2031-03-31"],
    ["2028年から3年間は", "2028年から3年間 = 2028/2030"],
    ["2028年度から4年後に", "2028年度 = 2028-04-01/2029-03-31"],
  ]);
});

test("a year behind so many years ago is when it was last so; since a year is the time since", () => {
  checkDates([
    ["早瀬沖で見られたのは11年前の平成26年以来で、", "11年前 = 2014", "平成26年 = 2014"],
    [
      "早瀬沖で見られたのは11年前の平成26年4月以来だ。8月3日に",
      "11年前 = 2014",
      "平成26年4月 = 2014-04",
      "8月3日 = 2025-08-03",
    ],
    ["開館は平成26年4月以来", "平成26年4月以来 = 2014-04/.."],
  ]);
});

test("what is to come begins on a day and has no end, where the sentence gives none; what was held names the day", () => {
  checkDates([
    ["12月4日から、早瀬市において図書協議が開催される。", "12月4日から = 2025-12-04/.."],
    ["12月4日から、早瀬市において図書協議が開催された。", "12月4日 = 2025-12-04"],
    ["12月4日から、早瀬市において図書協議が6日まで開催される。", "12月4日 = 2025-12-04", "6日 = 2025-12-06"],
  ]);
});

test("a year of two figures that begins with none is a year in prose", () => {
  checkDates(
    [
      ["旧図書庁の出身者は、2001年の統合の後、07年に退任した早見氏。", "2001年 = 2001", "07年 = 2007"],
      ["書庫は07年に達する保存の後"],
    ],
    { keepUnresolved: true },
  );
});

test("the month in question is the one named before", () => {
  checkDates([
    ["2028年2月、異動が発令された。当月、目立つのは", "2028年2月 = 2028-02", "当月 = 2028-02"],
    ["2028年2月分。該当月の給与と当月分の手当", "2028年2月 = 2028-02"],
  ]);
});

test("months of figures are of the fiscal year whose half or quarter the text names, where no day is known", () => {
  const undated = { keepUnresolved: true };
  checkDates(
    [
      [
        "今年4月から9月までの貸出は561件。平成29年度上半期としては",
        "今年4月から9月まで = 2017-04/2017-09",
        "平成29年度上半期 = 2017-04-01/2017-09-30",
      ],
      [
        "平成27年度第4四半期(今年1~3月)は",
        "平成27年度第4四半期 = 2016-01-01/2016-03-31",
        "今年1~3月 = 2016-01/2016-03",
      ],
      [
        "今年5月から8月までの貸出。平成29年度上半期は",
        "今年5月から8月まで = XXXX-05/XXXX-08",
        "平成29年度上半期 = 2017-04-01/2017-09-30",
      ],
    ],
    undated,
  );
});

test("the day after, said behind tomorrow, is the second day to come", () => {
  checkDates([
    [
      "I will visit Sample for two days, tomorrow and the day after. The day after, it rained.",
      "tomorrow = 2025-09-09",
      "the day after = 2025-09-10",
    ],
    ["the day after tomorrow", "the day after tomorrow = 2025-09-10"],
  ]);
});
