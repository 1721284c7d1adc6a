// Two people of one surname on one page, and one person whom a page names in short before it names them whole.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { PersonFact } from "../../terms/fact.ts";
import { readAnnouncement } from "../read-announcement.ts";

/** Each mention with the number of the person whom it means, in text order. */
function whoIsWho(text: string): readonly string[] {
  const people = readAnnouncement({ text }).facts.filter(
    (fact): fact is PersonFact => fact.type === "person",
  );
  const roots = [...new Set(people.map(({ id, same }) => same ?? id))];
  return people.map(
    ({ id, same, name, office }) =>
      `${roots.indexOf(same ?? id) + 1} ${name}${office === undefined ? "" : ` ${office}`}`,
  );
}

const PAGES: readonly (readonly [how: string, text: string, ...people: string[]])[] = [
  [
    "who succeeds somebody of the same surname is another, and the office tells which of the two is meant",
    "図書庁の会見\n川辺前局長の後任に川辺進局長が就いた。川辺局長は述べた。川辺前局長は退いた。",
    "1 川辺 前局長",
    "2 川辺進 局長",
    "2 川辺 局長",
    "1 川辺 前局長",
  ],
  [
    "who is told beside the office held before is one",
    "図書庁の会見\n川辺進前局長が訪れ、川辺前局長は述べた。",
    "1 川辺進 前局長",
    "1 川辺 前局長",
  ],
  [
    "a surname told before two whole names is the first of them, and neither is the other",
    "防衛省人事\n新陸幕長に早見陸将\n政府は4日の閣議で人事を承認した。陸幕長には早見健陸将が就く。幹部学校長の早見渡海将が護衛艦隊司令官に就く。早見海将は57歳、早見陸将は58歳。",
    "1 早見",
    "1 早見健",
    "2 早見渡 幹部学校長",
    "2 早見",
    "1 早見",
  ],
  [
    "the rank tells of which service who is called by the surname is",
    "会議に早見健1等海佐と早見渡1等空佐が出席した。早見空佐は、述べた。早見1空佐は帰った。",
    "1 早見健",
    "2 早見渡",
    "2 早見",
  ],
  [
    "a headline's surname, which no table knows, is who a row names whole; what he is stands with him",
    "海保 新長官に岩楢氏\n政府は4日の閣議で、海上保安庁の川辺敏長官(62)が退任し、後任の長官に岩楢秀一・海上保安監(59)が就任する人事を承認した。岩楢氏は学校卒。",
    "1 岩楢",
    "2 川辺敏 海上保安庁長官",
    "1 岩楢秀一 海上保安監",
    "1 岩楢",
  ],
  [
    "元 ends a whole name beside another, wherever the page tells who was there",
    "表敬を受ける総理(写真提供:広報室)とその様子を写した長い説明の一行であり、四十字よりも長い。\n岸辺渡総理は表敬を受けた。表敬には、早見健外務大臣と鷲尾元防衛大臣が同席しました。",
    "1 岸辺渡 総理",
    "2 早見健 外務大臣",
    "3 鷲尾元 防衛大臣",
  ],
  [
    "元 ends the name of who acts together with a minister named whole",
    "日豪協議\n鷲尾元防衛大臣は、川辺静外務大臣と共に、協議に臨んだ。",
    "1 鷲尾元 防衛大臣",
    "2 川辺静 外務大臣",
  ],
  [
    "元 before the office of who stands alone is a former minister's",
    "岸辺渡総理は表敬を受けた。表敬には、鷲尾元防衛大臣が同席しました。",
    "1 岸辺渡 総理",
    "2 鷲尾 元防衛大臣",
  ],
];

for (const [how, text, ...people] of PAGES) {
  test(how, () => assert.deepEqual(whoIsWho(text), people));
}

test("a surname of one character is not short for another surname that begins so", () => {
  const people = readAnnouncement({
    text: "大臣会見\n令和9年3月4日\nQ:岸田総理大臣は来日した。\nA:岸大臣としては承知している。朴大臣には、朴振(パク・チン)外相が同行する。",
  }).facts.filter(({ type }) => type === "person");
  assert.deepEqual(
    people
      .map((person) => [
        person.type === "person" ? person.name : "",
        person.type === "person" ? person.same : "",
      ])
      .slice(0, 2),
    [
      ["岸田", undefined],
      ["岸", undefined],
    ],
  );
});
