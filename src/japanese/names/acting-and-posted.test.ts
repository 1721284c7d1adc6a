// Who acts for the holder of an office, who is posted abroad, firms and prefectures before an office, names joined by a double stroke.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readNames } from "../names.ts";

const peopleIn = (text: string): readonly string[] =>
  readNames(text)
    .filter(({ kind }) => kind !== "group")
    .map(({ name, office }) => (office === undefined ? name : `${name} ${office}`));

function check(rows: readonly (readonly [text: string, ...people: string[]])[]): void {
  for (const [text, ...people] of rows) assert.deepEqual(peopleIn(text), people, text);
}

test("whoever acts for the holder, or below him, does not hold the office", () => {
  check([
    ["早見健外務大臣臨時代理は述べた。", "早見健 外務大臣臨時代理"],
    ["川辺渡防衛大臣職務代行が出席した。", "川辺渡 防衛大臣職務代行"],
    ["早見総務課長心得が説明した。", "早見 総務課長心得"],
    ["図書課の早見課長補佐が説明した。", "早見 課長補佐"],
    ["早見充次官補代理が来た。", "早見充 次官補代理"],
    ["図書局長補佐が来た。"],
    ["地域の交通安全隊長と人工知能総括審議官が来た。"],
    // An adviser's office is his own, and to attend for somebody is no office.
    ["早見総理補佐官が来た。", "早見 総理補佐官"],
    ["早見防衛大臣代理出席の下、", "早見 防衛大臣"],
  ]);
});

test("where an envoy is posted is of the office and not of the name", () => {
  check([
    ["早見健在ポーランド大使が来た。", "早見健 在ポーランド大使"],
    ["川辺渡駐豪州大使が来た。", "川辺渡 駐豪州大使"],
    ["早見健ポーランド大使が来た。", "早見健 大使"],
  ]);
  assert.equal(readNames("早見健在ポーランド大使が来た。")[0]?.country, undefined);
});

test("a firm is nobody, and a governor is of the prefecture", () => {
  check([
    ["見本社代表取締役社長兼CEOが署名した。"],
    ["見本商事社長が署名した。"],
    ["早見社長が署名した。", "早見 社長"],
    ["小山山口市長が署名した。"],
    ["川辺経産大臣と大原国交大臣が署名した。", "川辺 経産大臣", "大原 国交大臣"],
  ]);
  const doubtful = (text: string): readonly (true | undefined)[] =>
    readNames(text).map(({ isDoubtful }) => isDoubtful);
  assert.deepEqual(doubtful("福島知事が述べた。"), []);
  assert.deepEqual(peopleIn("石川県の石川知事が述べた。"), ["石川 知事"]);
  assert.deepEqual(peopleIn("早見知事が述べた。"), ["早見 知事"]);
});

test("the office of a secretariat begins with it", () => {
  check([
    ["早見長官官房総務課長が、", "早見 長官官房総務課長"],
    ["早見充理財局総務課長が、", "早見充 理財局総務課長"],
    ["森長官房副長官が、", "森長 官房副長官"],
  ]);
});

test("a double stroke joins a name as a single one does", () => {
  check([["マリー゠ルイーズ・ベールズ国防相は述べた。", "マリー゠ルイーズ・ベールズ 国防相"]]);
});
