import assert from "node:assert/strict";
import { test } from "node:test";
import { showRows } from "../../../../testing/readings/show-rows.ts";

const HEAD = "幹部人事\n令和9年3月4日\n図書庁\n\n";

test("orders written letter by letter are read as they are meant, and so is the day under them", () => {
  const list =
    "陸　将　に　昇　任　さ　せ　る\n　（第　5　隊　長）\n　陸　将　補　　早　見　　　健\n退　職　を　承　認　す　る\n　（第　4　隊　長）\n　陸　　　将　　川　辺　　　渡\n（以　上　3　月　9　日　付）";
  assert.deepEqual(showRows(list, HEAD), [
    "promote 早見健 陸将補 第5隊長→ 2027-03-09",
    "retire 川辺渡 陸将 第4隊長→ 2027-03-09",
  ]);
});

test("columns that blanks part are a table", () => {
  const list =
    "氏名       新             旧\n早見 健    図書課長       会計課長\n川辺 静    退職           図書課長";
  assert.deepEqual(showRows(list, HEAD), [
    "appoint 早見健 - 会計課長→図書課長 -",
    "retire 川辺静 - 図書課長→ -",
  ]);
});

test("a block of labels tells of one person, and a day over the blocks is that of all", () => {
  const list =
    "発令日：令和9年3月9日\n\n氏名　早見　健\n新職　図書課長\n旧職　会計課長\n\n氏名　川辺　静\n新職　会計課長\n旧職　営繕課長";
  assert.deepEqual(showRows(list, HEAD), [
    "appoint 早見健 - 会計課長→図書課長 2027-03-09",
    "appoint 川辺静 - 営繕課長→会計課長 2027-03-09",
  ]);
});
