import assert from "node:assert/strict";
import { test } from "node:test";
import { showRows } from "../../../../testing/readings/show-rows.ts";

test("a circle before the name marks a promotion, and is no part of it", () => {
  const list = "【参事・部長】総務部長(健康部長)早見健▽健康部長(政策課長)○川辺静▽会計管理者(福祉課長)○大原進";
  assert.deepEqual(showRows(`(3月9日、○は昇任)\n${list}`), [
    "appoint 早見健 - 健康部長→総務部長 2027-03-09",
    "appoint 川辺静 - 政策課長→健康部長 2027-03-09",
    "appoint 大原進 - 福祉課長→会計管理者 2027-03-09",
  ]);
});

test("a bracket that nobody closed, and the same move told in two lists", () => {
  const list =
    "▽監理課長=早見健(用地課長)\n▽保全課長=川辺静(西部森林部長\n【事務・技術の交流】\n▽監理課長=早見健(用地課長)";
  assert.deepEqual(showRows(list), [
    "appoint 早見健 - 用地課長→監理課長 -",
    "appoint 川辺静 - 西部森林部長→保全課長 -",
  ]);
});

test("whose orders they are and their day stand before the first entry of the line", () => {
  const list =
    "図書庁人事(3月9日)侍従長(東宮大夫)早見健▽宮務主管(見本生命顧問)川辺静▽侍医長(宮務課嘱託)大原進";
  assert.deepEqual(showRows(list), [
    "appoint 早見健 - 東宮大夫→侍従長 2027-03-09",
    "appoint 川辺静 - 見本生命顧問→宮務主管 2027-03-09",
    "appoint 大原進 - 宮務課嘱託→侍医長 2027-03-09",
  ]);
});

test("the day of a paper's own pages is none of the orders", () => {
  const list =
    "県は3月9日付けで発令する人事異動を発表した。(詳細は31日付紙面に掲載)\n▽監理課長=早見健(用地課長)\n▽保全課長=川辺静(森林部長)";
  assert.deepEqual(showRows(list), [
    "appoint 早見健 - 用地課長→監理課長 2027-03-09",
    "appoint 川辺静 - 森林部長→保全課長 2027-03-09",
  ]);
});

test("several side by side take up one post, and a surname with its post is no name of four letters", () => {
  const told =
    "初代理事には、早見健氏(総務局長)、川辺静氏(企画担当)、大原進氏(環境・森林局長)が就任する。道路企画課長に室田都市計画課長が就く。\n▽監理課長=森下実(用地課長)▽道路企画課長=室田道博(都市計画課長)";
  assert.deepEqual(showRows(`県は3月9日付けで発令する人事異動を発表した。${told}`), [
    "appoint 早見健 - 総務局長→理事 2027-03-09",
    "appoint 川辺静 - 企画担当→理事 2027-03-09",
    "appoint 大原進 - 環境・森林局長→理事 2027-03-09",
    "appoint 森下実 - 用地課長→監理課長 2027-03-09",
    "appoint 室田道博 - 都市計画課長→道路企画課長 2027-03-09",
  ]);
});

test("behind a name stands the old post, and the bracket before it is of the new one", () => {
  const list =
    "▽官房審議官(図書担当)早見健(会計課長)▽出向(見本省大臣官房付)川辺静(総務部政務課長)▽図書局長(目録課長)大原進(昭58)";
  const rows = [
    "appoint 早見健 - 会計課長→官房審議官(図書担当) -",
    "detach 川辺静 - 総務部政務課長→見本省大臣官房付 -",
    "appoint 大原進 - 目録課長→図書局長 -",
  ];
  assert.deepEqual(showRows(list), rows);
  assert.deepEqual(showRows(list.slice(1).replaceAll("▽", "\n")), rows);
});
