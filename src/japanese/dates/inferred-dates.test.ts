// Dates that lean on the announcement's day or on dates named before them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readDates } from "../read-dates.ts";
import { checkDates } from "../../testing/dates/check-dates.ts";

test("a month told only as the occasion of something gives no other day its year", () => {
  const told =
    "7月1日に長官となる早見氏。\n平成24年2月に手術を受けられた際、病院にいた。\n図書庁人事(7月1日)";
  assert.deepEqual(
    readDates(told).map(({ value }) => value),
    ["2012-02"],
  );
});

test("words counted from the announcement's day need that day", () => {
  checkDates([
    ["今年11月に予定", "今年11月 = 2025-11"],
    ["今年に実現", "今年 = 2025"],
    ["本年8月", "本年8月 = 2025-08"],
    ["昨年", "昨年 = 2024"],
    ["昨年11月", "昨年11月 = 2024-11"],
    ["昨年12月下旬", "昨年12月下旬 = 2024-12-21/2024-12-31"],
    ["一昨年の4月", "一昨年の4月 = 2023-04"],
    ["隊員はおととし10月24日、", "おととし10月24日 = 2023-10-24"],
    ["隊員がおととし4月21日、靴を隠し、翌22日に", "おととし4月21日 = 2023-04-21", "22日 = 2023-04-22"],
    ["去年の春", "去年の春 = 2024-21"],
    ["明年3月", "明年3月 = 2026-03"],
    ["今秋に", "今秋 = 2025-23"],
    ["来春", "来春 = 2026-21"],
    ["今年度上半期", "今年度上半期 = 2025-04-01/2025-09-30"],
    ["来年", "来年 = 2026"],
    ["来年11月19日", "来年11月19日 = 2026-11-19"],
    ["今月1日", "今月1日 = 2025-09-01"],
    ["来週16日火曜日から18日にかけて", "来週16日火曜日から18日 = 2025-09-16/2025-09-18"],
    ["今週11日に", "今週11日 = 2025-09-11"],
    ["先月28日", "先月28日 = 2025-08-28"],
    ["来月3日", "来月3日 = 2025-10-03"],
    ["今月下旬", "今月下旬 = 2025-09-21/2025-09-30"],
    ["今月", "今月 = 2025-09"],
    ["先月", "先月 = 2025-08"],
    ["月内にも", "月内 = 2025-09"],
    ["年内にも", "年内 = 2025"],
    ["3年内に"],
    ["青年内科"],
    ["本日、", "本日 = 2025-09-08"],
    ["本日15時時点", "本日15時 = 2025-09-08T15:00+09:00"],
    ["本日8日", "本日8日 = 2025-09-08"],
    ["昨日の夜", "昨日 = 2025-09-07"],
    ["明日から", "明日 = 2025-09-09"],
    ["一昨日", "一昨日 = 2025-09-06"],
    ["明後日", "明後日 = 2025-09-10"],
    ["明日の9日", "明日の9日 = 2025-09-09"],
    ["今日のミーティング", "今日 = 2025-09-08"],
    ["来週", "来週 = 2025-09-15/2025-09-21"],
    ["来週11月17日", "来週11月17日 = 2025-11-17"],
    ["先週金曜日", "先週金曜日 = 2025-09-05"],
    ["政府は金曜日", "金曜日 = 2025-09-05"],
    ["今年度", "今年度 = 2025-04-01/2026-03-31"],
    ["昨年度末", "昨年度末 = 2025-03-31"],
    ["今年以降", "今年以降 = 2025/.."],
    ["先々月", "先々月 = 2025-07"],
    ["再来月3日", "再来月3日 = 2025-11-03"],
    ["先々週", "先々週 = 2025-08-25/2025-08-31"],
    ["先週末に", "先週末 = 2025-09-06/2025-09-07"],
    ["次の土曜日", "次の土曜日 = 2025-09-13"],
    ["前の月曜日", "前の月曜日 = 2025-09-01"],
    ["一昨々日", "一昨々日 = 2025-09-05"],
    ["昨夜", "昨夜 = 2025-09-07"],
    ["今朝7時頃", "今朝7時頃 = 2025-09-08T07:00+09:00"],
    ["今夜9時", "今夜9時 = 2025-09-08T21:00+09:00"],
    ["きょう午後", "きょう = 2025-09-08"],
    ["とうきょうときのうぜん"],
    ["戦前日本"],
    ["今年末", "今年末 = 2025-12-31"],
  ]);
});

test("so many years before this very day is a day", () => {
  checkDates(
    [
      ["ちょうど35年前の本日、見本宣言が", "35年前の本日 = 1990-09-08"],
      ["昨年の今日、港に", "昨年の今日 = 2024-09-08"],
      ["10年前の本日付で", "10年前の本日 = 2015-09-08"],
      ["35年前の式典", "35年前 = 1990"],
      ["35年前のきょうだいと", "35年前 = 1990"],
      ["3年前の今日的な", "3年前 = 2022"],
    ],
    { anchor: "2025-09-08" },
  );
  checkDates([["1年前の今日、港に"]], { anchor: "2028-02-29" });
});

test("words counted from a date named before fall back on the announcement's day", () => {
  checkDates([
    ["前年度比を除き、前年度の", "前年度 = 2024-04-01/2025-03-31"],
    ["2024年5月1日に会い、翌々日", "2024年5月1日 = 2024-05-01", "翌々日 = 2024-05-03"],
    ["2024年5月1日に会い、翌週", "2024年5月1日 = 2024-05-01", "翌週 = 2024-05-06/2024-05-12"],
    ["前月", "前月 = 2025-08"],
    ["翌日", "翌日 = 2025-09-09"],
  ]);
});

test("a half or quarter without a year is of the fiscal year named before, else the latest that has begun", () => {
  checkDates([
    ["第1四半期の", "第1四半期 = 2025-04-01/2025-06-30"],
    ["上半期", "上半期 = 2025-04-01/2025-09-30"],
    ["第4四半期", "第4四半期 = 2025-01-01/2025-03-31"],
    ["令和5年度、下半期", "令和5年度 = 2023-04-01/2024-03-31", "下半期 = 2023-10-01/2024-03-31"],
  ]);
});

test("a minute of the same hour, and the same time, are read from the time named last", () => {
  checkDates([
    [
      "14日午後3時6分に離陸し、同8分に消えた。同時刻、",
      "14日午後3時6分 = 2025-09-14T15:06+09:00",
      "同8分 = 2025-09-14T15:08+09:00",
      "同時刻 = 2025-09-14T15:08+09:00",
    ],
    [
      "14日午前9時に見た。これは9日に見たものと同じ。同時刻、",
      "14日午前9時 = 2025-09-14T09:00+09:00",
      "9日 = 2025-09-09",
      "同時刻 = 2025-09-14T09:00+09:00",
    ],
    ["同時刻"],
  ]);
});

test("a row of a log begins with a time in four figures", () => {
  checkDates([
    ["○ 0830 出発", "0830 = 2025-09-08T08:30+09:00"],
    ["1535頃に発見", "1535頃 = 2025-09-08T15:35+09:00"],
    [
      "8月12日(火)0109頃、地震。\n- 0109、強化。\n- 0212、出発し、0235到着。\n- 1325、要請。",
      "8月12日(火)0109頃 = 2025-08-12T01:09+09:00",
      "0109 = 2025-08-12T01:09+09:00",
      "0212 = 2025-08-12T02:12+09:00",
      "0235 = 2025-08-12T02:35+09:00",
      "1325 = 2025-08-12T13:25+09:00",
    ],
    ["0120-123-456"],
    ["1535 出発"],
  ]);
});

test("what recurs is no date", () => {
  checkDates([["毎年6月から8月に、毎月1日に"]]);
});

test("in January to March the fiscal year is the one that began in the year before", () => {
  checkDates([["今年度", "今年度 = 2025-04-01/2026-03-31"]], { anchor: "2026-02-10" });
});

test("a month-day without a year is of the announcement's year", () => {
  checkDates([
    ["9月8日、", "9月8日 = 2025-09-08"],
    ["2月18日に", "2月18日 = 2025-02-18"],
    ["1月23日", "1月23日 = 2025-01-23"],
    ["12月8日", "12月8日 = 2025-12-08"],
    ["9月8日から10日まで", "9月8日から10日まで = 2025-09-08/2025-09-10"],
    ["5月5日(月)~9日(金)", "5月5日(月)~9日(金) = 2025-05-05/2025-05-09"],
    ["2/19〜22", "2/19〜22 = 2025-02-19/2025-02-22"],
    ["国際観艦式(2/18)に", "2/18 = 2025-02-18"],
    ["9/8(月)", "9/8(月) = 2025-09-08"],
    ["11月に", "11月 = 2025-11"],
    ["4~6月", "4~6月 = 2025-04/2025-06"],
    ["九月八日", "九月八日 = 2025-09-08"],
    ["8月1日付", "8月1日 = 2025-08-01"],
    ["8月1、2日", "8月1 = 2025-08-01", "2日 = 2025-08-02"],
    ["4月1日から2024年6月30日まで", "4月1日から2024年6月30日まで = 2024-04-01/2024-06-30"],
    ["on May 2", "May 2 = 2025-05-02"],
    ["8 September", "8 September = 2025-09-08"],
    ["Sept. 8", "Sept. 8 = 2025-09-08"],
    ["(October 3)", "October 3 = 2025-10-03"],
  ]);
});

test("across the turn of the year the nearer year is taken", () => {
  checkDates(
    [
      ["1月23日", "1月23日 = 2026-01-23"],
      ["9月8日", "9月8日 = 2025-09-08"],
    ],
    { anchor: "2025-12-08" },
  );
  checkDates(
    [
      ["12月実績", "12月 = 2025-12"],
      ["2月28日", "2月28日 = 2026-02-28"],
    ],
    { anchor: "2026-01-23" },
  );
});

test("a date named before on the same line comes before the announcement's day", () => {
  checkDates([
    ["2019年5月1日に始まり、6月30日に終わった。", "2019年5月1日 = 2019-05-01", "6月30日 = 2019-06-30"],
    ["2019年5月1日に始まった。\n6月30日に終わる。", "2019年5月1日 = 2019-05-01", "6月30日 = 2025-06-30"],
    ["2月19日(水)に着き、20日(木)に出た", "2月19日(水) = 2025-02-19", "20日(木) = 2025-02-20"],
    [
      "2024年8月30日に出港し、9月2日に着き、5日に帰った",
      "2024年8月30日 = 2024-08-30",
      "9月2日 = 2024-09-02",
      "5日 = 2024-09-05",
    ],
    ["2017年9月に訪れ、同年11月に", "2017年9月 = 2017-09", "同年11月 = 2017-11"],
    ["2022年8月5日に発表、同4日に", "2022年8月5日 = 2022-08-05", "同4日 = 2022-08-04"],
    [
      "2022年8月5日、同3日午前6時ごろ",
      "2022年8月5日 = 2022-08-05",
      "同3日午前6時ごろ = 2022-08-03T06:00+09:00",
    ],
    [
      "2026年2月17日(火)、同日13時30分~13時42分",
      "2026年2月17日(火) = 2026-02-17",
      "同日13時30分~13時42分 = 2026-02-17T13:30+09:00/2026-02-17T13:42+09:00",
    ],
    ["2017年9月8日に着き、翌日", "2017年9月8日 = 2017-09-08", "翌日 = 2017-09-09"],
    [
      "2017年12月8日、同月20日、翌月",
      "2017年12月8日 = 2017-12-08",
      "同月20日 = 2017-12-20",
      "翌月 = 2018-01",
    ],
    ["平成16年4月から18年3月まで", "平成16年4月から18年3月まで = 2004-04/2006-03"],
    ["令和6年度と同年度", "令和6年度 = 2024-04-01/2025-03-31", "同年度 = 2024-04-01/2025-03-31"],
    ["令和6年度、前年度の", "令和6年度 = 2024-04-01/2025-03-31", "前年度 = 2023-04-01/2024-03-31"],
  ]);
});

test("a lone day or time of day is read against what is named before, else against the announcement", () => {
  checkDates([
    ["長官は13日、", "13日 = 2025-09-13"],
    ["10日午後", "10日 = 2025-09-10"],
    ["8日午前の記者会見", "8日 = 2025-09-08"],
    ["二十三日に", "二十三日 = 2025-09-23"],
    ["1日に発表した", "1日 = 2025-09-01"],
    ["24日(水)1535", "24日(水)1535 = 2025-09-24T15:35+09:00"],
    [
      "9月8日(月)\n08時57分~09時28分",
      "9月8日(月) = 2025-09-08",
      "08時57分~09時28分 = 2025-09-08T08:57+09:00/2025-09-08T09:28+09:00",
    ],
    ["日時 10:00~10:30", "10:00~10:30 = 2025-09-08T10:00+09:00/2025-09-08T10:30+09:00"],
  ]);
  checkDates([["８月２６日、改正案が１１日", "８月２６日 = 2025-08-26", "１１日 = 2025-09-11"]], {
    anchor: "2025-09-11",
  });
});

test("two digits are a year of this or the last century, when a month follows", () => {
  checkDates(
    [
      ["16年6月から", "16年6月から = 2016-06/.."],
      ["57年6月", "57年6月 = 1957-06"],
    ],
    { anchor: "2017-07-04" },
  );
});

test("English words are counted from the announcement's day", () => {
  checkDates(
    [
      ["session today", "today = 2012-04-20"],
      ["finished yesterday", "yesterday = 2012-04-19"],
      ["for next week", "next week = 2012-04-23/2012-04-29"],
      ["this year", "this year = 2012"],
      ["November this year", "November this year = 2012-11"],
      ["last month", "last month = 2012-03"],
      ["on Friday", "Friday = 2012-04-20"],
      ["met in March in Tokyo", "March = 2012-03"],
      ["March on, may follow"],
      ["next Tuesday", "Tuesday = 2012-04-24"],
      ["met on May 2. The following day", "May 2 = 2012-05-02", "The following day = 2012-05-03"],
      ["heard last night", "last night = 2012-04-19"],
      [
        "(10:42-10:51 A.M. April 24, 2012)",
        "10:42-10:51 A.M. April 24, 2012 = 2012-04-24T10:42+09:00/2012-04-24T10:51+09:00",
      ],
      ["09:38-09:41 A.M.", "09:38-09:41 A.M. = 2012-04-20T09:38+09:00/2012-04-20T09:41+09:00"],
    ],
    { anchor: "2012-04-20" },
  );
});

test("what nothing can date is left out, or kept with its unknown parts marked", () => {
  const text = "本日、7月1日に異動し、15日に着く。今年もだ。";
  checkDates([[text]], {});
  checkDates([[text, "7月1日 = XXXX-07-01", "15日 = XXXX-07-15"]], { keepUnresolved: true });
  checkDates(
    [
      [
        "1月19日に見た。同日午後、19日正午、午後2時に",
        "1月19日 = XXXX-01-19",
        "同日 = XXXX-01-19",
        "19日正午 = XXXX-01-19T12:00+09:00",
        "午後2時 = XXXX-01-19T14:00+09:00",
      ],
      ["1月19日に見た。\n20日に", "1月19日 = XXXX-01-19", "20日 = XXXX-01-20"],
      ["2023年9月に怠った。\n8日付で", "2023年9月 = 2023-09", "8日 = XXXX-XX-08"],
      ["昨年8月14日", "昨年8月14日 = XXXX-08-14"],
    ],
    { keepUnresolved: true },
  );
  checkDates(
    [
      ["7月1日から3日まで", "7月1日から3日まで = XXXX-07-01/XXXX-07-03"],
      ["7月上旬", "7月上旬 = XXXX-07-01/XXXX-07-10"],
      ["7月末", "7月末 = XXXX-07-31"],
      ["7月以降", "7月以降 = XXXX-07/.."],
      ["14日午後3時6分", "14日午後3時6分 = XXXX-XX-14T15:06+09:00"],
      ["16時30分、金曜日"],
    ],
    { keepUnresolved: true },
  );
});

test("the same time, and a day of the same month, lean on days that nothing gave a year", () => {
  checkDates(
    [
      [
        "6月16日午前9時に見た。6月9日のものと同じ。同時刻、",
        "6月16日午前9時 = XXXX-06-16T09:00+09:00",
        "6月9日 = XXXX-06-09",
        "同時刻 = XXXX-06-16T09:00+09:00",
      ],
      ["6月16日、同15日正午に", "6月16日 = XXXX-06-16", "同15日正午 = XXXX-06-15T12:00+09:00"],
    ],
    { keepUnresolved: true },
  );
});

test("the text's first full date stands in for the announcement's day only where the caller allows", () => {
  const text = "本日の会見(2025年9月8日)で今年11月に";
  checkDates([[text, "2025年9月8日 = 2025-09-08"]], {});
  checkDates([[text, "本日 = 2025-09-08", "2025年9月8日 = 2025-09-08", "今年11月 = 2025-11"]], {
    anchorFromText: true,
  });
});

test("on a Sunday last week and next week are open to reading and left out", () => {
  checkDates([["先週と来週"]], { anchor: "2015-11-22" });
});

test("a time is in the zone that the text names, else in the caller's", () => {
  checkDates([["9月8日16時", "9月8日16時 = 2025-09-08T16:00+08:00"]], {
    anchor: "2025-09-08",
    offset: "+08:00",
  });
  checkDates(
    [
      ["日本時間同日午後8時", "日本時間同日午後8時 = 2025-09-08T20:00+09:00"],
      [
        "on September 8, 2025 at 7:00 a.m. (local time)",
        "September 8, 2025 at 7:00 a.m. (local time) = 2025-09-08T07:00-04:00",
      ],
      ["at 8:00 p.m. Japan time", "8:00 p.m. Japan time = 2025-09-08T20:00+09:00"],
      ["現地時間9月8日午前7時", "現地時間9月8日午前7時 = 2025-09-08T07:00-04:00"],
    ].map(([text = "", ...dates]) => [`9月8日。${text}`, "9月8日 = 2025-09-08", ...dates]),
    { anchor: "2025-09-08", localOffset: "-04:00" },
  );
  const [, unknown] = readDates("9月8日、現地時間9月8日午前7時", { anchor: "2025-09-08" });
  assert.equal(unknown?.value, "2025-09-08T07:00");
  assert.equal(unknown?.clock, "local");
  assert.deepEqual(
    unknown?.warnings.map(({ code }) => code),
    ["offset-unknown"],
  );
});

test("a month with its year tells the year of a month-day, where no date is full", () => {
  checkDates(
    [
      [
        "12月の実績。1月23日、2025年12月の状況を公表した。同日に、午後3時に",
        "12月 = 2025-12",
        "1月23日 = 2026-01-23",
        "2025年12月 = 2025-12",
        "同日 = 2026-01-23",
        "午後3時 = 2026-01-23T15:00+09:00",
      ],
      ["2025年12月の午後3時", "2025年12月 = 2025-12"],
    ],
    {},
  );
});

test("a fiscal year in two digits is of the century or of the era, whichever is nearer", () => {
  checkDates([["納入は26年度と27年度", "26年度 = 2026-04-01/2027-03-31", "27年度 = 2027-04-01/2028-03-31"]]);
  checkDates([["26年度予算", "26年度 = 2014-04-01/2015-03-31"]], { anchor: "2013-12-24" });
  checkDates(
    [
      [
        "平成23年度は426回、25年度は810回",
        "平成23年度 = 2011-04-01/2012-03-31",
        "25年度 = 2013-04-01/2014-03-31",
      ],
    ],
    { anchor: "2024-10-17" },
  );
  checkDates([["7年度予算", "7年度 = 2025-04-01/2026-03-31"], ["今後5年度"]]);
});

test("the same period is the stretch named last, a year before", () => {
  checkDates([
    [
      "2024年度上半期は358回で、昨年度同時期と前年同期の回数",
      "2024年度上半期 = 2024-04-01/2024-09-30",
      "昨年度同時期 = 2023-04-01/2023-09-30",
      "前年同期 = 2023-04-01/2023-09-30",
    ],
    [
      "令和6年4月1日〜6月30日は、前年度の同時期と比べ、前年度同期比で",
      "令和6年4月1日〜6月30日 = 2024-04-01/2024-06-30",
      "前年度の同時期 = 2023-04-01/2023-06-30",
    ],
  ]);
});

test("on the first days of a month the last days of the month before are meant", () => {
  checkDates(
    [
      ["31日に発見した", "31日 = 2025-08-31"],
      ["28日に実施する", "28日 = 2025-09-28"],
    ],
    {
      anchor: "2025-09-01",
    },
  );
  checkDates([["18日(月)に始まり", "18日(月) = 2025-08-18"]]);
});

test("a lone day behind a past month is of that month, where the announcement's would make it a day to come", () => {
  checkDates(
    [
      [
        "3月22日に見た。\n25日午前0時ごろ、28日に。\n23日にも見た。10日に帰った。",
        "3月22日 = 2024-03-22",
        "25日午前0時ごろ = 2024-03-25T00:00+09:00",
        "28日 = 2024-03-28",
        "23日 = 2024-03-23",
        "10日 = 2024-04-10",
      ],
    ],
    { anchor: "2024-04-17" },
  );
});

test("parts of the day do not part a range of days", () => {
  checkDates([
    ["4日朝から5日夜にかけて、10日午後から", "4日朝から5日 = 2025-09-04/2025-09-05", "10日 = 2025-09-10"],
  ]);
  checkDates([
    [
      "4日午前6時から、5日午前9時まで",
      "4日午前6時から、5日午前9時まで = 2025-09-04T06:00+09:00/2025-09-05T09:00+09:00",
    ],
  ]);
});

test("a day in another zone is beside the day named before it", () => {
  checkDates([["8月30日早朝(現地時間29日午後)", "8月30日 = 2025-08-30", "現地時間29日 = 2025-08-29"]]);
});

test("what was inferred says from what", () => {
  const rules = (text: string): unknown =>
    readDates(text, { anchor: "2025-09-08" }).map(({ basis, from }) => from ?? basis);
  assert.deepEqual(rules("2025年9月8日"), ["stated"]);
  assert.deepEqual(rules("9月8日"), [["anchor", "nearest-year"]]);
  assert.deepEqual(rules("今年11月"), [["anchor"]]);
  assert.deepEqual(rules("2024年5月1日と5月3日、同日"), [
    "stated",
    ["previous-date", "nearest-year"],
    ["previous-date"],
  ]);
  assert.deepEqual(rules("2025年9月8日23時~1時"), [["past-midnight"]]);
});

test("a lone day within a range named before it is of the range's month", () => {
  checkDates(
    [
      ["4月5日から7日まで訪れ、6日に会う", "4月5日から7日まで = 2025-04-05/2025-04-07", "6日 = 2025-04-06"],
      ["4月5日から7日まで訪れ、7日に帰る", "4月5日から7日まで = 2025-04-05/2025-04-07", "7日 = 2025-04-07"],
    ],
    { anchor: "2025-03-20" },
  );
});

test("a lone weekday behind a day to come is the next from there", () => {
  checkDates(
    [
      [
        "来週11月17日、着く。同日休み、木曜日に帰る",
        "来週11月17日 = 2026-11-17",
        "同日 = 2026-11-17",
        "木曜日 = 2026-11-19",
      ],
      ["前回10月6日に着いた。木曜日に帰った", "10月6日 = 2026-10-06", "木曜日 = 2026-11-12"],
    ],
    { anchor: "2026-11-12" },
  );
});

test("an announcing or effective day takes no year from what another sentence recalls or foresees", () => {
  checkDates(
    [
      ["図書庁は18日、停職とした。2018年10月15日、書庫に入った。", "2018年10月15日 = 2018-10-15"],
      ["2022年1月、職員は無断で休んだ。図書庁は2月4日付で停職とした。", "2022年1月 = 2022-01"],
      ["政府は11月7日、延長を決めた。期間は令和6年11月19日まで。", "令和6年11月19日 = 2024-11-19"],
      ["2027年8月、人事があった。(以上8月1日付)", "2027年8月 = 2027-08", "8月1日 = 2027-08-01"],
    ],
    { anchorFromText: true },
  );
});

test("the turn of a year or week, a year's end and counted years and days are read from the announcement's day", () => {
  checkDates([
    ["年明け早々に決める", "年明け = 2026-01"],
    ["週明けに開く", "週明け = 2025-09-15"],
    ["週明けの16日に開く", "週明けの16日 = 2025-09-16"],
    ["年末までに定める", "年末 = 2025-12-31"],
    ["年末年始は休む"],
    ["年度内に決める", "年度 = 2025-04-01/2026-03-31"],
    ["年内に決める", "年内 = 2025"],
    ["月末までに出す", "月末 = 2025-09-30"],
    ["週内にも会う", "週内 = 2025-09-08/2025-09-14"],
    ["12月から来年2月まで", "12月から来年2月まで = 2025-12/2026-02"],
    ["2月から来年3月まで", "2月から来年3月まで = 2025-02/2026-03"],
    ["年度末までに", "年度末 = 2026-03-31"],
    ["三年前の地震", "三年前 = 2022"],
    ["約3年前の地震"],
    ["2日前に起きた", "2日前 = 2025-09-06"],
    ["会議の2日前の昼"],
    ["昨日の夜から今日9日の朝にかけて", "昨日 = 2025-09-07", "今日9日 = 2025-09-09"],
    ["明日9日の夜から10日の朝にかけて", "明日9日の夜から10日 = 2025-09-09/2025-09-10"],
    ["25年4月に着任し、23年から次長", "25年4月 = 2025-04", "23年から = 2023/.."],
    ["96年図書庁入庁。", "96年 = 1996"],
    ["20年から30年"],
    ["2024年5月8日に着き、同じ日に発った", "2024年5月8日 = 2024-05-08", "同じ日 = 2024-05-08"],
    ["9日の翌日の10日未明", "9日の翌日の10日 = 2025-09-10"],
  ]);
});

test("a time of day alone is of the day named last, which a deadline is not", () => {
  checkDates([
    ["9月20日に開く。\n13時に始める", "9月20日 = 2025-09-20", "13時 = 2025-09-20T13:00+09:00"],
    [
      "9月20日に開く。\n登録は9月10日までとする。\n13時に始める",
      "9月20日 = 2025-09-20",
      "9月10日 = 2025-09-10",
      "13時 = 2025-09-20T13:00+09:00",
    ],
    [
      "9月8日、15時31分頃から同35分頃まで",
      "9月8日、15時31分頃から同35分頃まで = 2025-09-08T15:31+09:00/2025-09-08T15:35+09:00",
    ],
    ["平日の9時から17時まで"],
    ["9月20日まで開き、窓口は毎日9時から", "9月20日 = 2025-09-20"],
  ]);
});

test("what the sentence before foresees dates nothing in this one", () => {
  checkDates([
    ["来年5月に帰る。庁は8月、延ばすと決めた", "来年5月 = 2026-05", "8月 = 2025-08"],
    ["来月にも招く。関係者が5日明らかにした", "来月 = 2025-10", "5日 = 2025-09-05"],
    ["昨年12月の大綱で決めた。大臣は3日の会見で", "昨年12月 = 2024-12", "3日 = 2025-09-03"],
  ]);
});

test("parts of years and the ends of months are read in English", () => {
  checkDates([
    ["in the second half of this year", "second half of this year = 2025-07-01/2025-12-31"],
    ["within the year", "within the year = 2025"],
    ["by the end of March 2026", "the end of March 2026 = 2026-03-31"],
    ["by the end of this year", "the end of this year = 2025-12-31"],
    ["meet next spring", "next spring = 2026-21"],
    ["this fall", "this fall = 2025-23"],
    ["between 2022 and 2024", "between 2022 and 2024 = 2022/2024"],
    ["reduced in fiscal 2026", "fiscal 2026 = 2026-04-01/2027-03-31"],
    ["At 07:52 today,", "07:52 today = 2025-09-08T07:52+09:00"],
    ["the 2018 radar incident", "2018 = 2018"],
    ["October 8 (Wed.), 2025", "October 8 (Wed.), 2025 = 2025-10-08"],
  ]);
});

test("a day leans on what is going on, on a year right before it and on the month that is the topic", () => {
  checkDates([
    [
      "前回は令和5年7月10日に始めた。今回の活動は17日まで続く",
      "令和5年7月10日 = 2023-07-10",
      "17日 = 2025-09-17",
    ],
    [
      "訪問は平成30年3月以来。今回の訪問は、当初9月に計画した",
      "平成30年3月以来 = 2018-03/..",
      "9月 = 2025-09",
    ],
    ["昨年度は2月19日に休んだ", "昨年度 = 2024-04-01/2025-03-31", "2月19日 = 2025-02-19"],
    ["昨年は7月28日に出た", "昨年 = 2024", "7月28日 = 2024-07-28"],
    [
      "来月7日から11日まで訪れる。帰国は12日を予定する",
      "来月7日から11日まで = 2025-10-07/2025-10-11",
      "12日 = 2025-10-12",
    ],
    ["8月は、4回守った。1日から9日までは休んだ", "8月 = 2025-08", "1日から9日まで = 2025-08-01/2025-08-09"],
    [
      "令和7年度上半期は331回。平成24年度以来である。第1四半期は158回",
      "令和7年度上半期 = 2025-04-01/2025-09-30",
      "平成24年度以来 = 2012-04-01/..",
      "第1四半期 = 2025-04-01/2025-06-30",
    ],
    ["令和7年度の状況\n7.9.8\n図書庁", "令和7年度 = 2025-04-01/2026-03-31", "7.9.8 = 2025-09-08"],
    [
      "本日7時02分。昨日も非難した。\n6時52分に",
      "本日7時02分 = 2025-09-08T07:02+09:00",
      "昨日 = 2025-09-07",
      "6時52分 = 2025-09-08T06:52+09:00",
    ],
    ["毎月末日(土曜日、日曜日に当たる場合はその前の日)"],
    [
      "between April and September, that 2029 marked",
      "between April and September = 2025-04/2025-09",
      "2029 = 2029",
    ],
    ["2年後を目途に見直す", "2年後 = 2027"],
    ["発射の2年後に"],
    [
      "since February 18 this year.\nIt met at 10:05",
      "February 18 this year = 2025-02-18",
      "10:05 = 2025-09-08T10:05+09:00",
    ],
    ["9月1日2時頃に", "9月1日2時頃 = 2025-09-01T02:00+09:00"],
    ["1日2時頃に着く。1日2時間働く", "1日2時頃 = 2025-09-01T02:00+09:00"],
    ["\n7.9.8\n図書庁", "7.9.8 = 2025-09-08"],
    ["\n26.4.1\n図書庁", "26.4.1 = 2014-04-01"],
    ["on July 1 of this year", "July 1 of this year = 2025-07-01"],
  ]);
});

test("a year that heads a list tells the year of the days below it", () => {
  const values = (text: string): readonly string[] =>
    readDates(text, { keepUnresolved: true }).map(({ value }) => value);
  assert.deepEqual(values("2024年の活動\n12月5日に会談した。来年3月に行う。"), [
    "2024",
    "2024-12-05",
    "2025-03",
  ]);
  assert.deepEqual(values("令和3年度・秋\n10月12日、1月8日に"), [
    "2021-04-01/2022-03-31",
    "2021-10-12",
    "2022-01-08",
  ]);
  assert.deepEqual(values("令和8年度概算要求の概要\n8月29日"), ["2026-04-01/2027-03-31", "XXXX-08-29"]);
});

test("an anchor that is a month tells years and no days", () => {
  assert.deepEqual(
    readDates("On August 16, and today", { anchor: "2022-09" }).map(({ value }) => value),
    ["2022-08-16"],
  );
});

test("a month since which something goes on dates no later day", () => {
  assert.deepEqual(
    readDates("4月に開幕して以降、増えた。26日には", { keepUnresolved: true }).map(({ value }) => value),
    ["XXXX-04", "XXXX-XX-26"],
  );
});

test("figures in brackets that the words behind repeat are a year of an era", () => {
  assert.deepEqual(
    readDates("歓迎行事(24.5.9)\n5月9日(水)に", { keepUnresolved: true }).map(({ value }) => value),
    ["2012-05-09", "2012-05-09"],
  );
});

test("last December and next March lie on either side of the announcement, and the 22nd is of this month", () => {
  const values = (text: string): readonly string[] =>
    readDates(text, { anchor: "2008-06-17" }).map(({ value }) => value);
  assert.deepEqual(values("last December, next March, this June"), ["2007-12", "2009-03", "2008-06"]);
  assert.deepEqual(values("on the 22nd of this month"), ["2008-06-22"]);
  assert.deepEqual(values("June 1st through 3rd"), ["2008-06-01/2008-06-03"]);
  assert.deepEqual(values("Date:10:02-10:13 A.M. June 17, 2008"), [
    "2008-06-17T10:02+09:00/2008-06-17T10:13+09:00",
  ]);
});

test("what is told in the past of a day long after the announcement was a year before", () => {
  const values = (text: string): readonly string[] =>
    readDates(text, { anchor: "2016-05-15" }).map(({ value }) => value);
  assert.deepEqual(values("9月15日には1機が領空を侵犯した。"), ["2015-09-15"]);
  assert.deepEqual(values("9月15日に開催すると発表した。"), ["2016-09-15"]);
  assert.deepEqual(values("9月15日に実施する予定となった。"), ["2016-09-15"]);
});

test("without an announcement's day 今年 is counted from the one year of a page's dates", () => {
  const values = (text: string): readonly string[] =>
    readDates(text, { keepUnresolved: true }).map(({ value }) => value);
  assert.deepEqual(values("平成22年8月18日に来た。今年の4月に続く。"), ["2010-08-18", "2010-04"]);
  assert.deepEqual(values("2010年3月と2011年4月。今年5月。"), ["2010-03", "2011-04", "XXXX-05"]);
});

test("days in figures have ranges, a number before a year counts paragraphs, and hours of opening are no date", () => {
  const values = (text: string): readonly string[] =>
    readDates(text, { anchor: "2019-09-03" }).map(({ value }) => value);
  assert.deepEqual(values("(H22.8.18-24)"), ["2010-08-18/2010-08-24"]);
  assert.deepEqual(values("。\n1.2015年11月6日、"), ["2015-11-06"]);
  assert.deepEqual(values("開館時間:10時~17時30分"), []);
  assert.deepEqual(values("From tomorrow, September 4, to September 6, I visit"), ["2019-09-04/2019-09-06"]);
  assert.deepEqual(values("for two days, tomorrow and the day after. It"), ["2019-09-04", "2019-09-05"]);
  assert.deepEqual(values("the day after tomorrow, not the day after the launch"), ["2019-09-05"]);
  assert.deepEqual(values("arrived the day before yesterday"), ["2019-09-01"]);
});

test("a year in two figures beside its era, the fiscal year of a sentence, and a month that is only recalled", () => {
  const values = (text: string): readonly string[] =>
    readDates(text, { keepUnresolved: true }).map(({ value }) => value);
  assert.deepEqual(values("14(平成26)年10月、招いた。"), ["2014-10"]);
  assert.deepEqual(values("平成22年度の訪問団は、9月6日から17日まで"), [
    "2010-04-01/2011-03-31",
    "2010-09-06/2010-09-17",
  ]);
  assert.deepEqual(values("令和8年度予算の要求を8月29日に"), ["2026-04-01/2027-03-31", "XXXX-08-29"]);
  assert.deepEqual(values("12月20日、会議を開いた。令和4年12月に決定された方針による。"), [
    "XXXX-12-20",
    "2022-12",
  ]);
});

test("behind a year that a word sets apart, months go on in the sentence and not in the next", () => {
  const values = (text: string): readonly string[] =>
    readDates(text, { anchor: "2019-10-01" }).map(({ value }) => value);
  assert.deepEqual(values("昨年の9月に申し上げた。10月の上旬以降に派遣する。"), ["2018-09", "2019-10-01/.."]);
  assert.deepEqual(values("昨年11月10日に出港し、4月8日に帰国した。"), ["2018-11-10", "2019-04-08"]);
  assert.deepEqual(values("昨年11月10日に出港し、12月5日に帰国した。"), ["2018-11-10", "2018-12-05"]);
});

test("an agency's stamp has its time behind a hyphen, and 付 of a lone day is of the month named", () => {
  assert.deepEqual(
    readDates("22日に了承した。発令は30日付。86年陸自入り。(2023/03/22-08:54)", { keepUnresolved: true }).map(
      ({ value }) => value,
    ),
    ["2023-03-22", "2023-03-30", "1986", "2023-03-22T08:54+09:00"],
  );
});

test("a day that only says since when something lasts gives no hour its day", () => {
  assert.deepEqual(
    readDates("2027年3月8日(月)は、前日から県庁に詰め、5時18分に出発した。その後、6時に着いた。").map(
      ({ value }) => value,
    ),
    ["2027-03-08", "2027-03-07", "2027-03-08T05:18+09:00", "2027-03-08T06:00+09:00"],
  );
  assert.deepEqual(
    readDates("2027年3月8日に着いた。前日は5時18分に出発した。").map(({ value }) => value),
    ["2027-03-08", "2027-03-07", "2027-03-07T05:18+09:00"],
  );
});
