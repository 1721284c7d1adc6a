import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

const actionsOf = (text: string): readonly string[] =>
  readAnnouncement({ text }).facts.flatMap((fact) =>
    fact.type === "discipline"
      ? [[fact.unit, fact.rank, fact.age, fact.penalty, fact.conduct].map((each) => each ?? "-").join(" | ")]
      : [],
  );

const HEAD =
  "懲戒処分の公表\n\n令和9年3月4日\n図書省\n\n下記のとおり、職員の懲戒処分を行いましたのでお知らせします。\n\n1.被処分者の所属等\n\n  1. 被処分者A\n    内部書庫局 図書書記官(指定職) 50歳代 男性\n  2. 被処分者B\n    目録局 図書事務官 32歳 女性\n\n2.事案の概要\n\n";
const DEEDS =
  "  1. 被処分者Aは、令和8年7月から同年9月までの間、部下職員に対して、「遅い。」「帰れ。」などの発言を深夜や休日も含めて繰り返すなどの威圧的な言動を行ったほか、部下職員を委縮させるなど、職場環境を悪化させた。\n  2. 被処分者Bは、令和8年5月、目録の原簿を無断で持ち帰った。\n";

test("people by letter, each told on the line below and by letter again", () => {
  assert.deepEqual(
    actionsOf(`${HEAD}${DEEDS}\n3.処分の内容\n\n  1. 被処分者A 減給(10分の1)1月\n  2. 被処分者B\n    戒告\n`),
    [
      "内部書庫局 | 図書書記官(指定職) | 50歳代 | 減給(10分の1)1月 | 威圧的な言動",
      "目録局 | 図書事務官 | 32 | 戒告 | 目録の原簿を無断で持ち帰った",
    ],
  );
});

test("a page that breaks off before its penalties says that all were disciplined; whom it gives a penalty only of some did not get one of the law", () => {
  assert.deepEqual(actionsOf(HEAD + DEEDS), [
    "内部書庫局 | 図書書記官(指定職) | 50歳代 | - | 威圧的な言動",
    "目録局 | 図書事務官 | 32 | - | 目録の原簿を無断で持ち帰った",
  ]);
  assert.deepEqual(
    actionsOf(
      `${HEAD}${DEEDS}\n3.処分の内容\n\n  1. 被処分者A\n    停職10日\n  2. 被処分者B\n    文書訓告\n`,
    ),
    ["内部書庫局 | 図書書記官(指定職) | 50歳代 | 停職10日 | 威圧的な言動"],
  );
});

test("letters of no people under a head make no action", () => {
  const text = "懲戒処分の公表\n令和9年3月4日\n図書省\n\n書庫A\n内部書庫局 図書書記官 50歳代 男性\n";
  assert.deepEqual(actionsOf(text), []);
});
