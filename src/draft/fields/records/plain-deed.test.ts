import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDeed } from "./plain-deed.ts";

test("a deed is named without its past and without politeness, and one of unknown ending stays as it is", () => {
  const cases = [
    ["敷地内に侵入した", "敷地内に侵入"],
    ["無断で外出をしました", "無断で外出"],
    ["確認を怠った", "確認を怠る"],
    ["自転車を盗みました", "自転車を盗む"],
    ["倉庫に入り込んだ", "倉庫に入り込む"],
    ["頭部を小突いた", "頭部を小突く"],
    ["暴行を加えた", "暴行を加える"],
    ["言葉を繰り返した", "言葉を繰り返す"],
    ["手当を不正に使った", "手当を不正に使う"],
    ["店に立ち寄った", "店に立ち寄る"],
    ["3日間の無断欠勤", "3日間の無断欠勤"],
    ["歩道で人にけがを負わせ、逃走させ", "歩道で人にけがを負わせ、逃走させる"],
    ["深夜まで居た", "深夜まで居た"],
  ] as const;
  for (const [deed, plain] of cases) assert.equal(plainDeed(deed), plain);
});
