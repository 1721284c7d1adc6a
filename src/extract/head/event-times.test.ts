import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

const announcedAt = (text: string): string | undefined => readAnnouncement({ text }).announcedAt;

const DATED = "倉庫の火災について\n令和9年3月4日(木)\n図書庁\n\n";

const EVENTS: readonly (readonly [what: string, text: string])[] = [
  ["an accident, about", `${DATED}1 発生日時\n 本日 9時48分頃\n2 発生場所\n 見本町の倉庫`],
  ["an accident by its label", `${DATED}発生日時 令和9年3月4日(木)9時48分\n発生場所 見本町の倉庫`],
  [
    "a launch by its label",
    "北朝鮮のミサイル等関連情報\n令和9年3月4日 図書庁\n発射日時 令和9年3月4日(木)0時47分",
  ],
  [
    "a meeting, from one hour to another",
    "日蒙防衛相会談の概要\n令和9年3月4日\n図書庁\n\n1 日時・場所\n 3月4日(木)15時00分~15時40分、図書庁",
  ],
  [
    "when relief was asked for",
    "見本村の山林火災、陸自が対応\n\n陸上自衛隊は2027年3月4日(木)、見本村での山林火災に対応しました。3月4日(木)19時20分、見本県知事から陸上自衛隊第87普通科連隊長に対し、災害派遣が要請されました。",
  ],
  [
    "a call told in the opening",
    "見本国次官による副大臣表敬\n\n令和9年3月4日(木)13時30分から14時00分まで、早見副大臣は、見本国次官の表敬を受けました。",
  ],
];
for (const [what, text] of EVENTS) {
  test(`the hour of what happened is not that of its announcing: ${what}`, () => {
    assert.equal(announcedAt(text), "2027-03-04");
  });
}

const ANNOUNCED: readonly (readonly [what: string, text: string])[] = [
  ["on the date line", "倉庫の火災について\n令和9年3月4日(木)16時30分\n図書庁\n\n倉庫が焼けました。"],
  ["as of an hour", "倉庫の火災について(第2報)\n令和9年3月4日16時30分現在\n図書庁\n\n倉庫が焼けました。"],
  [
    "by a conference that begins then",
    "図書庁長官記者会見\n令和9年3月4日(木)16時30分~16時45分\n(長官)おはようございます。",
  ],
];
for (const [what, text] of ANNOUNCED) {
  test(`the hour of an announcement is told ${what}`, () => {
    assert.equal(announcedAt(text), "2027-03-04T16:30+09:00");
  });
}

test("the morning on which an office saw aircraft is not the day of its telling", () => {
  const seen =
    "見本省統合幕僚監部は2031年6月4日午前、Tu-95 2機の飛行を確認し、戦闘機が緊急発進したと公表した。";
  assert.equal(announcedAt(seen), undefined);
  const told = "見本省統合幕僚監部は2031年6月4日、Tu-95 2機の飛行を確認し、戦闘機が緊急発進したと公表した。";
  assert.equal(announcedAt(told), "2031-06-04");
});
