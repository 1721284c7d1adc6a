// Accident kinds: what happened and what became of people, by the words of our own announcements.

import assert from "node:assert/strict";
import { test } from "node:test";
import { harmOf, kindOfAccident } from "./accident-kinds.ts";

test("nobody hurt is nobody hurt, however it is said", () => {
  for (const told of [
    "なし",
    "人員　なし",
    "けがはなく",
    "けが人はいない",
    "けがはありませんでした",
    "人的被害なし",
    "負傷者等は確認されていない",
    "部外への被害は報告されていません",
    "No injuries to the crew",
    "No one was hurt",
  ])
    assert.equal(harmOf(told), "none", told);
});

test("the worst that is told counts, also beside what is denied; what nobody knows yet is not nobody", () => {
  assert.equal(harmOf("1名死亡、2名が負傷"), "dead");
  assert.equal(harmOf("死者はいないが、1名が行方不明"), "missing");
  assert.equal(harmOf("1名が腕を骨折"), "injured");
  assert.equal(harmOf("乗客にけがはなく、乗員1名が軽傷"), "injured");
  assert.equal(harmOf("けが人など被害に関する情報は入っていない"), "other");
  assert.equal(harmOf(undefined), undefined);
});

test("what happened is told by the title, else by the words of it, and never by who was not hurt", () => {
  const kind = (title: string, told: string) => kindOfAccident(title, told, "none");
  assert.equal(kind("部品の落下について", "点検口の蓋1枚を失っていることを確認した"), "fall");
  assert.equal(kind("", "風防の部品を落とした。けが人はいない"), "fall");
  assert.equal(kind("", "車両1両が路肩から外れ、横転した"), "rollover");
  assert.equal(kind("燃料の漏出について", ""), "leak");
  assert.equal(kind("", "輸送機が水田に着陸した"), "landing");
  assert.equal(kind("お知らせ", "異音がした"), "other");
  assert.equal(kindOfAccident("訓練中の事故", "隊員が意識を失った", "dead"), "injury");
});
