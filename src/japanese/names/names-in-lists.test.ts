// An office alone names nobody, though its matter is a surname too; a list that its head calls one of people names them behind bare words.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readNames } from "../names.ts";

function namesIn(text: string): readonly string[] {
  return readNames(text).map(({ name, office = "" }) => `${name}|${office}`);
}

const OFFICES_ALONE: readonly string[] = [
  "自由党の安保政策調査会長と会談した。",
  "安保調査会長は、記者団に語った。",
  "安保戦略本部長らが訪れた。",
  "安保局長は、記者団に語った。",
  "見本技研社長は、記者団に語った。",
  "例示組社長と面会した。",
];

for (const text of OFFICES_ALONE) {
  test(`nobody: ${text}`, () => {
    assert.deepEqual(namesIn(text), []);
  });
}

test("whoever has that surname is somebody", () => {
  assert.deepEqual(namesIn("安保議員が質問した。"), ["安保|議員"]);
  assert.deepEqual(namesIn("安保健一議員が質問した。"), ["安保健一|議員"]);
  assert.deepEqual(namesIn("早見健安保局長が訪れた。"), ["早見健|安保局長"]);
});

const LISTS: readonly (readonly [text: string, ...names: string[]])[] = [
  ["担当:企画 平本、総務 早見", "平本|企画", "早見|総務"],
  ["出席者\n総裁 早見\n企画 平本\n総務 川辺\n以上", "早見|総裁", "平本|企画", "川辺|総務"],
  ["(担当者 総括班 早見、企画班 川辺 内線20123)", "早見|総括班", "川辺|企画班"],
  ["担当者 企画 早見 健、総務 川辺 渡", "早見健|企画", "川辺渡|総務"],
  // A name that no table knows is one beside another.
  ["問い合わせ先\n企画課 丙野\n総務課 早見\n電話 03-0000-0000", "丙野|企画課", "早見|総務課"],
  ["担当 広報室 早見"],
  ["参加者\n海上自衛隊 隊員\n見本町 職員"],
  ["参加者\n教育群 福島\n輸送隊 岡山"],
  ["企画 平本\n総務 早見"],
];

for (const [text, ...names] of LISTS) {
  test(`a list of people: ${text.replaceAll("\n", " ⏎ ")}`, () => {
    assert.deepEqual(namesIn(text), names);
  });
}
