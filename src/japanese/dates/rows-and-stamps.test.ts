// Days that stand in rows, lists and behind a paper's stamp, and years and ranges written short.

import { test } from "node:test";
import { checkDates } from "../../testing/dates/check-dates.ts";

test("the days of an itinerary run on from the row above, over the end of a month", () => {
  checkDates(
    [
      [
        "4月28日から5月4日まで訪れる予定です。\n4月28日 成田発\n5月1日 甲市発\n乙市着\n3日 乙市発\n4日 成田着",
        "4月28日から5月4日まで = 2025-04-28/2025-05-04",
        "4月28日 = 2025-04-28",
        "5月1日 = 2025-05-01",
        "3日 = 2025-05-03",
        "4日 = 2025-05-04",
      ],
      [
        "4月29日 成田発\n30日 甲市発\n2日 成田着",
        "4月29日 = 2025-04-29",
        "30日 = 2025-04-30",
        "2日 = 2025-05-02",
      ],
      ["(1) 5月7日 協議\n(2) 8日 視察", "5月7日 = 2025-05-07", "8日 = 2025-05-08"],
    ],
    { anchor: "2025-04-25" },
  );
});

test("a day that somebody has announced behind an earlier stamp is of the month before", () => {
  checkDates(
    [
      [
        "2025.03.02 海幕は27日、護衛艦が25日、通過したと公表した。",
        "2025.03.02 = 2025-03-02",
        "27日 = 2025-02-27",
        "25日 = 2025-02-25",
      ],
      ["海幕は20日、艦を確認したと公表した。", "20日 = 2025-02-20"],
      ["海幕は20日、艦を公開する予定だ。", "20日 = 2025-03-20"],
      ["3月2日から31日まで行う。", "3月2日から31日まで = 2025-03-02/2025-03-31"],
    ],
    { anchor: "2025-03-02" },
  );
});

test("the number of an item is no part of the month behind it", () => {
  checkDates([
    ["1.10月4日の協議\n2.10月5日の視察", "10月4日 = 2025-10-04", "10月5日 = 2025-10-05"],
    ["賞与は0.12月分を引く。"],
  ]);
});

test("a range in figures may end in another month", () => {
  checkDates([
    ["巡航 H29.6.27 - 8.30", "H29.6.27 - 8.30 = 2017-06-27/2017-08-30"],
    ["巡航 R5.12.20-1.3", "R5.12.20-1.3 = 2023-12-20/2024-01-03"],
    ["R5.12.20 - 10.5cm", "R5.12.20 = 2023-12-20"],
  ]);
});

test("a year of the last century is told by two figures, and no length of years", () => {
  checkDates([
    ["初号艦は93年に、2番艦は94年に就役した。", "93年 = 1993", "94年 = 1994"],
    ["同艦は92年、95年に来航した。", "92年 = 1992", "95年 = 1995"],
    ["運転は60年にわたり、創業91年に当たる。"],
    ["期間を80年に延ばす。"],
  ]);
});

test("where nothing tells when a text is of, two figures are the year nearest to the one named before", () => {
  checkDates(
    [
      [
        "1977年に入り、14年10月から現職。後任は83年入隊で、17年8月から現職。",
        "1977年 = 1977",
        "14年10月から = 2014-10/..",
        "83年 = 1983",
        "17年8月から = 2017-08/..",
      ],
    ],
    {},
  );
});

test("a profile tells years in two figures, also where no year stands in full", () => {
  checkDates(
    [
      ["慶大法卒。90年庁に入り、官房審議官を経て24年7月局長。", "90年 = 1990", "24年7月 = 2024-07"],
      [
        "88年(昭63年)大学卒、省へ。22年見本庁長官、23年見本会議事務局長。",
        "88年 = 1988",
        "22年 = 2022",
        "23年 = 2023",
      ],
      ["24年7月に発足した。"],
      [
        "1984年4月1日に入り、24年1月から長を務める。",
        "1984年4月1日 = 1984-04-01",
        "24年1月から = 2024-01/..",
      ],
      ["勤続22年会長、相談役。"],
    ],
    {},
  );
});

test("an English weekday names a day where an office speaks on it or a time of day stands before it", () => {
  checkDates([
    ["The minister said Friday that it left.", "Friday = 2025-09-05"],
    ["It was seen at 9 a.m. Tuesday off the coast.", "9 a.m. Tuesday = 2025-09-02T09:00+09:00"],
    ["Good Friday is a holiday."],
  ]);
});

test("a month to come is counted from the day that opens a text without a year, and a year to come from none behind it", () => {
  checkDates(
    [
      [
        "大臣は11月26日に決めた。\n命令は、来月2日と5日に出る。",
        "11月26日 = XXXX-11-26",
        "来月2日 = XXXX-12-02",
        "5日 = XXXX-12-05",
      ],
      [
        "命令は来月2日と5日に出る。昨年3月に始めた。",
        "来月2日 = XXXX-XX-02",
        "5日 = XXXX-XX-05",
        "昨年3月 = XXXX-03",
      ],
      ["来年5月9日まで延ばす。2021年2月に始めた。", "来年5月9日 = XXXX-05-09", "2021年2月 = 2021-02"],
      ["2021年2月の派遣開始以降、3度目。来年5月9日まで。", "2021年2月 = 2021-02", "来年5月9日 = XXXX-05-09"],
    ],
    { keepUnresolved: true },
  );
});

test("a lone day takes its month from the line on which a paper signs with day and hour", () => {
  checkDates(
    [
      [
        "県は14日、職員を処分したと公表した。\n東西新聞 9月14日 18時02分",
        "14日 = XXXX-09-14",
        "9月14日 18時02分 = XXXX-09-14T18:02+09:00",
      ],
      [
        "県は11日、職員を処分したと公表した。\n東西新聞 9月14日 18時02分",
        "11日 = XXXX-XX-11",
        "9月14日 18時02分 = XXXX-09-14T18:02+09:00",
      ],
    ],
    { keepUnresolved: true },
  );
});

test("the number of a heading on two countries is no day", () => {
  checkDates([["3 日豪協力\n3 日米訓練"], ["大臣は2日米国で会談した。", "2日 = 2025-09-02"]]);
});
