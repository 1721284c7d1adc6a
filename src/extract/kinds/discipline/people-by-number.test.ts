import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

const HEAD =
  "報道発表資料 職員の懲戒処分等について\n\n早瀬市では令和9年3月4日、書庫における不祥事について、次のとおり懲戒処分等を行いました。\n\n";

const actionsOf = (text: string): readonly string[] =>
  readAnnouncement({ text: HEAD + text }).facts.flatMap((fact) =>
    fact.type === "discipline"
      ? [
          [fact.unit, fact.rank, fact.age, fact.penalty, fact.date, fact.conduct]
            .map((each) => each ?? "-")
            .join(" | "),
        ]
      : [],
  );

test("people numbered, their penalties two at a time, and the reason of one", () => {
  const text =
    "1 被処分者\n\n本人\n職員1\n  • 所属 図書局書庫課(事件当時:図書局閲覧課)\n  • 階級 課長代理級\n  • 職種 事務職員\n  • 年齢 45歳\n職員2\n  • 所属 図書局閲覧課\n  • 階級 課長級\n  • 年齢 54歳\n管理監督責任\n職員3\n  • 所属 図書局\n  • 階級 局長級\n  • 年齢 57歳\n\n2 処分内容\n\n本人\n職員1及び2\n\n減給1月(根拠法令:地方公務員法第29条第1項各号)\n\n管理監督責任\n職員3\n\n戒告\n\n3 処分事由概要\n\n職員1\n令和8年11月2日、保存していた記録を削除した。また、虚偽の報告を行った。";
  assert.deepEqual(actionsOf(text), [
    "図書局書庫課 | 課長代理級 | 45 | 減給1月 | 2027-03-04 | 保存していた記録を削除",
    "図書局閲覧課 | 課長級 | 54 | 減給1月 | 2027-03-04 | ",
    "図書局 | 局長級 | 57 | 戒告 | 2027-03-04 | ",
  ]);
});

test("numbers in brackets; a warning in writing is no penalty of the law", () => {
  const text =
    "1 被処分者\n(職員1)\n- 所属:図書局\n- 階級:局長級\n- 年齢:59歳\n(職員2)\n- 所属:早瀬区役所総務課(当時:図書局総務課)\n- 階級:課長級\n- 年齢:57歳\n\n2 処分内容\n(職員1)\n戒告\n(職員2)\n文書訓告\n\n3 処分事由概要\n(職員1)\n部下職員の監督を怠った。";
  assert.deepEqual(actionsOf(text), ["図書局 | 局長級 | 59 | 戒告 | 2027-03-04 | 部下職員の監督を怠った"]);
});

test("one person under labels, suspended for a year", () => {
  const text =
    "1 被処分者\n\n  • 所属:図書局東部書庫\n  • 職種:技能職員(主任)\n  • 年齢:59歳\n\n2 処分等内容\n\n停職1年\n\n3 処分事由概要\n\n部下職員に虚偽の記載を行うよう指示した。";
  assert.deepEqual(actionsOf(text), [
    "図書局東部書庫 | - | 59 | 停職1年 | 2027-03-04 | 部下職員に虚偽の記載を行うよう指示",
  ]);
});

test("heads in boxes, and whoever is punished under one of them: suspension from work is no month of the calendar", () => {
  const text =
    "【処分対象者】\n教育推進機構 教員(特任講師)\n\n【処分日】\n令和9年3月5日(金)\n\n【懲戒の種類・内容】\n出勤停止1月\n\n【事案の概要】\n備品を無断で持ち出した。";
  assert.deepEqual(actionsOf(text), [
    "教育推進機構 | 教員(特任講師) | - | 出勤停止1月 | 2027-03-05 | 備品を無断で持ち出した",
  ]);
  const dates = readAnnouncement({ text: HEAD + text }).facts.filter(({ type }) => type === "date");
  assert.equal(dates.length, 2);
});

test("circled numbers before the labels, and what somebody is within the brackets of the age", () => {
  const text =
    "(1)被処分者1 水道局 事務職員(一般職員・男性・48歳)\n①処分内容 停職3日間\n②処分理由\n被処分者は、虚偽の報告を行った。\n(2)被処分者2 水道局 事務職員(係長級・男性・58歳)\n①処分内容 停職15日間\n②処分理由\n被処分者は、部下の指導を怠った。";
  assert.deepEqual(actionsOf(text), [
    "水道局 | 事務職員 | 48 | 停職3日 | 2027-03-04 | 虚偽の報告",
    "水道局 | 事務職員 | 58 | 停職15日 | 2027-03-04 | 部下の指導を怠った",
  ]);
});
