// Names that only how somebody is called tells: さん behind a reading, one letter with its reading, 士長.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readNames } from "../names.ts";

const namesIn = (text: string): readonly string[] =>
  readNames(text).map(({ name, reading, office, rank }) =>
    [name, reading, office, rank].filter((word) => word !== undefined).join(" "),
  );

test("whom a text calls さん is somebody, however the reading is written", () => {
  assert.deepEqual(namesIn("乗員2名(早見渡(はやみわたる)さん(58歳)、早見健(はやみけん)さん(23歳))"), [
    "早見渡 はやみわたる",
    "早見健 はやみけん",
  ]);
  assert.deepEqual(namesIn("早瀬(はやせ)は港町である。"), []);
});

test("a surname of one letter with its reading and an office is no country", () => {
  assert.deepEqual(namesIn("韓(ハン)韓国国防部長官との"), ["韓 ハン 国防部長官"]);
  assert.deepEqual(namesIn("韓(ハン)長官からは"), ["韓 ハン 長官"]);
  assert.deepEqual(namesIn("伊(イタリア)国防相は"), []);
});

test("士長 alone is a rank, and no part of the name", () => {
  assert.deepEqual(namesIn("陸上自衛隊の早見士長、海上自衛隊の今村士長、"), ["早見 士長", "今村 士長"]);
  assert.deepEqual(namesIn("先輩の士長が"), []);
});
