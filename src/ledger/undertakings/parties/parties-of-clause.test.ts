import assert from "node:assert/strict";
import { test } from "node:test";
import { undertakingsIn, type Told } from "../../../testing/ledger/undertakings-in.ts";

function partiesIn(text: string, told: Told): readonly string[] {
  return undertakingsIn(text, told).map(({ value }) =>
    value.parties.map((party) => (party.kind === "organisation" ? party.name : party.code)).join("+"),
  );
}

const statement = (title: string): Told => ({ title, kind: "joint-statement" });

test("whose statement it is tells its title: letters strung together, names in full, bodies of countries, English", () => {
  const titles: readonly (readonly [string, string])[] = [
    ["第4回日仏外務・防衛閣僚会合 共同声明", "JP+FR"],
    ["日米韓防衛相会合 共同声明", "JP+US+KR"],
    ["日・エストニア防衛相会談における共同発表", "JP+EE"],
    ["日ASEAN防衛担当大臣会合 共同声明", "JP+ASEAN"],
    ["インド海軍参謀長との懇談について", "JP+IN"],
    ["日・EU安全保障対話 共同発表", "JP+EU"],
  ];
  for (const [title, parties] of titles)
    assert.deepEqual(
      partiesIn("両者は、架橋訓練を実施することで一致した。", statement(title)),
      [parties],
      title,
    );
});

test("without a title, the sentence that says who met tells it, and where they met is no party", () => {
  const text =
    "12日、防衛大臣は、シンガポールにおいて、独国防大臣と会談した。\n両大臣は、架橋訓練を実施することで一致した。";
  assert.deepEqual(partiesIn(text, { kind: "ministerial-meeting", title: "防衛相会談の概要" }), ["JP+DE"]);
});

test("in a statement of two a minister may promise alone, or for what the other side takes part in", () => {
  const told = statement("日伊防衛相会談 共同声明");
  assert.deepEqual(partiesIn("イタリア国防大臣は、受入れの態勢を整えることを約束した。", told), ["IT"]);
  assert.deepEqual(partiesIn("防衛大臣から、伊軍の連絡官を本年9月に受け入れることを決めた。", told), [
    "JP+IT",
  ]);
  assert.deepEqual(partiesIn("防衛大臣は、施設を本年9月に開放することを決定した。", told), ["JP"]);
});

test("a summary of several talks tells on each line with whom", () => {
  const text = "日・ラオス:架橋訓練を続けることで一致した。\n日・タイ:掃海訓練を続けることで一致した。";
  assert.deepEqual(partiesIn(text, { kind: "ministerial-meeting", title: "拡大ASEAN国防相会議について" }), [
    "JP+LA",
    "JP+TH",
  ]);
});

test("at a conference one side promises: alone, with another, to a town, or what a company delivers", () => {
  const told: Told = { kind: "press-conference", title: "防衛大臣記者会見" };
  const said = (words: string): string => `記者会見\n日時 令和12年6月3日 10時\n1 発表事項\n${words}`;
  const cases: readonly (readonly [string, string])[] = [
    ["倉庫の整備を本年9月に始めることとしました。", "JP"],
    ["米国及び韓国と緊密に連携してまいります。", "JP+US+KR"],
    ["見本防衛局が潮見町で10月末までに住民説明会を開くこととしました。", "JP+潮見町"],
    ["1番艦は来年3月に東海湾造船から引渡しを受ける予定です。", "JP+東海湾造船"],
  ];
  for (const [words, parties] of cases) assert.deepEqual(partiesIn(said(words), told), [parties], words);
});

test("what a prefecture or a company announces, it promises itself; forces in Japan are their own country's", () => {
  const words = "倉庫の整備を本年9月に始めることとしました。";
  assert.deepEqual(partiesIn(words, { kind: "notice", issuer: "見本県" }), ["見本県"]);
  assert.deepEqual(partiesIn(words, { kind: "notice", issuer: "株式会社見本造船" }), ["株式会社見本造船"]);
  assert.deepEqual(partiesIn(words, { kind: "notice", issuer: "在日米軍" }), ["US"]);
});
