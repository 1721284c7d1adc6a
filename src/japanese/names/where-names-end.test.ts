// Where a name ends before its office, and offices that no table knows: what is known whole behind it decides.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readNames } from "../names.ts";

const peopleIn = (text: string): readonly string[] =>
  readNames(text)
    .filter(({ kind, isDoubtful }) => kind !== "group" && isDoubtful !== true)
    .map(({ name, office }) => (office === undefined ? name : `${name} ${office}`));

function check(rows: readonly (readonly [text: string, ...people: string[]])[]): void {
  for (const [text, ...people] of rows) assert.deepEqual(peopleIn(text), people, text);
}

test("of two cuts the one stands that leaves an office known whole", () => {
  check([
    ["次の局長には見本充理財局長が、", "見本充 理財局長"],
    ["見本充総括審議官が述べ、", "見本充 総括審議官"],
    ["早見健航空幕僚長が述べ、", "早見健 航空幕僚長"],
    ["早見航航空局長が述べ、", "早見航 航空局長"],
    ["早見理香財務局長が述べ、", "早見理香 財務局長"],
    ["早見理財局長は述べ、", "早見 理財局長"],
    ["早見理財務局長は述べ、", "早見理 財務局長"],
    ["金沢国税局長は述べ、"],
    ["早見長官房長は述べ、", "早見長 官房長"],
  ]);
});

test("no table knows the surname, but the office behind it", () => {
  check([
    ["後任に多見哲生総括審議官、", "多見哲生 総括審議官"],
    ["多見宣寿前国税庁長官の後任に", "多見宣寿 前国税庁長官"],
    // What the office is about, and an office alone.
    ["危機管理総括審議官が述べた。"],
    ["情報公開総括審議官が述べた。"],
    ["関税政策総括審議官が述べた。"],
  ]);
});

test("who heads a unit is named behind の by what is written as a given name", () => {
  check([
    ["同連隊の多見直樹連隊長は謝罪した。", "多見直樹 連隊長"],
    ["同基地の多見直樹司令は謝罪した。", "多見直樹 司令"],
    ["九州の普通科連隊長は謝罪した。"],
    ["陸自の中央即応連隊長は謝罪した。"],
  ]);
});

test("a title of a firm stands behind a whole name", () => {
  check([
    ["例示社の多見玲子シニア・パートナーを迎えた。", "多見玲子 シニア・パートナー"],
    ["早見玲子チーフアナリストは語った。", "早見玲子 チーフアナリスト"],
    // What is no name: a field, a sort.
    ["同社の戦略担当ディレクターは語った。"],
    ["軍事専門アナリストは語った。"],
    ["日本のパートナーと連携する。"],
  ]);
});

test("先生 follows a name of the table, and no other word", () => {
  check([
    ["大先輩の見本葵先生も務められた。", "見本葵"],
    ["早見先生は述べた。", "早見"],
    ["学校の先生は述べた。"],
    ["恩師先生、諸先生が集った。"],
  ]);
});

test("a town abroad is nobody before 市長, unless somebody of that name is told in whole or with the town", () => {
  check([
    ["外務大臣は、アルバ市長時代や首相在任時に尽力した。"],
    ["フランスのアルバ市長と面会した。"],
    ["例示市のベールズ市長と面会した。", "ベールズ 市長"],
    [
      "ショーン・ベールズ市長と面会した。ベールズ市長は歓迎した。",
      "ショーン・ベールズ 市長",
      "ベールズ 市長",
    ],
  ]);
});

test("貴大臣 is how a minister is addressed", () => {
  check([["早見大臣から、貴大臣の就任を祝し、貴国との協力、貴職の御活躍を祈る。", "早見 大臣"]]);
});
