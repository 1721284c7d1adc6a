import assert from "node:assert/strict";
import { test } from "node:test";
import { showRows } from "../../../../testing/readings/show-rows.ts";

const HEAD = "図書庁人事\n令和9年3月4日\n図書庁\n\n";
const ORDER = "政府は「東部隊司令部」の司令官に、早見健海将を充てる人事を決定しました。";
const rows = (text: string): readonly string[] => showRows(text, HEAD);

test("what somebody is today may stand in a sentence of its own, with the unit and its head apart", () => {
  const present =
    "早見氏は書庫隊司令や目録隊司令を歴任し、去年3月に発足した東部隊司令部の副司令官を務めています。";
  assert.deepEqual(rows(`${ORDER}${present}`), [
    "appoint 早見健 海将 東部隊司令部副司令官→東部隊司令部司令官 -",
  ]);
  assert.deepEqual(rows(`${ORDER}早見氏は現在、東部隊幕僚長を務めている。`), [
    "appoint 早見健 海将 東部隊幕僚長→東部隊司令部司令官 -",
  ]);
});

test("what somebody else is, was before, is beside it or is told without the unit is no post that is left", () => {
  for (const other of [
    "川辺氏は東部隊幕僚長を務めている。",
    "早見氏の父は東部隊幕僚長を務めている。",
    "早見氏は、兄が東部隊幕僚長を務めている。",
    "早見氏は東部隊幕僚長を務めていた。",
    "早見氏は見本協会の理事も務めている。",
    "早見氏は副司令官を務めている。",
    "早見氏は書庫隊司令と東部隊幕僚長を務めている。",
  ])
    assert.deepEqual(rows(`${ORDER}${other}`), ["appoint 早見健 海将 →東部隊司令部司令官 -"], other);
});

test("a post held before is none that is left, unless it is told behind the name as the last one", () => {
  assert.deepEqual(
    rows("政府は図書大学校の森下実校長の後任に前図書幕僚長の早見健氏を充てる人事を決定しました。"),
    ["appoint 早見健 - →図書大学校長 -"],
  );
  assert.deepEqual(rows("図書局長には早見健・前書庫部長が就く。"), [
    "appoint 早見健 - 前書庫部長→図書局長 -",
  ]);
  assert.deepEqual(rows("図書局長には前橋図書館長の早見健氏が就く。"), [
    "appoint 早見健 - 前橋図書館長→図書局長 -",
  ]);
});

test("a commander whom the text calls by one word is called so", () => {
  assert.deepEqual(rows(`新しい東部隊司令官が決まりました。\n${ORDER}`), [
    "appoint 早見健 海将 →東部隊司令官 -",
  ]);
});
