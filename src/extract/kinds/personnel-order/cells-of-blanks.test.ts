// Tables of orders as prefectures, bureaus and courts print them: unit and post in columns of their own, columns that single blanks part, who leaves under a head in brackets.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";
import { showRows } from "../../../testing/readings/show-rows.ts";

test("columns that single blanks part, and a name in two halves", () => {
  const list =
    "新官職 氏名 現官職\n道路局長 早見 健 官房審議官\n官房審議官(道路局担当) 川辺静 道路局企画課長\n備考 なし\n道路局は 早見 健 と話した";
  assert.deepEqual(showRows(list), [
    "appoint 早見健 - 官房審議官→道路局長 -",
    "appoint 川辺静 - 道路局企画課長→官房審議官(道路局担当) -",
  ]);
  assert.deepEqual(showRows("[発令] [氏名] [現職]\n図書局長 早見 健 会計課長"), [
    "appoint 早見健 - 会計課長→図書局長 -",
  ]);
});

test("unit and post in columns of their own, and who retires below", () => {
  const list =
    "新所属\t職名\t氏名\t旧所属\n総務部\t部長\t早見 健\t企画部長\n土木部\t次長\t大原 進\t道路局企画課\n(退職)\n会計部長 森下 実";
  assert.deepEqual(showRows(list), [
    "appoint 早見健 - 企画部長→総務部長 -",
    "appoint 大原進 - 道路局企画課→土木部次長 -",
    "retire 森下実 - 会計部長→ -",
  ]);
});

test("one line read in two ways is one row; a post that sounds like a rank is one; who leaves stands behind a mark", () => {
  assert.deepEqual(showRows("辞職 大原進(図書総監)"), ["retire 大原進 - 図書総監→ -"]);
  assert.deepEqual(showRows("図書庁次長 早見 健(書庫監)\n書庫監 川辺 静(図書局長)"), [
    "appoint 早見健 - 書庫監→図書庁次長 -",
    "appoint 川辺静 - 図書局長→書庫監 -",
  ]);
  assert.deepEqual(showRows("▽図書局長 早見健(会計課長)\n【退職】\n▽総務部長 川辺静"), [
    "appoint 早見健 - 会計課長→図書局長 -",
    "retire 川辺静 - 総務部長→ -",
  ]);
});

test("the old post below its holder, where every one stands so", () => {
  const list =
    "図書庁審議官を命ずる\n図書技官 早見 健\n(書庫研究所長)\n書庫研究所長を命ずる\n図書技官 川辺 静\n(目録研究所長)";
  assert.deepEqual(showRows(list), [
    "appoint 早見健 図書技官 書庫研究所長→図書庁審議官 -",
    "appoint 川辺静 図書技官 目録研究所長→書庫研究所長 -",
  ]);
  const others = "図書庁審議官を命ずる\n図書技官 早見 健\n(書庫研究所長)\n図書技官 川辺 静";
  assert.deepEqual(showRows(others), [
    "appoint 早見健 図書技官 →図書庁審議官 -",
    "appoint 川辺静 図書技官 書庫研究所長→図書庁審議官 -",
  ]);
});

test("order, old post and name on one line", () => {
  assert.deepEqual(
    showRows("図書庁長官に任命する 図書庁首席調査官 早見健\n図書庁首席調査官を命ずる 書庫課長 川辺静"),
    ["appoint 早見健 - 図書庁首席調査官→図書庁長官 -", "appoint 川辺静 - 書庫課長→図書庁首席調査官 -"],
  );
});

test("told in a sentence: who rises to what stands before は, and the head of a school is that of the school", () => {
  const head = "図書庁人事\n令和9年3月4日\n図書庁\n\n";
  assert.deepEqual(
    showRows("図書局長には大原進官房長(57)が回り、官房長は森下淳総括審議官(55)が昇格する。4月1日付。", head),
    ["appoint 大原進 - 官房長→図書局長 2027-04-01", "appoint 森下淳 - 総括審議官→官房長 2027-04-01"],
  );
  assert.deepEqual(showRows("早瀬高校の校長に早見健・川辺高校教頭が昇任する。4月1日付。", head), [
    "appoint 早見健 - 川辺高校教頭→早瀬高校長 2027-04-01",
  ]);
});

test("whose orders a list is stands in its head", () => {
  const text = "図書庁人事(4月1日)\n図書局長(会計課長)早見健▽会計課長(総務課長)川辺静";
  assert.equal(readAnnouncement({ text }).issuer?.name, "図書庁");
});
